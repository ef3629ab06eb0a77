-- Writes httpstatus.schema.json: the template in export/ with the closed sets and the members of
-- each record filled in. What only JSON has to say of a record stands in the template.

local members = require "members"
local nested = require "nested"
local sets = require "sets"

local TEMPLATE = "export/httpstatus.schema.json.in"

local quoted = nested.text

local function listed(items)
  local list = {}
  for index, item in ipairs(items) do list[index] = quoted(item) end
  return "[" .. table.concat(list, ", ") .. "]"
end

-- The enumeration of a set: the words that a record can have, and what each means.
local function enumeration(set)
  local words, meanings = {}, {}
  for _, value in ipairs(set.values) do
    if not value.null then
      words[#words + 1] = value.word
      meanings[#meanings + 1] = ("%s (%s)"):format(value.word == "" and '""' or value.word, value.meaning)
    end
  end
  return ('{\n      "description": %s,\n      "enum": %s\n    }'):format(
    quoted(set.comment .. " " .. table.concat(meanings, "; ") .. "."), listed(words))
end

-- Which definition a member's value has to fit; a source is its id.
local function reference(member)
  return ('"$ref": "#/$defs/%s"'):format(member.type == "source" and "source_id" or member.type)
end

local function type_of(member)
  local one = reference(member)
  if member.list then
    return ('"type": %s, "items": { %s }'):format(member.optional and '["array", "null"]' or '"array"', one)
  end
  return member.optional and ('"anyOf": [{ %s }, { "type": "null" }]'):format(one) or one
end

local function of_record(comment, list)
  local names, properties = {}, {}
  for index, member in ipairs(list) do
    names[index] = member.name
    properties[index] = ('        %s: { "description": %s, %s }'):format(
      quoted(member.name), quoted(sets.sentence(member.description)), type_of(member))
  end
  return table.concat({ '"description": ' .. quoted(comment), '"type": "object"', '"required": ' .. listed(names),
    '"properties": {\n' .. table.concat(properties, ",\n") .. "\n      }" }, ",\n      ")
end

local function is_past(member) return member.name == "history" end

-- The members of a record as its object has them; a history has citations with a reason.
local function members_in_export(record)
  local list = {}
  for _, member in ipairs(members.on("export", record)) do
    list[#list + 1] = is_past(member) and setmetatable({ type = "past" }, { __index = member }) or member
  end
  return list
end

-- What stands in the place of each {{NAME}}: ENUM_… of a set, RECORD_… of a record.
local function slots()
  local values = {}
  for _, set in ipairs(sets.list) do
    if not set.private then values["ENUM_" .. set.name:upper()] = enumeration(set) end
  end
  for _, record in ipairs(members.list) do
    if record.only ~= "bindings" then
      values["RECORD_" .. record.name:upper()] = of_record(record.comment, members_in_export(record.name))
    end
  end
  local place = members_in_export("citation")
  values.RECORD_PAST = of_record("A document of a history, and the reason phrase in it.", place)
  values.RECORD_CITATION = of_record(members.of.citation.comment, table.move(place, 1, #place - 1, 1, {}))
  local meaning, follows = members_in_export("meaning"), members_in_export("handling")
  values.RECORD_MEANING = of_record(members.of.meaning.comment .. " " .. members.of.handling.comment,
    table.move(follows, 1, #follows, #meaning + 1, meaning))
  return values
end

return function(_, data_folder)
  local file = assert(io.open(data_folder .. TEMPLATE, "rb"))
  local template = file:read("a")
  file:close()
  local values = slots()
  return (template:gsub("{{([%u_]+)}}", function(name)
    return assert(values[name], TEMPLATE .. ": no slot " .. name)
  end))
end
