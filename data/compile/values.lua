-- The checks that a value of the data can be put to: each returns nil, or what is wrong.

local citation = require "citation"

local values = {}

function values.one_of(...)
  local allowed, list = {}, table.concat({ ... }, ", ")
  for _, word in ipairs { ... } do allowed[word] = true end
  return function(value)
    if not allowed[value] then return ("is %s, not one of: %s"):format(tostring(value), list) end
  end
end

function values.text(value)
  if type(value) ~= "string" then return "is no text" end
  if value == "" then return "is empty" end
  if not utf8.len(value) then return "is not UTF-8" end
  if value:find("%c") then return "holds a control character" end
  if value:match("^%s") or value:match("%s$") then return "begins or ends with a space" end
end

-- What may stand in the CSV: there a spreadsheet calculates what begins like a formula.
function values.cell(value)
  local problem = values.text(value)
  if problem then return problem end
  if value:match("^[=+@-]") then return "begins like a formula of a spreadsheet" end
end

local function or_empty(check)
  return function(value)
    if value ~= "" then return check(value) end
  end
end

values.text_or_empty, values.cell_or_empty = or_empty(values.text), or_empty(values.cell)

function values.sentence(value)
  local problem = values.cell(value)
  if problem then return problem end
  if not value:match("[.!?)]$") then return "does not end like a sentence" end
end

-- What each letter means, as a clause.
function values.letters(value)
  if type(value) ~= "table" then return "is no table" end
  for letter, meaning in pairs(value) do
    if type(letter) ~= "string" then return ("has the key %s, which is no letter"):format(tostring(letter)) end
    local problem = values.clause(meaning)
    if problem then return ("%s %s"):format(letter, problem) end
  end
end

-- What stands behind a word or a name, and as a sentence with a capital and a full stop.
function values.clause(value)
  local problem = values.cell(value)
  if problem then return problem end
  if value:match("[.!?:;,]$") then return "ends with punctuation; it is a clause, not a sentence" end
end

-- One clause for lists and indexes: 72 characters fit beside a code in a terminal of 80.
local BRIEF_MAX = 72

function values.brief(value)
  local problem = values.clause(value)
  if problem then return problem end
  local length = utf8.len(value)
  if length > BRIEF_MAX then return ("has %d characters, more than %d"):format(length, BRIEF_MAX) end
end

function values.matching(pattern, what)
  return function(value)
    if type(value) ~= "string" or not value:match(pattern) then
      return ("is %q, not %s"):format(tostring(value), what)
    end
  end
end

function values.integer(low, high)
  return function(value)
    if math.type(value) ~= "integer" or value < low or value > high then
      return ("is %s, not an integer from %d to %d"):format(tostring(value), low, high)
    end
  end
end

function values.boolean(value)
  if type(value) ~= "boolean" then return "is neither true nor false" end
end

function values.list_of(check)
  return function(value)
    if type(value) ~= "table" then return "is no list" end
    local count = 0
    for _ in pairs(value) do count = count + 1 end
    if count ~= #value then return "is no plain list" end
    for index, item in ipairs(value) do
      local problem = check(item)
      if problem then return ("[%d] %s"):format(index, problem) end
    end
  end
end

function values.cite(value)
  local _, problem = citation.parse(value)
  return problem
end

function values.cites(value)
  local _, problem = citation.parse_list(value)
  return problem
end

function values.non_empty(check)
  return function(value)
    if type(value) == "table" and #value == 0 then return "is empty" end
    return check(value)
  end
end

-- A list of exactly one item.
function values.one_item(check)
  return function(value)
    if type(value) ~= "table" or #value ~= 1 then return "is no list of one item" end
    return values.list_of(check)(value)
  end
end

-- A table with named or numbered fields, described like a record.
function values.record(fields)
  return function(value)
    if type(value) ~= "table" then return "is no table" end
    return values.mismatch(fields, value)
  end
end

function values.date(value)
  local problem = values.matching("^%d%d%d%d%-%d%d%-%d%d$", "a date like 2025-09-15")(value)
  if problem then return problem end
  local year, month, day = value:match("^(%d+)-(%d+)-(%d+)$")
  -- os.date carries over what is out of range.
  local noon = os.time { year = year, month = month, day = day, hour = 12 }
  if os.date("%Y-%m-%d", noon) ~= value then return ("is %q, not a day of the calendar"):format(value) end
end

values.field_name = values.matching("^[%w!#$%%&'*+.^_`|~-]+$", "a field name")
values.identifier = values.matching("^%u[%u%d]*[%u%d_]*$", "an identifier like NOT_FOUND")
values.source_id = values.matching("^%l[%l%d-]*$", "a source id of lower case letters, digits and -")

-- A source, or the meaning that it gives a code: "nginx", "nginx 499".
function values.reference(value)
  local problem = values.source_id(type(value) == "string" and value:gsub(" %d%d%d$", "") or value)
  return problem and ("is %q, not a source, as in \"nginx\", or a source and a code, as in \"nginx 499\""):format(
    tostring(value))
end

local function sorted_keys(fields)
  local keys = {}
  for key in pairs(fields) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

-- What is wrong with value, a table described by fields; nil if nothing is.
function values.mismatch(fields, value)
  for _, key in ipairs(sorted_keys(value)) do
    if not fields[key] then return ("unknown field %s"):format(tostring(key)) end
  end
  for _, key in ipairs(sorted_keys(fields)) do
    local check, required = fields[key][1], fields[key][2]
    if value[key] ~= nil then
      local problem = check(value[key])
      if problem then return ("%s %s"):format(tostring(key), problem) end
    elseif required then
      return ("missing field %s"):format(tostring(key))
    end
  end
end

return values
