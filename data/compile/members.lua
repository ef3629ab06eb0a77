-- The members of the records, as data/members.lua lists them, for all that is compiled from them.

local sets = require "sets"
local values = require "values"

local members = {
  list = {}, -- the records in their order
  of = {},   -- and by their names
}

-- Those that the compiler asks for by name.
local NEEDED = { "citation", "source", "meaning", "handling", "retry", "field", "detail", "detail_retry",
                 "letter", "warn_code", "finding" }

local FACES = values.one_of("export", "bindings")

-- Types that are neither a closed set nor a record.
local PLAIN = { text = true, text_or_empty = true, integer = true, boolean = true, address = true, code = true,
                source_id = true, identifier = true, field_name = true, method = true, rule = true, line = true,
                redirect_methods = true }

local SHAPE = {
  record = { values.matching("^%l[%l_]*$", "a name of lower case letters"), true },
  comment = { values.sentence, true },
  only = { FACES },
}

local MEMBER = {
  { values.matching("^%l[%l_]*$", "a name of lower case letters"), true }, { values.text, true },
  { values.clause, true },
  list = { values.boolean }, optional = { values.boolean }, only = { FACES },
}

local function is_on(member, face) return not member.only or member.only == face end

local function member_problem(fields, position)
  local member = fields[position]
  local problem = type(member) ~= "table" and "is no table" or values.mismatch(MEMBER, member)
  if problem then return problem end
  for earlier = 1, position - 1 do
    local other = fields[earlier]
    if other[1] == member[1] and (not other.only or is_on(member, other.only)) then
      return ("repeats the member %s"):format(member[1])
    end
  end
end

local function record_problem(fields)
  local named = {}
  for key, value in pairs(fields) do
    if math.type(key) ~= "integer" then named[key] = value end
  end
  local problem = values.mismatch(SHAPE, named)
  if problem then return problem end
  if members.of[fields.record] then return ("duplicate record %s"):format(fields.record) end
  if #fields == 0 then return "has no members" end
  for position = 1, #fields do
    problem = member_problem(fields, position)
    if problem then return ("[%d] %s"):format(position, problem) end
  end
end

local function define(fields, where)
  local record = { name = fields.record, comment = fields.comment, only = fields.only, where = where,
                   members = {} }
  for position, member in ipairs(fields) do
    record.members[position] = {
      name = member[1], type = member[2], description = member[3],
      list = member.list or false, optional = member.optional or false, only = member.only }
  end
  members.of[record.name] = record
  table.insert(members.list, record)
end

local function check_types(errors)
  for _, record in ipairs(members.list) do
    for _, member in ipairs(record.members) do
      if not (PLAIN[member.type] or sets.of[member.type] or members.of[member.type]) then
        errors[#errors + 1] = ("%s: members: %s has the unknown type %q"):format(
          record.where, member.name, member.type)
      end
    end
  end
end

-- Takes the lists that were read, after the sets; appends to errors.
function members.define(records, errors)
  for _, record in ipairs(records) do
    local problem = record_problem(record.fields)
    if problem then
      errors[#errors + 1] = ("%s: members: %s"):format(record.where, problem)
    else
      define(record.fields, record.where)
    end
  end
  check_types(errors)
  for _, name in ipairs(NEEDED) do
    if #errors == 0 and not members.of[name] then errors[1] = ("data:1: no members of %s"):format(name) end
  end
end

-- The members of a record that a face has: "export" or "bindings".
function members.on(face, record)
  local list = {}
  for _, member in ipairs(members.of[record].members) do
    if is_on(member, face) then list[#list + 1] = member end
  end
  return list
end

local TEXTS = { text = true, text_or_empty = true, address = true, source_id = true, identifier = true }

-- The names of the members that are one text each, as C holds them.
function members.texts(record)
  local names = {}
  for _, member in ipairs(members.on("export", record)) do
    if TEXTS[member.type] and not member.list then names[#names + 1] = member.name end
  end
  return names
end

-- Is its value one number, word or text in the exports? A source is its id there.
function members.is_plain(member)
  return not member.list and member.type ~= "redirect_methods"
    and (member.type == "source" or not members.of[member.type])
end

return members
