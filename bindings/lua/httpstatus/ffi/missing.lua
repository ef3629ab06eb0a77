-- missing.lua: what a script gets for a name that the module does not have.
--
-- SPDX-License-Identifier: MIT
--
-- A misspelt constant would be nil, and nil goes a long way before it is noticed. So a name in
-- capitals is refused, and any other spelling of a name of a code: not_found, NotFound. All else is
-- nil, as in every table: tools ask modules for _VERSION and the like, scripts for functions of a
-- later version, and Lua itself names the nil that is called.

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local error, find, floor, format, min, next, setmetatable, string, type, upper =
  error, string.find, math.floor, string.format, math.min, next, setmetatable, ffi.string, type, string.upper

local missing = {}

local LONGEST = 64

-- How many letters must be inserted, deleted, replaced, or exchanged with the next one, to turn one
-- name into the other.
local function distance(a, b)
  local before, last = nil, {}
  for column = 0, #b do last[column] = column end
  for row = 1, #a do
    local this, mine = { [0] = row }, a:byte(row)
    for column = 1, #b do
      local other = b:byte(column)
      this[column] = min(this[column - 1] + 1, last[column] + 1, last[column - 1] + (mine == other and 0 or 1))
      if row > 1 and column > 1 and mine == b:byte(column - 1) and a:byte(row - 1) == other then
        this[column] = min(this[column], before[column - 2] + 1)
      end
    end
    before, last = last, this
  end
  return last[#b]
end

-- The name in the module that is nearest to name, of equal ones the first of the alphabet; nil if
-- more than a third of the letters would have to change, or more than three.
local function nearest_name(module, name)
  local nearest, best = nil, min(floor(#name / 3), 3) + 1
  if #name > LONGEST then return nil end
  for other in next, module do
    if type(other) == "string" and #other <= LONGEST then
      local far = distance(upper(name), upper(other))
      if far < best or far == best and nearest and other < nearest then nearest, best = other, far end
    end
  end
  return nearest
end

-- The first constant of the meaning that has this name in another spelling; nil for none.
local function other_spelling(name)
  local meaning = find(name, "^%a") and C.httpstatus_find_name(name, #name)
  if not meaning or meaning == nil then return nil end -- NULL equals nil, and is true
  return string(C.httpstatus_meaning_constant_at(meaning, 0))
end

local function index_of(module)
  return function(_, name)
    if type(name) ~= "string" then return nil end
    local near = other_spelling(name)
    if not near and not find(name, "^[A-Z][A-Z0-9_]*$") then return nil end
    near = near or nearest_name(module, name)
    local hint = near and format("; did you mean %s?", near) or ""
    error(format("httpstatus.%s: no such constant or function%s", name, hint), 2)
  end
end

-- Returns the module, which from now on refuses such names.
function missing.refuse(module)
  return setmetatable(module, { __index = index_of(module) })
end

return missing
