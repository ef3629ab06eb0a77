-- Does the compiler of the data fold each name of the table? lua folding.lua TABLE COMPILER

package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. arg[2] .. "/?.lua;" .. package.path

local fold = require "fold"
local run_table = require "case_table"

local function unescaped(text)
  return (text:gsub("\\x(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end)
              :gsub("\\\\", "\\"))
end

-- Returns the key that was got, and the one expected. A name without a key stays as it is.
run_table(function(columns)
  assert(#columns == 3, "no case: NAME KEY CODE, separated by tabs")
  local name, key = unescaped(columns[1]), columns[2]
  return fold(name), key == "-" and name or key
end)
