-- Writes a tree of catalogue.lua as text, in a notation that names its brackets and escapes.

local catalogue = require "catalogue"

-- A notation has: object and array, a pair of brackets each; key, how a key is written; null, the
-- word for it.
local nested = {
  JSON = { object = "{}", array = "[]", key = '"%s": ', null = "null" },
  LUA = { object = "{}", array = "{}", key = "%s = ", null = "nil" },
}

-- What is nested less deeply has a line for each member: differences read well.
local LINES = 3

local function joined(parts, brackets, depth)
  if #parts == 0 then return brackets end
  local open, close = brackets:sub(1, 1), brackets:sub(2, 2)
  if depth >= LINES then return open .. table.concat(parts, ", ") .. close end
  local margin = "\n" .. ("  "):rep(depth)
  return open .. margin .. "  " .. table.concat(parts, "," .. margin .. "  ") .. margin .. close
end

-- The same in all; no text of the data has a control character.
function nested.text(text) return '"' .. text:gsub('["\\]', "\\%0") .. '"' end

function nested.write(notation, value, depth)
  depth = depth or 0
  if value == catalogue.null then return notation.null end
  if type(value) == "string" then return nested.text(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for index, member in ipairs(value.members or {}) do
    parts[index] = notation.key:format(member[1]) .. nested.write(notation, member[2], depth + 1)
  end
  for index, item in ipairs(value.items or {}) do
    parts[index] = nested.write(notation, item, depth + 1)
  end
  return joined(parts, notation[value.kind], depth)
end

return nested
