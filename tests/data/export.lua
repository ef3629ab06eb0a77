-- Prints every value of an exported table with its place, a line each: export.lua FILE

-- Bytes above 127 and what a line cannot hold as numbers, so that no encoding matters.
local function plain(text)
  return (text:gsub("[^ -~]", function(byte) return ("\\%d"):format(byte:byte()) end))
end

local function flat(place, value)
  if type(value) == "table" then
    for key, item in pairs(value) do flat(place .. "/" .. key, item) end
  elseif type(value) == "string" then
    print(place .. '="' .. plain(value) .. '"')
  else
    print(place .. "=" .. tostring(value))
  end
end

flat("", dofile(arg[1]))
