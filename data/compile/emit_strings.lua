-- Writes lib/strings.inc: the bytes of every text of the model, a text a line. They stand one by
-- one because C sets a limit to the length of a string literal, and none to that of an array.

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

return function(model)
  local lines = { "/* Made by data/compile.lua. */" }
  for _, text in ipairs(model.pool.list) do lines[#lines + 1] = bytes(text) end
  return table.concat(lines, "\n") .. "\n"
end
