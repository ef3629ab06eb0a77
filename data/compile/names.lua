-- Gathers every name of every meaning under its folded key, and refuses the key that two
-- codes claim.

local fold = require "fold"

local names = {}

local LONGEST = 160 -- HS_KEY_SIZE in lib/fold.h; and hs_name holds its length in a byte

-- All names of a meaning as its record writes them.
local function written(fields)
  local list = { fields.identifier, fields.title }
  if fields.reason ~= "" then list[#list + 1] = fields.reason end
  for _, key in ipairs { "former", "aliases" } do
    for _, name in ipairs(fields[key] or {}) do list[#list + 1] = name end
  end
  for _, row in ipairs(fields.history or {}) do
    if row[2] ~= "" then list[#list + 1] = row[2] end
  end
  if fields.source ~= "iana" then
    for index = 1, #list do list[#list + 1] = fields.source .. " " .. list[index] end
  end
  return list
end

-- An alias must add a name: one that folds to another of the same record is a mistake.
local function check_aliases(meaning, errors)
  local have = {}
  for _, name in ipairs(written(setmetatable({ aliases = {} }, { __index = meaning.fields }))) do
    have[fold(name)] = name
  end
  for _, name in ipairs(meaning.fields.aliases or {}) do
    local key = fold(name)
    if have[key] then
      errors[#errors + 1] = ("%s: meaning: alias %q is the same name as %q"):format(
        meaning.where, name, have[key])
    end
    have[key] = name
  end
end

-- Registered before preferred before the rest, then in the order of the catalogue.
local function before(a, b)
  if a.key ~= b.key then return a.key < b.key end
  if a.meaning.rank ~= b.meaning.rank then return a.meaning.rank < b.meaning.rank end
  return a.meaning.index < b.meaning.index
end

local function check_clashes(list, errors)
  local head = {}
  for _, row in ipairs(list) do
    local first = head[row.key]
    if not first then
      head[row.key] = row
    elseif first.meaning.fields.code ~= row.meaning.fields.code
      and (first.meaning.registered == row.meaning.registered) then
      errors[#errors + 1] = ("%s: meaning: the name %q clashes with %q of %d at %s"):format(
        row.meaning.where, row.name, first.name, first.meaning.fields.code, first.meaning.where)
    end
  end
end

-- meanings: { fields, where, index, rank, registered }. Returns rows { key, name, meaning }
-- sorted by key, the meaning that a key stands for first; errors are appended.
function names.gather(meanings, errors)
  local list = {}
  for _, meaning in ipairs(meanings) do
    check_aliases(meaning, errors)
    local seen = {}
    for _, name in ipairs(written(meaning.fields)) do
      local key = fold(name)
      if #key > LONGEST then
        errors[#errors + 1] = ("%s: meaning: the name %q is longer than %d letters and digits"):format(
          meaning.where, name, LONGEST)
      end
      if not seen[key] then
        seen[key] = true
        list[#list + 1] = { key = key, name = name, meaning = meaning }
      end
    end
  end
  table.sort(list, before)
  check_clashes(list, errors)
  return list
end

return names
