-- parsed.lua: reads status lines and response heads into tables.
--
-- SPDX-License-Identifier: MIT
--
-- The library answers with pointers into the text it was given. Pieces are cut out of that text
-- by their offsets: a pointer would not keep the collector away from it.

local ffi = require "ffi"
local bit = require "bit"
local jit = require "jit"
local C = require "httpstatus.ffi.library"
local arguments = require "httpstatus.ffi.arguments"
local field_lines = require "httpstatus.ffi.field_lines"
local band, cast, new, sizeof = bit.band, ffi.cast, ffi.new, ffi.sizeof
local find, format, ipairs, rawget, string, sub, tonumber, type =
  string.find, string.format, ipairs, rawget, ffi.string, string.sub, tonumber, type

local parsed = {}

local bytes_type = ffi.typeof("const char *")
local buffer_type = ffi.typeof("char[?]")
local parsed_type = ffi.typeof("httpstatus_parsed")
local head_type = ffi.typeof("httpstatus_head")
local lines_type = ffi.typeof("httpstatus_line[?]")

-- ---- Status lines ------------------------------------------------------------

-- A list of words: for one bit after the other, the lowest first.
local function flags_of(flags)
  local words = {}
  while flags ~= 0 do
    local flag = band(flags, -flags)
    words[#words + 1] = string(C.httpstatus_lenient_name(flag))
    flags = flags - flag
  end
  return words
end

-- Nil where there is none.
local function number_or_nil(number)
  if number >= 0 then return number end
end

local function slice_of(text, slice)
  local first, length = slice.start - cast(bytes_type, text), tonumber(slice.length)
  return sub(text, first + 1, first + length)
end

local function line_of(text, line)
  return {
    code = line.code, detail = number_or_nil(line.detail),
    major = number_or_nil(line.major), minor = number_or_nil(line.minor),
    reason = slice_of(text, line.reason), flags = flags_of(line.flags),
  }
end

local function failure(problem, offset)
  local at = tonumber(offset)
  return nil, format("%s at offset %d", string(C.httpstatus_error_text(problem)), at), at
end

function parsed.parse(text)
  local line = new(parsed_type)
  line.size = sizeof(parsed_type)
  local problem = C.httpstatus_parse(text, #text, line)
  if problem ~= C.HTTPSTATUS_ERROR_NONE then return failure(problem, line.offset) end
  return line_of(text, line)
end

-- ---- Heads -------------------------------------------------------------------

-- A value, on one line.
local function value_of(text, slice)
  local value = slice_of(text, slice)
  if not find(value, "\n", 1, true) then return value end
  local joined = new(buffer_type, #value)
  return string(joined, C.httpstatus_unfold(value, #value, joined, #value))
end

-- A list of { name, value }.
local function fields_of(text, lines, count)
  local fields = {}
  for index = 1, count do
    local line = lines[index - 1]
    fields[index] = { slice_of(text, line.name), value_of(text, line.value) }
  end
  return fields
end

function parsed.read_head(text, ended)
  local head, lines = new(head_type), nil
  head.size = sizeof(head_type)
  head.ended = ended and 1 or 0
  local problem = C.httpstatus_read_head(text, #text, head)
  if problem == C.HTTPSTATUS_ERROR_ROOM then
    lines = new(lines_type, head.count)
    head.lines, head.room = lines, head.count
    problem = C.httpstatus_read_head(text, #text, head)
  end
  if problem ~= C.HTTPSTATUS_ERROR_NONE then return failure(problem, head.offset) end
  return {
    status = line_of(text, head.status),
    fields = fields_of(text, lines, tonumber(head.count)),
    length = tonumber(head.length),
    flags = flags_of(head.status.flags),
  }
end

-- A head is a table that a script may have changed: it is read without regard to a metatable.
-- Returns the values, or nil and what is wrong.
function parsed.head_find(head, name)
  local fields = rawget(head, "fields")
  if type(fields) ~= "table" then
    return nil, arguments.wrong_field("table", "field 'fields'", fields)
  end
  local read, why = field_lines.read_pairs(fields, "fields", "fields")
  if not read then return nil, why end
  local one, line, values = new(head_type), new(lines_type, 1), {}
  one.size, one.lines, one.room, one.count = sizeof(head_type), line, 1, 1
  for _, field in ipairs(read) do
    line[0].name.start, line[0].name.length = field.name, #field.name
    if C.httpstatus_head_find(one, name, #name, nil) ~= nil then values[#values + 1] = field.value end
  end
  return values
end
jit.off(parsed.head_find) -- as in exchange.lua: pointers keep nothing from the collector

return parsed
