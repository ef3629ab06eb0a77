-- metatables.lua: how objects behave: they have fields, are read-only, and print.
--
-- SPDX-License-Identifier: MIT
--
-- Scripts can call these functions with any arguments, through the debug library.

local objects = require "httpstatus.ffi.objects"
local fields = require "httpstatus.ffi.fields"
local kinds, record_of, type_of = objects.kinds, objects.record, objects.type_of
local error, format, select, type = error, string.format, select, type

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
  metatable.__metatable = false -- what getmetatable() returns; setmetatable() refuses
end
