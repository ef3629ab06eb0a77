-- Writes lib/layout.inc, for lib/table.h: how many values the closed sets have, how names are hashed,
-- the texts of each record, and the enumerations of the sets that the library keeps to itself.

local hash = require "hash"
local members = require "members"
local sets = require "sets"

local function count_name(set) return ("HS_%s_COUNT"):format(set.name:upper()) end

local function private_enumeration(set)
  local constants = {}
  for index, value in ipairs(set.values) do
    constants[index] = ("  %s = %d, /* %s */"):format(value.constant, value.number, value.meaning)
  end
  return ("/* %s */\nenum hs_%s {\n%s\n};"):format(set.comment, set.name, table.concat(constants, "\n"))
end

-- The records whose rows in C begin with their texts.
local RECORDS = { "meaning", "source", "detail", "warn_code" }

local function texts_of(record)
  return ("#define HS_TEXTS_OF_%s hs_text %s"):format(record:upper(), table.concat(members.texts(record), ", "))
end

return function(model)
  local lines = { "/* Made by data/compile.lua. */", "enum {" }
  for _, set in ipairs(sets.list) do
    lines[#lines + 1] = ("  %s = %d,"):format(count_name(set), #set.values)
  end
  lines[#lines + 1] = "};"
  local names = hash.of(model.names)
  lines[#lines + 1] = ("enum { HS_NAME_SLOT_BITS = %d, HS_LONGEST_PREFIX = %d };"):format(names.bits,
    model.longest_prefix)
  lines[#lines + 1] = ("#define HS_NAME_SPREAD 0x%Xu"):format(hash.SPREAD)
  lines[#lines + 1] = ("#define HS_NAME_FACTOR 0x%Xu"):format(names.factor)
  for _, set in ipairs(sets.list) do
    if set.private then lines[#lines + 1] = private_enumeration(set) end
  end
  for _, record in ipairs(RECORDS) do lines[#lines + 1] = texts_of(record) end
  return table.concat(lines, "\n") .. "\n"
end
