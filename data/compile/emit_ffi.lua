-- Writes bindings/lua/httpstatus/ffi/members.lua: the members that a script reads of an object, and how.
-- What the exports have under another name is extra.

local described = require "described"
local members = require "members"
local sets = require "sets"

local RECORDS = { "meaning", "source", "detail", "warn_code", "field", "finding" }

local KINDS = { integer = "value", code = "value", boolean = "value", source = "source", citation = "citation" }

-- What is worked out from other members is in fields.lua there.
local BY_HAND = { class = true, class_name = true, retry = true }

local function kind_of(member)
  if KINDS[member.type] == "value" and member.type ~= "boolean" and member.optional then return "number" end
  if sets.of[member.type] then return "word" end
  return KINDS[member.type] or "text"
end

local function line_of(record, member)
  local list = member.list and ", list = true" or ""
  local extra = member.only and ", extra = true" or ""
  local set = sets.of[member.type] and (", set = %q"):format(member.type) or ""
  return ("    { name = %q, kind = %q, reader = %q%s%s%s },"):format(
    member.name, kind_of(member), described.reader(record, member), set, list, extra)
end

return function()
  local lines = { "-- Made by data/compile.lua: the members of each record, and how they are read.", "return {" }
  for _, record in ipairs(RECORDS) do
    lines[#lines + 1] = ("  %s = {"):format(record)
    for _, member in ipairs(members.on("bindings", record)) do
      if not BY_HAND[member.name] then lines[#lines + 1] = line_of(record, member) end
    end
    lines[#lines + 1] = "  },"
  end
  lines[#lines + 1] = "}"
  return table.concat(lines, "\n") .. "\n"
end
