-- The texts of the library, in a pool for each subject, so that a program that is linked with the
-- archive gets those that it asks for. In C a pool is one array of bytes, in which each text ends
-- with a NUL. A text is known by its place, counted as if all pools stood one behind another; the
-- place of "" is 0.

local Pool = {}
Pool.__index = Pool

local pools = {}

-- In their order. A pool refers to a text of those it shares with, in place of holding it again;
-- who asks for its subject needs those, too.
pools.list = {
  { name = "reason" },
  { name = "wording", shares = { "reason" } },
  { name = "method" },
  { name = "field_name" },
  { name = "handling", shares = { "field_name" } },
  { name = "citation", shares = { "reason" } },
  { name = "source", shares = { "citation" } },
  { name = "signature" },
  { name = "meaning", shares = { "reason" } },
  { name = "name" },
  { name = "detail", shares = { "reason", "citation" } },
  { name = "warn_code", shares = { "citation" } },
  { name = "word" },
  { name = "finding", shares = { "field_name" } },
}

local EMPTY = { text = "", place = 0 }
-- Stands where a text is never read.
pools.UNREAD = EMPTY

-- A text, whose place is known when all are laid out.
function Pool:add(text)
  text = text or ""
  if text == "" then
    self.has_empty = true
    return EMPTY
  end
  local known = self.texts[text]
  if not known then
    known = { text = text }
    self.texts[text] = known
    table.insert(self.added, known)
  end
  return known
end

function pools.new()
  local set = {}
  for _, pool in ipairs(pools.list) do
    set[pool.name] = setmetatable({ texts = {}, added = {}, own = {}, place_of = {} }, Pool)
  end
  return set
end

-- Where a pool that this one shares with holds the text; nil if none does.
local function shared_place(set, pool, text)
  for _, name in ipairs(pool.shares or {}) do
    local place = set[name].place_of[text]
    if place then return place end
  end
end

-- Gives each text its place.
function pools.lay_out(set)
  local place = #EMPTY.text + 1
  for index, described in ipairs(pools.list) do
    local pool = set[described.name]
    pool.first = index == 1 and EMPTY.place or place
    for _, added in ipairs(pool.added) do
      added.place = shared_place(set, described, added.text)
      if not added.place then
        added.place = place
        pool.place_of[added.text] = place
        table.insert(pool.own, added.text)
        place = place + #added.text + 1
      end
    end
    pool.size = place - pool.first
  end
end

return pools
