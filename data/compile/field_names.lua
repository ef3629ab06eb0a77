-- Numbers every field name that a rule or a signature knows, and lays out the tables by which
-- lib/field_name.c finds it: one look and one comparison, however many there are.

local sets = require "sets"

local field_names = {}

local MASK, WORD = 0xFFFFFFFF, 32

-- As lib/field_name.c does it: letter case does not count, since bit 5 tells it.
local function hash(text, start)
  local value = start or 0
  for position = 1, #text do value = (value * 33 ~ (text:byte(position) | 0x20)) & MASK end
  return value
end

local function slot_of(value, turn, bits) return ((value * (2 * turn + 1)) & MASK) >> (WORD - bits) end

-- The least number that leads all hashes of a bucket to slots of their own; nil if none does.
local function turn_of(bucket, slots, bits)
  for turn = 0, 0xFFFF do
    local taken, free = {}, true
    for _, key in ipairs(bucket) do
      local slot = slot_of(key.hash, turn, bits)
      free = free and slots[slot] == 0 and not taken[slot]
      taken[slot] = true
    end
    if free then return turn end
  end
end

local function buckets_of(keys, count)
  local buckets = {}
  for index = 1, count do buckets[index] = { index = index } end
  for _, key in ipairs(keys) do table.insert(buckets[key.hash % count + 1], key) end
  return buckets
end

-- A table of 1 << bits slots in which each key, with .hash and .number, has one of its own; the fullest
-- buckets go first. nil if they do not fit.
local function fill(keys, bits)
  local made = { bits = bits, turns = {}, slots = {} }
  local buckets = buckets_of(keys, 1 << (bits - 2))
  for slot = 0, (1 << bits) - 1 do made.slots[slot] = 0 end
  table.sort(buckets, function(a, b)
    if #a ~= #b then return #a > #b end
    return a.index < b.index
  end)
  for _, bucket in ipairs(buckets) do
    local turn = turn_of(bucket, made.slots, bits)
    if not turn then return nil end
    made.turns[bucket.index] = turn
    for _, key in ipairs(bucket) do made.slots[slot_of(key.hash, turn, bits)] = key.number end
  end
  return made
end

-- The smallest table that keys fit into, half of it free; nil if two hashes are the same.
local function place(keys)
  local seen = {}
  for _, key in ipairs(keys) do
    if seen[key.hash] then return nil end
    seen[key.hash] = true
  end
  local bits, made = 1
  repeat
    bits = bits + 1
    made = 1 << bits >= 2 * #keys and fill(keys, bits)
  until made
  return made
end

-- The names that a rule asks for, in their order: the check remembers where each is.
local function asked(records)
  local names, seen = {}, {}
  local function add(name)
    if name and not seen[name:lower()] then
      names[#names + 1], seen[name:lower()] = name, true
    end
  end
  for _, record in ipairs(records.rule) do add(record.fields.field) end
  for _, record in ipairs(records.singleton) do add(record.fields[1]) end
  for _, record in ipairs(records.meaning) do
    for _, row in ipairs(record.fields.fields or {}) do add(row[1]) end
    for _, needs in ipairs(record.fields.request or {}) do
      for _, name in ipairs(needs) do add(name) end
    end
  end
  table.sort(names)
  return names, seen
end

local function number_names(built, records)
  local names, seen = asked(records)
  built.asked_fields = #names
  for _, signature in ipairs(built.signatures) do
    local key = signature.name:lower()
    if not seen[key] then names[#names + 1], seen[key] = signature.name, true end
  end
  for number, name in ipairs(names) do
    built.field_names[number] = { number = number, name = name, text = built.pools.field_name:add(name),
                                  hash = hash(name), signature = 0, products = false }
    built.field_number[name:lower()] = number
  end
end

-- Numbers count from 1, as they do in C. lib/ takes it for granted that products stand in one field.
local function lay_out_signatures(built, errors)
  local products, first, field = {}, {}, nil
  for number, signature in ipairs(built.signatures) do
    local name = built.field_names[built.field_number[signature.name:lower()]]
    local key = ("%s: %s"):format(signature.name, signature.product or ""):lower()
    signature.number = name.number
    if first[key] then
      errors[#errors + 1] = ("%s: source: signature %q is also that of %s"):format(signature.where, key,
        first[key].where)
    elseif signature.product and (field or name.name) ~= name.name then
      errors[#errors + 1] = ("%s: source: signature %q names a product, as only %s does"):format(
        signature.where, key, field)
    elseif signature.product then
      field = name.name
      name.products = true
      table.insert(products, { number = number, hash = hash(signature.product, name.hash) })
    else
      name.signature = number
    end
    first[key] = first[key] or signature
  end
  return products
end

-- Which finding tells of each bit of the set lenient.
local function lay_out_lenient(built, errors)
  local number_of = {}
  for position = 1, built.general_findings do number_of[built.findings[position].id] = position - 1 end
  for index, value in ipairs(sets.of.lenient.values) do
    local id = "lenient-" .. value.word
    if not number_of[id] then errors[#errors + 1] = ("data:1: no rule %q"):format(id) end
    built.lenient_findings[index] = number_of[id]
  end
end

function field_names.lay_out(built, records, errors)
  built.field_names, built.field_number, built.lenient_findings = {}, {}, {}
  number_names(built, records)
  built.name_table = place(built.field_names)
  built.product_table = place(lay_out_signatures(built, errors))
  if not built.name_table or not built.product_table then
    errors[#errors + 1] = "data:1: two field names have the same hash; change it in field_names.lua and lib/"
    built.name_table, built.product_table = place {}, place {}
  end
  for _, row in ipairs(built.fields) do row.number = built.field_number[row.field:lower()] end
  lay_out_lenient(built, errors)
end

function field_names.longest(built)
  local longest = 0
  for _, name in ipairs(built.field_names) do longest = math.max(longest, #name.name) end
  return longest
end

-- How large the tables are, as constants of C.
function field_names.sizes(built)
  return {
    { "HS_ASKED_FIELDS", built.asked_fields }, { "HS_FIELD_NAME_MAX", field_names.longest(built) },
    { "HS_FIELD_NAME_BITS", built.name_table.bits }, { "HS_PRODUCT_BITS", built.product_table.bits },
    { "HS_SINGLETONS", #built.singletons },
  }
end

return field_names
