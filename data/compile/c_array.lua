-- Writes tables as C does.

local c_array = {}

-- A text stands as its place, which is known by the time that it is written.
local function constant(value) return type(value) == "table" and value.place or value end

function c_array.flag(value) return value and 1 or 0 end
function c_array.span(run) return ("{.first = %d, .count = %d}"):format(run.first, run.count) end

-- A structure: names and values in turns.
function c_array.row(...)
  local given, parts = { ... }, {}
  for index = 1, #given, 2 do
    parts[#parts + 1] = (".%s = %s"):format(given[index], constant(given[index + 1]))
  end
  return "{" .. table.concat(parts, ", ") .. "}"
end

-- Values separated by commas, broken into lines.
local function wrapped(values)
  local lines, line = {}, ""
  for _, value in ipairs(values) do
    local item = constant(value) .. ","
    if #line + #item > 95 then lines[#lines + 1], line = line, "" end
    line = line == "" and item or line .. " " .. item
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

function c_array.array(declaration, rows)
  -- C99 has no empty array.
  if #rows == 0 then rows = { "0" } end
  return ("HS_TABLE const %s = {\n%s\n};\n"):format(declaration, wrapped(rows))
end

-- An array in an array.
function c_array.inner(values) return "{" .. wrapped(values) .. "}" end

return c_array
