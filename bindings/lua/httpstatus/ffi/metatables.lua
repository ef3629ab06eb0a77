-- metatables.lua: how objects behave: they have fields, are read-only, print, and statuses have an
-- order.
--
-- SPDX-License-Identifier: MIT
--
-- Scripts can call these functions with any arguments, through the debug library.

local objects = require "httpstatus.ffi.objects"
local fields = require "httpstatus.ffi.fields"
local kinds, record_of, type_of = objects.kinds, objects.record, objects.type_of
local error, format, next, select, type = error, string.format, next, select, type

-- Raises an error at the caller of the function that called this. Arguments are counted, since
-- there is nothing else that tells nil from none.
local function no_object(name, ...)
  local given = select("#", ...) == 0 and "no value" or type_of((...))
  error(format("bad argument #1 to '%s' (httpstatus object expected, got %s)", name, given), 3)
end

-- A field that there is not is nil, as in a table: a script can ask for one of a later version.
local function index_of(kind, readers)
  return function(...)
    local object, key = ...
    local record = record_of(object)
    if not record then no_object("__index", ...) end
    local read = record.kind == kind and readers[key]
    if read then return (read(record.it)) end
    return nil
  end
end

local function refuse(object, key)
  local name = type_of(object)
  if type(key) == "string" then
    error(format("%s is read-only (field '%s')", name, key:match("^%Z*")), 2)
  end
  error(name .. " is read-only", 2)
end

local describe = {
  [kinds.status] = function(it)
    return format("%d %s", fields.status.code(it), fields.status.title(it))
  end,
  [kinds.source] = fields.source.id,
  [kinds.detail] = function(it)
    local code, key, title =
      fields.detail.codes(it)[1], fields.detail.key(it), fields.detail.title(it)
    if code then return format("%d.%s %s", code, key, title) end
    return format("%s %s", key, title)
  end,
  [kinds.warn_code] = function(it)
    return format("%d %s", fields.warn_code.code(it), fields.warn_code.text(it))
  end,
  [kinds.field] = fields.field.name,
  [kinds.finding] = function(it)
    return format("%s: %s", fields.finding.severity(it), fields.finding.text(it))
  end,
}

-- ---- Concatenation, and the order of statuses, which is that of their codes ----

local function operand(value)
  local record = record_of(value)
  if record then return (describe[record.kind](record.it)) end
  if type(value) == "string" or type(value) == "number" then return value end
  error(format("attempt to concatenate a %s value", type_of(value)), 3)
end

local function concatenate(left, right)
  local first, second = operand(left), operand(right)
  return first .. second
end

-- The code of a status, or a number; nil for anything else.
local function ordered(value)
  local record = record_of(value)
  if record and record.kind == kinds.status then return fields.status.code(record.it) end
  return type(value) == "number" and value or nil
end

local function codes_of(left, right)
  local first, second = ordered(left), ordered(right)
  if first and second then return first, second end
  error(format("attempt to compare %s with %s", type_of(left), type_of(right)), 3)
end

function kinds.status.metatable.__lt(left, right)
  local first, second = codes_of(left, right)
  return first < second
end

function kinds.status.metatable.__le(left, right)
  local first, second = codes_of(left, right)
  return first <= second
end

-- ---- pairs(), where LuaJIT is built to ask for __pairs --------------------------

-- A field that is nil is passed over, as in a table.
local function pairs_of(...)
  local record = record_of((...))
  if not record then no_object("__pairs", ...) end
  local readers, name, at_end = fields[record.kind.name:match("%.(.*)$")], nil, false
  return function()
    while not at_end do
      local read
      name, read = next(readers, name)
      at_end = name == nil
      local value = read and read(record.it)
      if type(value) ~= "nil" then return name, value end
    end
  end
end

-- ---- The metatable of each kind --------------------------------------------------

local function describe_object(...)
  local record = record_of((...))
  if not record then no_object("__tostring", ...) end
  return (describe[record.kind](record.it))
end

for name, kind in next, kinds do
  local metatable = kind.metatable
  metatable.__index = index_of(kind, fields[name])
  metatable.__newindex = refuse
  metatable.__tostring = describe_object
  metatable.__concat = concatenate
  metatable.__pairs = pairs_of
  metatable.__metatable = false -- what getmetatable() returns; setmetatable() refuses
end
