-- Hashes the folded names: where in a table of slots the look-up of each begins.

local hash = {}

local WORD = 0xFFFFFFFF
local TRIES = 32

hash.SPREAD = 0x9E3779B1 -- 2^32 divided by the golden ratio, and odd

-- Four bytes of a key as the number that C reads.
local function word_at(key, place) return (string.unpack("<I4", key, place)) end

-- first_slot of lib/name.c: three words tell nearly all names of one length apart.
local function first_slot(key, factor, bits)
  local length = #key
  local left, first, middle, last = length - 4, key:byte(1), key:byte(1), key:byte(length)
  if left >= 0 then
    first, middle, last = word_at(key, 1), word_at(key, left // 2 + 1), word_at(key, left + 1)
  end
  local sum = (first + middle * 3) ~ (last + length) * hash.SPREAD
  return ((sum * factor) & WORD) >> (32 - bits)
end

-- The keys, each once, by the row where it first stands.
local function first_rows(names)
  local rows = {}
  for row, name in ipairs(names) do
    if row == 1 or names[row - 1].key ~= name.key then rows[#rows + 1] = row end
  end
  return rows
end

-- Fills the slots, each key into the first that is free, and counts the steps to all of them.
local function fill(names, rows, factor, bits)
  local slots, steps, size = {}, 0, 1 << bits
  for slot = 1, size do slots[slot] = 0 end
  for _, row in ipairs(rows) do
    local slot = first_slot(names[row].key, factor, bits)
    while slots[slot + 1] ~= 0 do
      slot, steps = (slot + 1) % size, steps + 1
    end
    slots[slot + 1] = row
  end
  return { slots = slots, steps = steps, factor = factor, bits = bits }
end

-- Names as names.gather returns them. Returns slots, rows of names or 0; bits, their number as a
-- power of two; and the factor by which, of those tried, the fewest keys meet. At least half of the
-- slots are free, so that what is no name is soon known to be none.
function hash.of(names)
  local rows, bits = first_rows(names), 1
  while 1 << bits < 2 * #rows do bits = bits + 1 end
  local best
  for try = 1, TRIES do
    local filled = fill(names, rows, (hash.SPREAD * (2 * try + 1)) & WORD, bits)
    if not best or filled.steps < best.steps then best = filled end
  end
  return best
end

return hash
