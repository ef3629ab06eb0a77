-- The closed sets of data/sets.lua, for all that is compiled from them.

local values = require "values"

local sets = {
  list = {}, -- the sets in their order
  of = {},   -- and by their names
}

-- Those that the compiler and lib/ ask for by name.
local NEEDED = { "class", "state", "seen", "evidence", "level", "advice", "redirect", "form", "error",
                 "lenient", "severity", "edition" }

local SHAPE = {
  name = { values.matching("^%l[%l_]*$", "a name of lower case letters"), true },
  comment = { values.sentence, true },
  private = { values.boolean },
  bits = { values.boolean },
}

-- Numbers are kept in a byte, bits in an int.
local MOST, MOST_BITS, LAST_BIT = 256, 31, 1 << 30

local VALUE = {
  { values.integer(0, LAST_BIT), true }, { values.text_or_empty, true }, { values.clause, true },
  constant = { values.identifier }, null = { values.boolean },
}

-- The numbers of a set leave no gap: tables in C are indexed by them.
local function number_at(fields, position)
  if fields.bits then return 1 << (position - 1) end
  return position - 1
end

local function value_problem(fields, position, seen)
  local value = fields[position]
  local problem = type(value) ~= "table" and "is no table" or values.mismatch(VALUE, value)
  if problem then return problem end
  if value[1] ~= number_at(fields, position) then
    return ("is number %d, not %d"):format(value[1], number_at(fields, position))
  end
  if seen[value[2]] then return ("repeats the word %q"):format(value[2]) end
  seen[value[2]] = true
  if not value.constant and not value[2]:match("^%a[%a -]*$") then
    return ("needs a constant: none can be made of %q"):format(value[2])
  end
end

local function set_problem(fields)
  local named, seen = {}, {}
  for key, value in pairs(fields) do
    if math.type(key) ~= "integer" then named[key] = value end
  end
  local problem = values.mismatch(SHAPE, named)
  if problem then return problem end
  if sets.of[fields.name] then return ("duplicate set %s"):format(fields.name) end
  if #fields == 0 then return "has no values" end
  if #fields > (fields.bits and MOST_BITS or MOST) then return "has too many values" end
  for position = 1, #fields do
    problem = value_problem(fields, position, seen)
    if problem then return ("[%d] %s"):format(position, problem) end
  end
end

local function constant_of(set, value)
  local name = value.constant or value[2]:upper():gsub("[ -]", "_")
  return set.prefix .. name
end

local function define(fields)
  local set = { name = fields.name, comment = fields.comment, private = fields.private or false,
                bits = fields.bits or false, values = {} }
  set.prefix = (set.private and "HS_" or "HTTPSTATUS_") .. set.name:upper() .. "_"
  for position, value in ipairs(fields) do
    set.values[position] = { number = value[1], word = value[2], meaning = value[3],
                             constant = constant_of(set, value), null = value.null or false }
  end
  sets.of[set.name] = set
  table.insert(sets.list, set)
end

-- Takes the sets that were read; appends to errors.
function sets.define(records, errors)
  for _, record in ipairs(records) do
    local problem = set_problem(record.fields)
    if problem then
      errors[#errors + 1] = ("%s: set: %s"):format(record.where, problem)
    else
      define(record.fields)
    end
  end
  for _, name in ipairs(NEEDED) do
    if #errors == 0 and not sets.of[name] then errors[1] = ("data:1: no set %q"):format(name) end
  end
end

local function find(name, word)
  local found
  for _, value in ipairs(sets.of[name].values) do
    if value.word == word then found = value end
  end
  return assert(found, ("the set %s has no word %q"):format(name, tostring(word)))
end

-- The words that a record can have, in their order.
function sets.words(name)
  local words = {}
  for _, value in ipairs(sets.of[name].values) do
    if not value.null and value.word ~= "" then words[#words + 1] = value.word end
  end
  return words
end

function sets.number(name, word) return find(name, word).number end

-- What a word means, as a clause.
function sets.meaning(name, word) return find(name, word).meaning end

-- A clause as a sentence of its own.
function sets.sentence(clause) return (clause:gsub("^%l", string.upper)) .. "." end

return sets
