-- Prints every fact of the data, sorted, some on each line: facts.lua FOLDER FILE...
--
-- FOLDER is that of the compiler, whose reader is used and nothing after it: what stands in the data
-- is printed as it stands there. A record is the line of its own values, and a line for each table in it.
-- Left out are sentences, which say what a fact means: a change of words is no change of a fact.

package.path = arg[1] .. "/?.lua;" .. package.path

-- The text of a warn code is what is sent; all others are sentences.
local SENTENCES = { brief = true, comment = true, note = true, summary = true, text = true }
local SENT = { warn_code = { text = true } }
-- Where the third value of a line says what the first two mean.
local DESCRIBED = { set = true, members = true, edition = true }

-- The values that name a record, in the order in which they say where it belongs.
local NAMED_BY = {
  meaning = { "code", "source", "identifier" }, detail = { "source", "key" }, wording = { "source" },
  source = { "id" }, rule = { "id" }, set = { "name" }, members = { "record" }, warn_code = { "code" },
  edition = { 1 }, method = { 1 }, prefix = { 1 }, singleton = { 1 },
}

local lines = {}

local function is_sentence(kind, key)
  if SENT[kind] and SENT[kind][key] then return false end
  return SENTENCES[key] or key == 3 and DESCRIBED[kind]
end

local function shown(value)
  return type(value) == "string" and ("%q"):format(value):gsub("\n", "n") or tostring(value)
end

local function in_order(a, b)
  if type(a) ~= type(b) then return type(a) == "number" end
  return a < b
end

local function sorted_keys(record)
  local keys = {}
  for key in pairs(record) do keys[#keys + 1] = key end
  table.sort(keys, in_order)
  return keys
end

local function add(kind, place, record)
  local line, holds_table = { place, ":" }, false
  for _, key in ipairs(sorted_keys(record)) do
    local value = record[key]
    if is_sentence(kind, key) then goto continue end
    if type(value) == "table" then
      holds_table = true
      add(kind, place .. " " .. key, value)
    elseif type(key) == "string" then
      line[#line + 1] = (" %s=%s"):format(key, shown(value))
    elseif key <= #record then
      line[#line + 1] = " " .. shown(value)
    else
      -- A phrase, by its code.
      lines[#lines + 1] = ("%s %03d: %s"):format(place, key, shown(value))
    end
    ::continue::
  end
  if #line > 2 or not holds_table then lines[#lines + 1] = table.concat(line) end
end

local function name(value)
  return math.type(value) == "integer" and ("%03d"):format(value) or tostring(value)
end

local times = {}

-- The second record of one name gets a number, so that no fact of the two can be exchanged unseen.
local function numbered(place)
  times[place] = (times[place] or 0) + 1
  return times[place] == 1 and place or ("%s #%d"):format(place, times[place])
end

-- Adds a record, whose place says what names it.
local function add_record(kind, fields)
  local place, rest = { kind }, {}
  for key, value in pairs(fields) do rest[key] = value end
  for _, key in ipairs(NAMED_BY[kind]) do
    place[#place + 1] = name(fields[key])
    if type(key) == "string" then rest[key] = nil end
  end
  add(kind, numbered(table.concat(place, " ")), rest)
end

local records, errors = require("read").files(table.move(arg, 2, #arg, 1, {}))
if #errors > 0 then
  io.stderr:write(table.concat(errors, "\n"), "\n")
  os.exit(1)
end
-- They help a search, and say nothing of what there is; nor does what is only shown by the page, which
-- tests/page/examples.sh compares with the libraries and with the check.
records.synonym, records.spelling, records.exchange = nil, nil, nil
for kind, list in pairs(records) do
  for _, record in ipairs(list) do add_record(kind, record.fields) end
end
table.sort(lines)
io.write(table.concat(lines, "\n"), "\n")
