-- arguments.lua: reads the arguments of functions, and words what is wrong with them.
--
-- SPDX-License-Identifier: MIT
--
-- A reader takes the place of its argument, the name of the function as the caller wrote it, and
-- all arguments: only among these does nil differ from none. Each is called by that function itself
-- and not in a tail call, so that errors name the place of the call. A pointer that is NULL equals
-- nil: what a script gives is asked for its type.

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local objects = require "httpstatus.ffi.objects"
local type_of, source_kind = objects.type_of, objects.kinds.source
local error, find, format, select, tostring, type =
  error, string.find, string.format, select, tostring, type

local arguments = {}

-- ---- Messages ----------------------------------------------------------------

-- Raises an error at the caller of the function that called the caller of this.
local function raise(index, name, why)
  error(format("bad argument #%d to '%s' (%s)", index, name, why), 4)
end

local function wrong_type(expected, index, ...)
  local given = select("#", ...) < index and "no value" or type_of((select(index, ...)))
  return format("%s expected, got %s", expected, given)
end

-- What C shows of a text: all of it before the first NUL.
function arguments.shown(text)
  return text:match("^%Z*")
end

-- What is wrong with a value that stands in place in a table that is an argument.
function arguments.wrong_field(expected, place, value)
  return format("%s expected in %s, got %s", expected, place, type_of(value))
end

-- What is wrong with a key of a table that is an argument, or of that field of it.
function arguments.unknown_key(key, field)
  local why = type(key) == "string" and format("unknown key '%s'", arguments.shown(key))
    or "unknown key of type " .. type(key)
  return field and format("%s in field '%s'", why, field) or why
end

-- Raises an error about an argument, the first unless its place is given, where why says what is
-- wrong.
function arguments.refuse(name, why, index)
  if why then raise(index or 1, name, why) end
end

-- Raises an error about an argument of another type than is expected.
function arguments.refuse_type(expected, index, name, ...)
  raise(index, name, wrong_type(expected, index, ...))
end

-- ---- Integers ----------------------------------------------------------------

local INT_MAX, INT_MIN = 2147483647, -2147483648

-- A number with an integer value as an int of C; nil for anything else. No code lies outside of
-- int, so that the nearest int is as unknown as the number.
local function to_int(value)
  if type(value) ~= "number" or value % 1 ~= 0 then return nil end
  if value > INT_MAX then return INT_MAX end
  if value < INT_MIN then return INT_MIN end
  return value
end
arguments.to_int = to_int

-- What is wrong with a number for which to_int() gives nil.
function arguments.no_integer(number)
  return "number has no integer representation: " .. tostring(number)
end

local function wrong_integer(expected, index, ...)
  local value = select(index, ...)
  if type(value) == "number" then return arguments.no_integer(value) end
  return wrong_type(expected, index, ...)
end

function arguments.integer(index, name, ...)
  local integer = to_int((select(index, ...)))
  if not integer then raise(index, name, wrong_integer("integer", index, ...)) end
  return integer
end

-- The code that a value gives, which may be a status itself; nil for anything else.
local function to_code(value)
  local integer = to_int(value)
  if integer then return integer end
  local meaning = objects.it(objects.kinds.status, value)
  return meaning and C.httpstatus_meaning_code(meaning)
end
arguments.to_code = to_code

function arguments.code(index, name, ...)
  local code = to_code((select(index, ...)))
  if not code then raise(index, name, wrong_integer("integer or status", index, ...)) end
  return code
end

-- Nil stands for any code, as a negative number does in C.
function arguments.code_or_any(index, name, ...)
  local value = select(index, ...)
  if type(value) == "nil" and select("#", ...) >= index then return -1 end
  local code = to_code(value)
  if not code then raise(index, name, wrong_integer("integer, status or nil", index, ...)) end
  return code
end

