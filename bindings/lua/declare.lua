-- Writes the public header as LuaJIT's FFI reads it: lua declare.lua HEADER LT_VERSION OUTPUT
--
-- ffi.cdef takes C without a preprocessor. The constants for codes are left out: a script has
-- them from the catalogue.

local header, version, output = arg[1], arg[2], arg[3]
assert(output, "usage: lua declare.lua HEADER LT_VERSION OUTPUT")

-- libtool's number in the name of the library: current - age.
local current, age = version:match("^(%d+):%d+:(%d+)$")
assert(current, version .. " is not current:revision:age")
local major = current - age

local function read(path)
  local file = assert(io.open(path))
  local text = assert(file:read("a"))
  file:close()
  return text
end

-- A header with the headers beside it that it includes.
local function read_all(path)
  local folder = path:match("^(.*/)") or ""
  return (read(path):gsub('\n#include "([^"]+)"', function(name) return "\n" .. read_all(folder .. name) end))
end

-- A text with its spaces turned to ends of lines where lines would get long.
local function wrapped(text)
  local column = 0
  return (text:gsub("(%s*)(%S+)", function(space, word)
    local fits = column + #space + #word <= 100
    column = fits and column + #space + #word or #word
    return (fits and space or "\n") .. word
  end))
end

-- The declarations in a header, each from the start of a line.
local function declarations_in(text)
  text = text:gsub("/%*.-%*/", ""):gsub("\n#ifdef __cplusplus\n.-\n#endif", "\n")
             :gsub("\n#[^\n]*", ""):gsub("HTTPSTATUS_[A-Z]+ ", { ["HTTPSTATUS_API "] = "",
               ["HTTPSTATUS_CONST "] = "", ["HTTPSTATUS_PURE "] = "" })
  local lines, depth = {}, 0
  local line = ""
  for piece in text:gsub("%s+", " "):gmatch("[^;{}]*[;{}]") do
    line = line .. piece
    depth = depth + (piece:find("{$") and 1 or piece:find("}$") and -1 or 0)
    if depth == 0 and piece:find(";$") then
      lines[#lines + 1], line = wrapped(line:match("^%s*(.*)$")), ""
    end
  end
  assert(line == "" and depth == 0, "the header ends within a declaration")
  return lines
end

local lines = declarations_in(read_all(header))
assert(#lines > 0, "the header declares nothing")
local file = assert(io.open(output, "w"))
assert(file:write(([=[
-- declarations.lua: the C library's name and its functions and types, as ffi.cdef reads them.
--
-- SPDX-License-Identifier: MIT
--
-- Made by declare.lua from lib/httpstatus.h.
return {
  major = %d,
  text = [[
%s
]],
}
]=]):format(major, table.concat(lines, "\n"))))
assert(file:close())
