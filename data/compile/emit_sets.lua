-- Writes lib/httpstatus-sets.h: the enumerations of the closed sets, each value explained.

local sets = require "sets"

local HEAD = [[
/* httpstatus-sets.h: the enumerations. Included by httpstatus.h.
 *
 * SPDX-License-Identifier: MIT
 *
 * Made by data/compile.lua. Numbers never change; new values get new numbers.
 */
#ifndef HTTPSTATUS_SETS_H
#define HTTPSTATUS_SETS_H
]]

-- The values, with their comments in one column.
local function values_of(set)
  local lines, width = {}, 0
  for index, value in ipairs(set.values) do
    lines[index] = ("  %s = %d%s"):format(value.constant, value.number, index < #set.values and "," or "")
    width = math.max(width, #lines[index])
  end
  for index, value in ipairs(set.values) do
    lines[index] = ("%-" .. width .. "s /* %s */"):format(lines[index], value.meaning)
  end
  return table.concat(lines, "\n")
end

-- A set of bits has no type: several of them are no value of an enumeration.
local function enumeration(set)
  local name = "httpstatus_" .. set.name
  return ("/* %s%s */\n%senum %s {\n%s\n}%s;\n"):format(set.comment, set.bits and " Bits of .flags." or "",
    set.bits and "" or "typedef ", name,
    values_of(set), set.bits and "" or " " .. name)
end

return function()
  local parts = { HEAD }
  for _, set in ipairs(sets.list) do
    if not set.private then parts[#parts + 1] = enumeration(set) end
  end
  parts[#parts + 1] = "#endif\n"
  return table.concat(parts, "\n")
end
