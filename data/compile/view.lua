-- The model as pages and manuals read it: by class and code, each meaning with its source and
-- the name under which it is linked.

local sets = require "sets"

local view = {}

local CLASSES = { 1, 2, 3, 4, 5, 0 } -- what is in no class comes last

-- What the page says of a class: the heading says "4xx" already.
local function class_text(value)
  return sets.sentence((value.meaning:gsub("^%dxx: ", "")))
end

function view.class_of(code)
  if not code or code < 100 or code > 599 then return 0 end
  return code // 100
end

-- "530-pantheon"; a further meaning of the same source has its identifier behind that.
local function anchor(fields, taken)
  local name = ("%d-%s"):format(fields.code, fields.source)
  if taken[name] then name = name .. "-" .. fields.identifier:lower():gsub("_", "-") end
  taken[name] = true
  return name
end

local function classes(built)
  local by_class = {}
  for _, digit in ipairs(CLASSES) do
    local value = sets.of.class.values[digit + 1]
    by_class[digit] = { digit = digit, name = digit > 0 and value.word or "Outside the classes",
                        text = class_text(value), codes = {} }
  end
  local taken, code = {}, nil
  for _, meaning in ipairs(built.meanings) do
    if not code or code.number ~= meaning.code then
      code = { number = meaning.code, meanings = {} }
      table.insert(by_class[view.class_of(meaning.code)].codes, code)
    end
    table.insert(code.meanings, {
      code = meaning.code, fields = meaning.fields, registered = meaning.registered,
      source = built.sources[meaning.source + 1], constants = meaning.constant_names,
      anchor = anchor(meaning.fields, taken) })
  end
  local list = {}
  for _, digit in ipairs(CLASSES) do
    if #by_class[digit].codes > 0 then list[#list + 1] = by_class[digit] end
  end
  return list
end

-- "404.13" where it refines a status by a small number, "1016" where it stands by itself.
local function detail_name(fields)
  local number = math.tointeger(fields.key)
  if fields.codes and number and number < 1000 then return ("%d.%s"):format(fields.codes[1], fields.key) end
  return fields.key
end

-- Details by small numbers are read by their status, all others by their key.
local function row_order(row)
  local is_refining = row.name ~= row.fields.key
  return { is_refining and row.fields.codes[1] or 0, math.tointeger(row.fields.key) or 0, row.position }
end

local function precedes(a, b)
  local left, right = row_order(a), row_order(b)
  for index in ipairs(left) do
    if left[index] ~= right[index] then return left[index] < right[index] end
  end
  return false
end

-- The details of each source that has some, in the order of status and key.
local function details(built)
  local list, current, count = {}, nil, {}
  for position, detail in ipairs(built.details) do
    local source, fields = built.sources[detail.source + 1], detail.fields
    if not current or current.source ~= source then
      current = { source = source, rows = {} }
      list[#list + 1] = current
    end
    local name = detail_name(fields)
    local id = name .. "-" .. source.id
    count[id] = (count[id] or 0) + 1
    if count[id] > 1 then id = id .. "-" .. count[id] end
    table.insert(current.rows, { name = name, anchor = id, fields = fields, position = position })
  end
  for _, group in ipairs(list) do table.sort(group.rows, precedes) end
  return list
end

-- Phrases in the order of the documents, each with all that gave it in a row.
function view.texts_of(history)
  local list = {}
  for _, row in ipairs(history or {}) do
    local last = list[#list]
    if not last or last.reason ~= row[2] then
      last = { reason = row[2], cites = {} }
      list[#list + 1] = last
    end
    table.insert(last.cites, row[1])
  end
  return list
end

function view.of(built)
  local seen = { classes = classes(built), details = details(built), warn_codes = {},
                 sources = built.sources, date = built.registry_date, prefixes = {},
                 synonyms = built.synonyms, names_elsewhere = built.names_elsewhere, exchanges = built.exchanges,
                 counts = { meanings = #built.meanings, details = #built.details,
                            warn_codes = #built.warn_codes, codes = 0, registered = 0 } }
  for _, class in ipairs(seen.classes) do seen.counts.codes = seen.counts.codes + #class.codes end
  for _, meaning in ipairs(built.meanings) do
    if meaning.registered then seen.counts.registered = seen.counts.registered + 1 end
  end
  for index, warn_code in ipairs(built.warn_codes) do seen.warn_codes[index] = warn_code.fields end
  for index, prefix in ipairs(built.prefixes) do
    seen.prefixes[index] = prefix.key .. (prefix.class and ":" .. prefix.class or "")
  end
  return seen
end

return view
