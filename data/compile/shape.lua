-- What each kind of record holds: its fields, which of them are required, and the check
-- that each value must pass. A check returns nil, or what is wrong.

local citation = require "citation"
local words = require "words"

local shape = {}

local function one_of(...)
  local allowed, list = {}, table.concat({ ... }, ", ")
  for _, word in ipairs { ... } do allowed[word] = true end
  return function(value)
    if not allowed[value] then return ("is %s, not one of: %s"):format(tostring(value), list) end
  end
end

local function text(value)
  if type(value) ~= "string" then return "is no text" end
  if value == "" then return "is empty" end
  if not utf8.len(value) then return "is not UTF-8" end
  if value:find("%c") then return "holds a control character" end
  if value:match("^%s") or value:match("%s$") then return "begins or ends with a space" end
end

local function text_or_empty(value)
  if value ~= "" then return text(value) end
end

local function sentence(value)
  local problem = text(value)
  if problem then return problem end
  if not value:match("[.!?)]$") then return "does not end like a sentence" end
end

-- One clause for lists and indexes: 72 characters fit beside a code in a terminal of 80.
local BRIEF_MAX = 72

local function brief(value)
  local problem = text(value)
  if problem then return problem end
  local length = utf8.len(value)
  if length > BRIEF_MAX then return ("has %d characters, more than %d"):format(length, BRIEF_MAX) end
  if value:match("[.!?:;,]$") then return "ends with punctuation; it is a clause, not a sentence" end
end

local function matching(pattern, what)
  return function(value)
    if type(value) ~= "string" or not value:match(pattern) then
      return ("is %q, not %s"):format(tostring(value), what)
    end
  end
end

local function integer(low, high)
  return function(value)
    if math.type(value) ~= "integer" or value < low or value > high then
      return ("is %s, not an integer from %d to %d"):format(tostring(value), low, high)
    end
  end
end

local function boolean(value)
  if type(value) ~= "boolean" then return "is neither true nor false" end
end

local function list_of(check)
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

local function cite(value)
  local _, problem = citation.parse(value)
  return problem
end

local function cites(value)
  local _, problem = citation.parse_list(value)
  return problem
end

local function non_empty(check)
  return function(value)
    if type(value) == "table" and #value == 0 then return "is empty" end
    return check(value)
  end
end

-- A list of exactly one item.
local function one_item(check)
  return function(value)
    if type(value) ~= "table" or #value ~= 1 then return "is no list of one item" end
    return list_of(check)(value)
  end
end

-- A table with named or numbered fields, described like a record.
local function record(fields)
  return function(value)
    if type(value) ~= "table" then return "is no table" end
    return shape.mismatch(fields, value)
  end
end

local name = text
local field_name = matching("^[%w!#$%%&'*+.^_`|~-]+$", "a field name")

local function date(value)
  local problem = matching("^%d%d%d%d%-%d%d%-%d%d$", "a date like 2025-09-15")(value)
  if problem then return problem end
  local year, month, day = value:match("^(%d+)-(%d+)-(%d+)$")
  -- os.date carries over what is out of range.
  local noon = os.time { year = year, month = month, day = day, hour = 12 }
  if os.date("%Y-%m-%d", noon) ~= value then return ("is %q, not a day of the calendar"):format(value) end
end

local identifier = matching("^%u[%u%d]*[%u%d_]*$", "an identifier like NOT_FOUND")
local source_id = matching("^%l[%l%d-]*$", "a source id of lower case letters, digits and -")
local level = one_of("none", table.unpack(words.level))

local function request_needs(value)
  if type(value) ~= "table" then return "is no table" end
  local problem = cites(value.cite)
  if problem then return problem end
  local fields = {}
  for key, item in pairs(value) do
    if key ~= "cite" then fields[key] = item end
  end
  return non_empty(list_of(field_name))(fields)
end

local evidence = one_of(table.unpack(words.evidence))
local history = list_of(record { [1] = { cite, true }, [2] = { text_or_empty, true } })

shape.source = {
  id = { source_id, true },
  name = { name, true },
  summary = { sentence, true },
  url = { matching("^https://[%w.-]+/?%S*$", "an address like https://host/path"), true },
  date = { date },
  recognised_by = { non_empty(list_of(record {
    field = { field_name, true }, value = { text }, cite = { cite, true } })) },
}

shape.meaning = {
  code = { integer(0, 999), true },
  source = { source_id, true },
  identifier = { identifier, true },
  former = { non_empty(list_of(identifier)) },
  reason = { text_or_empty, true },
  title = { text, true },
  brief = { brief },
  summary = { sentence, true },
  note = { sentence },
  state = { one_of(table.unpack(words.state)), true },
  seen = { one_of(table.unpack(words.seen)), true },
  sent_as = { integer(100, 599) },
  preferred = { boolean },
  specs = { non_empty(list_of(cite)), true },
  history = { history },
  aliases = { non_empty(list_of(name)) },
  evidence = { evidence, true },
  content = { record { [1] = { one_of(table.unpack(words.content, 0)), true },
                       cite = { cites, true }, text = { sentence }, level = { level } } },
  caching = { record { heuristic = { boolean, true }, stored = { boolean },
                       cite = { cites, true } } },
  redirect = { record { [1] = { one_of("none", table.unpack(words.redirect)), true },
                        cite = { cites, true }, text = { sentence } } },
  retry = { record { [1] = { one_of(table.unpack(words.advice, 0)), true },
                     idempotent = { boolean }, text = { sentence, true },
                     cite = { cites, true } } },
  request = { one_item(request_needs) },
  fields = { non_empty(list_of(record {
    [1] = { field_name, true }, [2] = { level, true }, condition = { text_or_empty, true },
    cite = { cites, true } })) },
}

shape.detail = {
  source = { source_id, true },
  code = { integer(100, 599) },
  key = { integer(0, 65534), true },
  title = { text, true },
  brief = { brief },
  summary = { sentence, true },
  note = { sentence },
  since = { text },
  product = { text },
  cite = { cite, true },
}

shape.warn_code = {
  code = { integer(100, 299), true },
  text = { text, true },
  summary = { sentence, true },
  note = { sentence },
  persistent = { boolean, true },
  specs = { non_empty(list_of(cite)), true },
  history = { history, true },
  evidence = { evidence, true },
}

shape.method = {
  [1] = { field_name, true },
  safe = { boolean, true },
  idempotent = { boolean, true },
  cite = { cites, true },
}

shape.rule = {
  id = { matching("^%l[%l%d-]*$", "a rule id of lower case letters, digits and -"), true },
  level = { level, true },
  field = { field_name },
  text = { sentence, true },
  cite = { cite },
}

shape.prefix = { [1] = { name, true }, of = { text, true } }

local function sorted_keys(fields)
  local keys = {}
  for key in pairs(fields) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

-- What is wrong with value, a table described by fields; nil if nothing is.
function shape.mismatch(fields, value)
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

return shape