-- The name of an edition: a text, or the number of an RFC.
function arguments.edition(index, name, ...)
  local value = select(index, ...)
  if type(value) == "string" then return value end
  local rfc = to_int(value)
  if not rfc then raise(index, name, wrong_integer("integer or string", index, ...)) end
  return format("RFC %d", rfc)
end

-- What is beyond 64 bits is as far away as their limits.
local SECONDS_MAX, SECONDS_MIN = 0x7FFFFFFFFFFFFFFFLL, -0x7FFFFFFFFFFFFFFFLL - 1

-- A number of seconds as an integer of 64 bits.
function arguments.seconds(index, name, ...)
  local value = select(index, ...)
  if not to_int(value) then raise(index, name, wrong_integer("integer", index, ...)) end
  if value >= 2 ^ 63 then return SECONDS_MAX end
  if value < -2 ^ 63 then return SECONDS_MIN end
  return ffi.cast("int64_t", value)
end

-- The key of a detail: a text, or a number.
function arguments.integer_or_text(index, name, ...)
  local value = select(index, ...)
  if type(value) == "string" then return value end
  local integer = to_int(value)
  if not integer then raise(index, name, wrong_integer("integer or string", index, ...)) end
  return integer
end

-- ---- Texts -------------------------------------------------------------------

-- A text that ends with NUL. With a NUL inside it is none that the library knows: nil, which the
-- library answers with "unknown".
local function to_word(text)
  if find(text, "\0", 1, true) then return nil end
  return text
end
arguments.to_word = to_word

function arguments.text(index, name, ...)
  local text = select(index, ...)
  if type(text) ~= "string" then raise(index, name, wrong_type("string", index, ...)) end
  return text
end

function arguments.word(index, name, ...)
  local text = select(index, ...)
  if type(text) ~= "string" then raise(index, name, wrong_type("string", index, ...)) end
  return to_word(text)
end

-- A boolean that need not be given: false without.
function arguments.boolean_or_none(index, name, ...)
  local value = select(index, ...)
  if type(value) == "nil" then return false end
  if type(value) ~= "boolean" then raise(index, name, wrong_type("boolean", index, ...)) end
  return value
end

-- A text that need not be given: nil without.
function arguments.word_or_none(index, name, ...)
  local text = select(index, ...)
  if type(text) == "nil" then return nil end
  if type(text) ~= "string" then raise(index, name, wrong_type("string", index, ...)) end
  return to_word(text)
end

-- ---- Tables ------------------------------------------------------------------

function arguments.table(index, name, ...)
  local given = select(index, ...)
  if type(given) ~= "table" then raise(index, name, wrong_type("table", index, ...)) end
  return given
end

function arguments.table_or_none(index, name, ...)
  local given = select(index, ...)
  if type(given) ~= "nil" and type(given) ~= "table" then
    raise(index, name, wrong_type("table", index, ...))
  end
  return given
end

-- ---- Meanings ----------------------------------------------------------------

-- The pointer of a status.
function arguments.status(index, name, ...)
  local meaning = objects.it(objects.kinds.status, (select(index, ...)))
  if not meaning then raise(index, name, wrong_type("status", index, ...)) end
  return meaning
end

-- ---- Sources -----------------------------------------------------------------

-- Is a value a source or an id? And the pointer to that source, NULL where the id is unknown.
local function names_source(value)
  local source = objects.it(source_kind, value)
  if source then return true, source end
  if type(value) ~= "string" then return false end
  return true, C.httpstatus_source_find(to_word(value))
end
arguments.names_source = names_source

function arguments.source(index, name, ...)
  local named, source = names_source((select(index, ...)))
  if not named then raise(index, name, wrong_type("source or its id", index, ...)) end
  return source
end

-- A source that need not be given: was it, and its pointer.
function arguments.choice(index, name, ...)
  local value = select(index, ...)
  if type(value) == "nil" then return false end
  local named, source = names_source(value)
  if not named then raise(index, name, wrong_type("source or its id", index, ...)) end
  return true, source
end

return arguments
