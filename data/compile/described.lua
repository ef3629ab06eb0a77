-- The sets and members as the languages of the bindings have them, for all that describes a binding.

local sets = require "sets"

local described = {}

-- The values of a set that a caller can meet, but for those whose words are left out.
function described.values(name, ...)
  local left_out, list = {}, {}
  for _, word in ipairs { ... } do left_out[word] = true end
  for _, value in ipairs(sets.of[name].values) do
    if not value.null and not left_out[value.word] then list[#list + 1] = value end
  end
  return list
end

-- The ids of all rules of the check, in the order of the alphabet.
function described.rules(model)
  local list, seen = {}, {}
  for _, finding in ipairs(model.findings) do
    if not seen[finding.id] then list[#list + 1] = finding.id end
    seen[finding.id] = true
  end
  table.sort(list)
  return list
end

-- "constants" are read by functions of "constant".
function described.singular(name)
  return name:match("^(.*s)es$") or name:match("^(.*)s$") or name
end

-- The function of the C library that reads a member, without "httpstatus_"; of a list, what its
-- functions for the count and for one of them begin with.
function described.reader(record, member)
  local name = member.list and described.singular(member.name) or member.name
  local is_adjective = member.type == "boolean" and not name:find("_needs_")
  return ("%s_%s%s"):format(record, is_adjective and "is_" or "", name)
end

return described
