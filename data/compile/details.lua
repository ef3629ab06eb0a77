-- Lays out the details: their order, the keys by which they are found, what their owners say of a
-- retry, and the letters of which some keys are made.

local citations = require "citations"
local pools = require "pools"
local sets = require "sets"
local span = require "span"

local details = {}

local ANY = 1000 -- behind every code: who asks for any code gets the most definite answer first

-- Keys that are numbers come first, in the order of numbers.
local function key_order(key)
  return key:match("^%d+$") and ("%12s"):format(key) or "~" .. key
end

-- The number of the row, counted from 1. Details that share a table share its row.
local function lay_out_retry(built, retry, known)
  if not retry then return 0 end
  if not known[retry] then
    table.insert(built.detail_retries, {
      advice = sets.number("advice", retry[1]), idempotent = retry.idempotent or false,
      text = built.pools.detail:add(retry.text), after = retry.after or -1,
      citation = citations.cite(built, retry.cite) })
    known[retry] = #built.detail_retries
  end
  return known[retry]
end

local function lay_out_detail(built, record, order, texts, known)
  local fields, aliases = record.fields, {}
  for index, alias in ipairs(fields.aliases or {}) do aliases[index] = built.pools.detail:add(alias) end
  return {
    fields = fields, where = record.where, order = order, source = built.source_index[fields.source],
    key_order = key_order(fields.key), first_code = fields.codes and fields.codes[1] or ANY,
    texts = texts(built.pools.detail, "detail", fields), codes = span(built.detail_codes, fields.codes or {}),
    aliases = span(built.detail_aliases, aliases), evidence = sets.number("evidence", fields.evidence),
    retry = lay_out_retry(built, fields.retry, known), citation = citations.cite(built, fields.cite),
  }
end

local function by(...)
  local keys = { ... }
  return function(a, b)
    for _, key in ipairs(keys) do
      if a[key] ~= b[key] then return a[key] < b[key] end
    end
    return false
  end
end

-- Every key and alias, as C searches them: by source, then without regard to case.
local function gather_keys(built)
  local list = {}
  for position, detail in ipairs(built.details) do
    local function add(key, is_alias)
      table.insert(list, { text = built.pools.detail:add(key), folded = key:lower(), source = detail.source,
                           rank = is_alias and 1 or 0, detail = position - 1 })
    end
    add(detail.fields.key, false)
    for _, alias in ipairs(detail.fields.aliases or {}) do add(alias, true) end
  end
  table.sort(list, by("source", "folded", "rank", "detail"))
  return list
end

local PLACES = { "first", "second", "third", "fourth" }

local function lay_out_letters(built, letters)
  local list = {}
  for place, name in ipairs(PLACES) do
    for letter, clause in pairs(letters and letters[name] or {}) do
      list[#list + 1] = { place = place - 1, letter = letter:byte(), clause = clause }
    end
  end
  table.sort(list, by("place", "letter"))
  -- Not before: pairs() has another order in every run, and with it the texts would have.
  for _, item in ipairs(list) do item.text = built.pools.detail:add(item.clause) end
  return span(built.letters, list)
end

local function lay_out_source(built, source)
  local of = source.details or {}
  source.letters = lay_out_letters(built, of.letters)
  source.detail_keys = { first = 0, count = 0 }
  source.detail_field = of.field and built.pools.source:add(of.field) or pools.UNREAD
  source.detail_form = sets.number("form", of.form or "")
  source.detail_case = of.case or false
end

-- texts(pool, record, fields) numbers the texts that data/members.lua lists.
function details.lay_out(built, records, texts)
  local known = {}
  for order, record in ipairs(records.detail) do
    built.details[order] = lay_out_detail(built, record, order, texts, known)
  end
  table.sort(built.details, by("source", "key_order", "first_code", "order"))
  for _, source in ipairs(built.sources) do lay_out_source(built, source) end
  built.detail_keys = gather_keys(built)
  for position, key in ipairs(built.detail_keys) do
    local run = built.sources[key.source + 1].detail_keys
    if run.count == 0 then run.first = position - 1 end
    run.count = run.count + 1
  end
end

-- What the tables of C hold; limit(what, count, most) reports what is too much.
function details.check_sizes(built, limit)
  local LARGE = 0xFFFF
  limit("details", #built.details, LARGE)
  limit("keys of details", #built.detail_keys, LARGE)
  limit("aliases of details", #built.detail_aliases, LARGE)
  limit("codes of details", #built.detail_codes, LARGE)
  limit("retries of details", #built.detail_retries, LARGE)
  limit("letters", #built.letters, LARGE)
end

return details
