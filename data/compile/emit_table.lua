-- Writes lib/table_SUBJECT.c: the pool of texts and the tables of one subject, as lib/table.h
-- declares them.

local c_array = require "c_array"
local tables = require "tables"

-- The bytes of a text stand one by one because C sets a limit to the length of a string literal,
-- and none to that of an array.
local function constant(byte)
  local char = string.char(byte)
  if char:find("['\\]") then return "'\\" .. char .. "'" end
  return byte >= 0x20 and byte < 0x7F and "'" .. char .. "'" or ("'\\%03o'"):format(byte)
end

local function bytes(text)
  local constants = {}
  for position = 1, #text do constants[position] = constant(text:byte(position)) .. "," end
  return table.concat(constants) .. "0,"
end

local function pool_of(pool, name)
  local lines = { ("HS_TABLE const char hs_%s_pool[HS_%s_POOL_SIZE] = {"):format(name, name:upper()) }
  if pool.first == 0 or #pool.own == 0 then lines[2] = bytes("") end
  for _, text in ipairs(pool.own) do lines[#lines + 1] = bytes(text) end
  return table.concat(lines, "\n") .. "\n};\n"
end

return function(model, _, subject)
  local parts = { "/* Made by data/compile.lua. */\n#include \"table.h\"\n" }
  if model.pools[subject] then parts[2] = pool_of(model.pools[subject], subject) end
  for _, described in ipairs(tables[subject](model)) do
    parts[#parts + 1] = c_array.array(described[1], described[2])
  end
  return table.concat(parts, "\n")
end
