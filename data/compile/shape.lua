-- What each kind of record holds: its fields, which of them are required, and the check
-- that each value must pass.

local sets = require "sets"
local values = require "values"

local boolean, brief, cite, cites, date = values.boolean, values.brief, values.cite, values.cites, values.date
local integer, list_of, matching, non_empty = values.integer, values.list_of, values.matching, values.non_empty
local one_item, one_of, record, sentence = values.one_item, values.one_of, values.record, values.sentence
local cell, cell_or_empty = values.cell, values.cell_or_empty
local text, text_or_empty = values.text, values.text_or_empty
local field_name, identifier, source_id = values.field_name, values.identifier, values.source_id
local reference = values.reference

local shape = {}

-- A word of a closed set, or one that stands for none of them.
local function word_of(set, none)
  local words = sets.words(set)
  if none then table.insert(words, 1, none) end
  return one_of(table.unpack(words))
end

local level = word_of("level", "none")

local function detail_key(value)
  local problem = text(value)
  if problem then return problem end
  if not value:match("^[\33-\126]+$") then return "holds a space or a letter outside ASCII" end
end

local letters = values.letters

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

-- What ends a product of a response (RFC 9110 10.1.5) is no part of its name.
local product = matching("^[^%s/(]+$", "the name of a product")

local evidence = word_of("evidence")
local history = list_of(record { [1] = { cite, true }, [2] = { text_or_empty, true } })

shape.source = {
  id = { source_id, true },
  name = { cell, true },
  summary = { sentence, true },
  url = { matching("^https://[%w.-]+/?%S*$", "an address like https://host/path"), true },
  date = { date },
  details = { record {
    case = { boolean, true }, field = { field_name }, form = { word_of("form") }, cite = { cites },
    letters = { record { first = { letters, true }, second = { letters, true }, third = { letters },
                         fourth = { letters } } } } },
  recognised_by = { non_empty(list_of(record {
    field = { field_name, true }, value = { product }, cite = { cite, true } })) },
}

-- Phrases by the codes that they go with.
local function phrases(value)
  if type(value) ~= "table" then return "is no table" end
  if next(value) == nil then return "is empty" end
  for code, phrase in pairs(value) do
    local problem = integer(0, 999)(code)
    if problem then return "has a code that " .. problem end
    problem = text(phrase)
    if problem then return ("[%d] %s"):format(code, problem) end
  end
end

shape.wording = {
  source = { source_id, true },
  version = { text, true },
  cite = { cite, true },
  phrases = { phrases, true },
}

shape.meaning = {
  code = { integer(0, 999), true },
  source = { source_id, true },
  identifier = { identifier, true },
  former = { non_empty(list_of(identifier)) },
  reason = { cell_or_empty, true },
  title = { cell, true },
  brief = { brief, true },
  summary = { sentence, true },
  note = { sentence },
  see = { non_empty(list_of(reference)) },
  state = { word_of("state"), true },
  state_cite = { cite },
  seen = { word_of("seen"), true },
  sent_as = { integer(100, 599) },
  preferred = { boolean },
  specs = { non_empty(list_of(cite)), true },
  history = { history },
  aliases = { non_empty(list_of(text)) },
  evidence = { evidence, true },
  content = { record { [1] = { word_of("content"), true },
                       cite = { cites, true }, text = { sentence }, level = { level } } },
  caching = { record { heuristic = { boolean, true }, stored = { boolean },
                       cite = { cites, true } } },
  redirect = { record { [1] = { word_of("redirect"), true },
                        cite = { cites, true }, text = { sentence } } },
  retry = { record { [1] = { word_of("advice"), true },
                     idempotent = { boolean }, after = { integer(1, 86400) },
                     text = { sentence, true }, cite = { cites, true } } },
  request = { one_item(request_needs) },
  fields = { non_empty(list_of(record {
    [1] = { field_name, true }, [2] = { level, true }, condition = { text_or_empty, true },
    cite = { cites, true } })) },
}

shape.detail = {
  source = { source_id, true },
  codes = { non_empty(list_of(integer(0, 999))) },
  key = { detail_key, true },
  title = { text, true },
  brief = { brief, true },
  summary = { sentence, true },
  note = { sentence },
  since = { text },
  product = { text },
  aliases = { non_empty(list_of(detail_key)) },
  retry = { record { [1] = { word_of("advice"), true }, idempotent = { boolean }, text = { sentence, true },
                     after = { integer(1, 86400) }, cite = { cites, true } } },
  evidence = { evidence, true },
  cite = { cites, true },
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

shape.singleton = { [1] = { field_name, true }, cite = { cite, true } }

-- As a search compares it: words of small letters and digits, with one space or hyphen between them.
local function phrase(value)
  local problem = matching("^[%l%d][%l%d -]*$", "a phrase of small letters, digits, spaces and -")(value)
  if problem then return problem end
  if value:find("[ -][ -]") or value:find("[ -]$") then return ("is %q, with a space or - too many"):format(value) end
end

shape.synonym = {
  [1] = { non_empty(list_of(phrase)), true },
  codes = { non_empty(list_of(integer(0, 999))) },
  words = { non_empty(list_of(phrase)) },
}

-- The codes of a library that have a name of no rule.
local function odd_names(value)
  if type(value) ~= "table" then return "is no table" end
  for code, name in pairs(value) do
    local problem = integer(100, 599)(code)
    if problem then return "has a code that " .. problem end
    problem = matching("^[%a_][%w_]*$", "a name of letters, digits and _")(name)
    if problem then return ("[%d] %s"):format(code, problem) end
  end
end

shape.spelling = {
  language = { text, true },
  library = { text, true },
  form = { matching("^[^%%]*%%s[^%%]*$", "a text with one %s, where the name stands"), true },
  case = { one_of("upper", "lower", "camel"), true },
  codes = { non_empty(list_of(integer(100, 599))), true },
  other = { odd_names },
}

shape.exchange = {
  code = { integer(100, 599), true },
  request = { matching("^%u+ %S+ HTTP/1%.1\n[%g \n]+$", "a request of HTTP/1.1"), true },
  response = { matching("^HTTP/1%.1 %d%d%d [%g \n]+$", "a response of HTTP/1.1"), true },
}

shape.prefix = { [1] = { text, true }, of = { text, true }, class = { integer(1, 5) } }

return shape
