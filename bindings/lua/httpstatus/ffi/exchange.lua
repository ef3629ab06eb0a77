-- exchange.lua: checks the response that a script describes in a table.
--
-- SPDX-License-Identifier: MIT
--
-- What the table does not have is not known, and left out of the check.

local ffi = require "ffi"
local jit = require "jit"
local C = require "httpstatus.ffi.library"
local arguments = require "httpstatus.ffi.arguments"
local field_lines = require "httpstatus.ffi.field_lines"
local objects = require "httpstatus.ffi.objects"
local parsed = require "httpstatus.ffi.parsed"
local new, sizeof = ffi.new, ffi.sizeof
local wrong_field, shown = arguments.wrong_field, arguments.shown
local format, next, tonumber, type = string.format, next, tonumber, type

local exchange = {}

local exchange_type = ffi.typeof("httpstatus_exchange")
local lines_type = ffi.typeof("httpstatus_line[?]")
local findings_type = ffi.typeof("const httpstatus_finding *[?]")

-- ---- Keys --------------------------------------------------------------------

-- Each reads a value into what is known, or returns what is wrong with it.
local readers = {}

function readers.code(known, value)
  known.code = arguments.to_code(value)
  if known.code then return end
  if type(value) ~= "number" then return wrong_field("integer or status", "field 'code'", value) end
  return arguments.no_integer(value) .. " in field 'code'"
end

function readers.method(known, value)
  if type(value) ~= "string" then return wrong_field("string", "field 'method'", value) end
  known.method = arguments.to_word(value) or "" -- a method that nobody knows is not unknown
end

-- "1.1" or "2", as the library reads it at the start of a status line.
local function reader_of_version(key)
  return function(known, value)
    local place = format("field '%s'", key)
    if type(value) ~= "string" then return wrong_field("string", place, value) end
    local text = arguments.to_word(value)
    local line = text and #text <= #"1.1" and parsed.parse(format("HTTP/%s 200 ", text))
    if not line or #line.flags > 0 then
      return format("version such as '1.1' or '2' expected in %s, got '%s'", place, shown(value))
    end
    known[key] = line
  end
end

readers.version = reader_of_version "version"
readers.request_version = reader_of_version "request_version"

function readers.content(known, value)
  if type(value) ~= "boolean" then return wrong_field("boolean", "field 'content'", value) end
  known.content = value
end

local bit_of = {}
for place = 0, 30 do
  local word = ffi.string(C.httpstatus_lenient_name(2 ^ place))
  if word ~= "" then bit_of[word] = 2 ^ place end
end

-- A list of words, as in the flags of a head.
function readers.flags(known, value)
  if type(value) ~= "table" then return wrong_field("table", "field 'flags'", value) end
  local seen, flags = {}, 0
  for _, word in next, value do
    if type(word) ~= "string" then return wrong_field("string", "field 'flags'", word) end
    if not bit_of[word] then return format("unknown word '%s' in field 'flags'", shown(word)) end
    if not seen[word] then seen[word], flags = true, flags + bit_of[word] end
  end
  known.flags = flags
end

local function reader_of_fields(key)
  return function(known, value)
    if type(value) ~= "table" then
      return wrong_field("table", format("field '%s'", key), value)
    end
    local lines, why = field_lines.read(value, key, key)
    known[key] = lines
    return why
  end
end

readers.fields = reader_of_fields "fields"
readers.request_fields = reader_of_fields "request_fields"

-- What is known, without regard to a metatable; or nil and what is wrong.
local function read(given)
  local known = {}
  for key, value in next, given do
    local reader = type(key) == "string" and readers[key]
    local why = reader and reader(known, value) or not reader and arguments.unknown_key(key)
    if why then return nil, why end
  end
  if known.code == nil then return nil, wrong_field("integer or status", "field 'code'", nil) end
  return known
end

-- ---- The check ---------------------------------------------------------------

-- Memory with the lines of a list, and their number; nil and 0 where they are not known.
local function lines_of(list)
  if not list then return nil, 0 end
  local lines = new(lines_type, #list + 1) -- never empty
  for index = 1, #list do
    local line, name, value = lines[index - 1], list[index].name, list[index].value
    line.name.start, line.name.length = name, #name
    line.value.start, line.value.length = value, #value
  end
  return lines, #list
end

local function asked(known, lines, request_lines)
  local question = new(exchange_type)
  question.size, question.code, question.method = sizeof(exchange_type), known.code, known.method
  local version, request_version = known.version, known.request_version
  if version then question.major, question.minor = version.major, version.minor end
  if request_version then
    question.request_major, question.request_minor = request_version.major, request_version.minor
  end
  question.lines, question.count = lines, known.fields and #known.fields or 0
  question.request_lines = request_lines
  question.request_count = known.request_fields and #known.request_fields or 0
  question.flags = known.flags or 0
  question.content_known, question.content = known.content ~= nil and 1 or 0, known.content and 1 or 0
  return question
end

-- What the library finds wrong with what is known. Pointers keep nothing from the collector: what
-- they point to has to stay in local variables, and only the interpreter lets it stay there to the
-- end of the function.
local function find(known)
  local lines, request_lines = lines_of(known.fields), lines_of(known.request_fields)
  local question = asked(known, lines, request_lines)
  local count = tonumber(C.httpstatus_findings(question, nil, 0))
  local findings, list = new(findings_type, count + 1), {}
  C.httpstatus_findings(question, findings, count)
  for index = 1, count do
    list[index] = objects.of(objects.kinds.finding, findings[index - 1])
  end
  return list
end
jit.off(find)

-- A list of findings; or nil and what is wrong.
function exchange.check(given)
  local known, why = read(given)
  if why then return nil, why end
  return find(known)
end
jit.off(exchange.check)

-- ---- The sender --------------------------------------------------------------

-- The pointer to the source that sent a response with these fields, NULL if none is known; or nil
-- and what is wrong.
function exchange.sender(code, given)
  local known, why = field_lines.read(given, "fields")
  if why then return nil, why end
  local lines, count = lines_of(known)
  return C.httpstatus_sender(code, lines, count)
end
jit.off(exchange.sender)

return exchange
