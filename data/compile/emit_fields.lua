-- Writes bindings/lua/members.inc: the members of the records that a script reads of an object. What
-- the exports have under another name is an EXTRA.

local described = require "described"
local members = require "members"
local sets = require "sets"

-- The records that are objects, and the kind of each in bindings/lua/objects.h.
local KINDS = { { "meaning", "status" }, { "source", "source" }, { "detail", "detail" },
                { "warn_code", "warn_code" }, { "field", "field_rule" }, { "finding", "finding" } }

local PUSH = { integer = "lua_pushinteger", code = "lua_pushinteger", boolean = "lua_pushboolean",
               source = "push_source", citation = "push_citation" }

-- What is worked out from other members is in bindings/lua/fields.h.
local BY_HAND = { class = true, class_name = true, retry = true }

local function push_of(member)
  if PUSH[member.type] == "lua_pushinteger" and member.optional then return "push_number" end
  if sets.of[member.type] then return "push_" .. member.type end
  return PUSH[member.type] or "lua_pushstring"
end

local function macro_of(member)
  if member.only then return "EXTRA" end
  return member.list and "LIST" or "MEMBER"
end

return function()
  local lines = { "/* Made by data/compile.lua. */" }
  for _, pair in ipairs(KINDS) do
    local record, kind = pair[1], pair[2]
    for _, member in ipairs(members.on("bindings", record)) do
      if not BY_HAND[member.name] then
        lines[#lines + 1] = ("%s(%s, %s, %s, %s, httpstatus_%s)"):format(macro_of(member),
          kind, record, member.name, push_of(member), described.reader(record, member))
      end
    end
  end
  return table.concat(lines, "\n") .. "\n"
end
