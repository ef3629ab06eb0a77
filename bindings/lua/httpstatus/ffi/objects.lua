-- objects.lua: the userdata that stand for the meanings, sources, detail codes and warn codes, and
-- for the rules on fields and the findings of the check.
--
-- SPDX-License-Identifier: MIT
--
-- There is one userdata for each of them in a Lua state, made when it is first asked for, so that
-- ==, rawequal and table keys agree. The userdata are empty: what one stands for is in a table
-- that scripts do not reach, so that they cannot change it, nor see a pointer.

local ffi = require "ffi"
local cast, address_type = ffi.cast, ffi.typeof("uintptr_t")
local getmetatable, newproxy, rawget, tonumber, type = -- luacheck: globals newproxy
  getmetatable, newproxy, rawget, tonumber, type

local objects = {}

-- The kind of each userdata, and the pointer it stands for.
local records = {}

local function new_kind(name)
  local prototype = newproxy(true) -- others made of it share its metatable
  local metatable = getmetatable(prototype)
  metatable.__name = "httpstatus." .. name
  return {
    name = metatable.__name, -- what messages call the type
    metatable = metatable, prototype = prototype, by_address = {},
  }
end

objects.kinds = {
  status = new_kind "status", source = new_kind "source", detail = new_kind "detail",
  warn_code = new_kind "warn_code", field = new_kind "field", finding = new_kind "finding",
}

local function make(kind, pointer, address)
  local object = newproxy(kind.prototype)
  records[object] = { kind = kind, it = pointer }
  -- A finalizer, run since it was asked for, may have asked for it, too: then that is the one.
  local other = kind.by_address[address]
  if other then return other end
  kind.by_address[address] = object
  return object
end

-- The object that stands for what is at pointer; nil for NULL.
function objects.of(kind, pointer)
  if pointer == nil then return nil end
  local address = tonumber(cast(address_type, pointer))
  return kind.by_address[address] or make(kind, pointer, address)
end

-- The kind of an object and its pointer; nil for anything else. A metatable proves nothing:
-- newproxy gives it away.
function objects.record(value)
  return records[value]
end

-- The pointer of an object of that kind; nil for anything else.
function objects.it(kind, value)
  local record = records[value]
  if record and record.kind == kind then return record.it end
end

-- The name of the type of a value, as messages give it.
function objects.type_of(value)
  local record = records[value]
  if record then return record.kind.name end
  local metatable = getmetatable(value)
  local name = type(metatable) == "table" and rawget(metatable, "__name")
  return type(name) == "string" and name or type(value)
end

return objects
