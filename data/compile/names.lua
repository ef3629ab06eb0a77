-- Gathers every name of every meaning under its folded key, and refuses the key that two
-- codes claim.

local fold = require "fold"

local names = {}

local LONGEST = 160 -- KEY_SIZE in lib/name.c, which finds no longer one

-- All names of a meaning as its record writes them.
local function written(fields)
  local list = { fields.identifier, fields.title }
  if fields.phrase ~= "" then list[#list + 1] = fields.phrase end
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
local function check_aliases(entry, errors)
  local have = {}
  for _, name in ipairs(written(setmetatable({ aliases = {} }, { __index = entry.fields }))) do
    have[fold(name)] = name
  end
  for _, name in ipairs(entry.fields.aliases or {}) do
    local key = fold(name)
    if have[key] then
      errors[#errors + 1] = ("%s: status: alias %q is the same name as %q"):format(
        entry.where, name, have[key])
    end
    have[key] = name
  end
end

-- Registered before preferred before the rest, then in the order of the catalogue.
local function before(a, b)
  if a.key ~= b.key then return a.key < b.key end
  if a.entry.rank ~= b.entry.rank then return a.entry.rank < b.entry.rank end
  return a.entry.index < b.entry.index
end

local function check_clashes(list, errors)
  local head = {}
  for _, row in ipairs(list) do
    local first = head[row.key]
    if not first then
      head[row.key] = row
    elseif first.entry.fields.code ~= row.entry.fields.code
      and (first.entry.registered == row.entry.registered) then
      errors[#errors + 1] = ("%s: status: the name %q clashes with %q of %d at %s"):format(
        row.entry.where, row.name, first.name, first.entry.fields.code, first.entry.where)
    end
  end
end

-- entries: { fields, where, index, rank, registered }. Returns rows { key, name, entry }
-- sorted by key, the meaning that a key stands for first; errors are appended.
function names.gather(entries, errors)
  local list = {}
  for _, entry in ipairs(entries) do
    check_aliases(entry, errors)
    local seen = {}
    for _, name in ipairs(written(entry.fields)) do
      local key = fold(name)
      if #key > LONGEST then
        errors[#errors + 1] = ("%s: status: the name %q is longer than %d letters and digits"):format(
          entry.where, name, LONGEST)
      end
      if not seen[key] then
        seen[key] = true
        list[#list + 1] = { key = key, name = name, entry = entry }
      end
    end
  end
  table.sort(list, before)
  check_clashes(list, errors)
  return list
end

return names
