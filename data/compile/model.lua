-- Builds the one model from which every output is written: meanings in the order of the
-- catalogue, with their lists laid out behind one another and every text in one pool.

local citation = require "citation"
local details = require "details"
local fold = require "fold"
local handling = require "handling"
local members = require "members"
local names = require "names"
local Pool = require "pool"
local sets = require "sets"

local model = {}

local REGISTRY = "iana"
local SMALL, LARGE = 0xFF, 0xFFFF -- what uint8_t and uint16_t hold in lib/table.h
local NOTHING_SENT = -1

local function constant_prefix(source)
  return source == REGISTRY and "" or source:upper():gsub("-", "_") .. "_"
end

local function sources(records)
  local list, index = {}, {}
  for _, record in ipairs(records.source) do list[#list + 1] = record.fields end
  table.sort(list, function(a, b)
    if (a.id == REGISTRY) ~= (b.id == REGISTRY) then return a.id == REGISTRY end
    return a.id < b.id
  end)
  for position, source in ipairs(list) do index[source.id] = position - 1 end
  return list, index
end

local function rank(fields)
  if fields.source == REGISTRY then return 0 end
  return fields.preferred and 1 or 2
end

local function meanings(records, source_index)
  local list = {}
  for order, record in ipairs(records.meaning) do
    local fields = record.fields
    list[order] = { fields = fields, where = record.where, order = order, rank = rank(fields),
                    registered = fields.source == REGISTRY }
  end
  table.sort(list, function(a, b)
    if a.fields.code ~= b.fields.code then return a.fields.code < b.fields.code end
    if a.rank ~= b.rank then return a.rank < b.rank end
    local left, right = source_index[a.fields.source], source_index[b.fields.source]
    if left ~= right then return left < right end
    return a.order < b.order
  end)
  for index, meaning in ipairs(list) do meaning.index = index - 1 end
  return list
end

-- Appends items to list and returns where they went, as C reads it.
local function span(list, items)
  local first = #list
  table.move(items, 1, #items, first + 1, list)
  return { first = first, count = #items }
end

local function map(list, convert)
  local result = {}
  for index, item in ipairs(list or {}) do result[index] = convert(item) end
  return result
end

local function cited(pool, value, reason)
  local found = assert(citation.parse(value))
  return { document = pool:add(found.document), section = pool:add(found.section),
           url = pool:add(found.url), reason = pool:add(reason) }
end

local function citations(built, specs, history)
  local pool = built.pool
  return span(built.citations, map(specs, function(spec) return cited(pool, spec) end)),
    span(built.citations, map(history, function(row) return cited(pool, row[1], row[2]) end))
end

-- The reason phrase current in each edition: the last one given up to its last RFC, or else
-- the first one ever. The numbers of RFCs rise with their dates, so they order the history.
local function reasons_in(editions, fields)
  local reasons = {}
  for position, edition in ipairs(editions) do
    local first, current
    for _, row in ipairs(fields.history or {}) do
      local document = assert(citation.parse(row[1]))
      if row[2] ~= "" then
        first = first or row[2]
        if document.rfc and document.rfc <= (edition.last or edition.rfc) then current = row[2] end
      end
    end
    reasons[position] = current or first or fields.reason
  end
  return reasons
end

local function constants(fields)
  local prefix = constant_prefix(fields.source)
  local list = { prefix .. fields.identifier }
  for _, former in ipairs(fields.former or {}) do list[#list + 1] = prefix .. former end
  return list
end

-- The members of a record that are texts, by their names.
local function texts(pool, record, fields)
  local numbers = {}
  for _, name in ipairs(members.texts(record)) do numbers[name] = pool:add(fields[name]) end
  return numbers
end

local function lay_out_meaning(built, meaning)
  local fields, pool = meaning.fields, built.pool
  meaning.texts = texts(pool, "meaning", fields)
  meaning.code = fields.code
  meaning.sent_as = fields.seen == "wire" and fields.code or fields.sent_as or NOTHING_SENT
  meaning.source = built.source_index[fields.source]
  meaning.constant_names = constants(fields)
  meaning.constants = span(built.words, map(meaning.constant_names, function(n) return pool:add(n) end))
  meaning.aliases = span(built.words, map(fields.aliases, function(n) return pool:add(n) end))
  meaning.specs, meaning.history = citations(built, fields.specs, fields.history)
  meaning.reasons = map(reasons_in(built.editions, fields), function(text) return pool:add(text) end)
end

local function check_constants(built, errors)
  local first = {}
  for _, meaning in ipairs(built.meanings) do
    for _, name in ipairs(meaning.constant_names) do
      if first[name] then
        errors[#errors + 1] = ("%s: meaning: constant %s is also that of %s"):format(
          meaning.where, name, first[name].where)
      end
      first[name] = meaning
    end
  end
end

local function lay_out_warn_codes(built, records)
  local pool = built.pool
  for index, record in ipairs(records.warn_code) do
    local fields = record.fields
    local warn_code = { code = fields.code, persistent = fields.persistent, fields = fields,
                        texts = texts(pool, "warn_code", fields) }
    warn_code.specs, warn_code.history = citations(built, fields.specs, fields.history)
    built.warn_codes[index] = warn_code
  end
  table.sort(built.warn_codes, function(a, b) return a.code < b.code end)
end

local function lay_out_sources(built)
  local pool = built.pool
  for position, source in ipairs(built.sources) do
    source.index = position - 1
    source.texts = texts(pool, "source", source)
    for _, signature in ipairs(source.recognised_by or {}) do
      table.insert(built.signatures, { field = pool:add(signature.field), value = pool:add(signature.value),
                                  source = source.index })
    end
    if source.id == REGISTRY then built.registry_date = source.date end
  end
end

-- Longest first, so that the first that fits is the longest.
local function lay_out_prefixes(built, records)
  local keys, seen = {}, {}
  for _, record in ipairs(records.prefix) do
    local key = fold(record.fields[1])
    if not seen[key] then keys[#keys + 1] = key end
    seen[key] = true
  end
  table.sort(keys, function(a, b)
    if #a ~= #b then return #a > #b end
    return a < b
  end)
  built.prefixes = map(keys, function(key) return built.pool:add(key) end)
end

-- The words of the closed sets that C asks for, by set and value.
local function lay_out_sets(built)
  for _, set in ipairs(sets.list) do
    if not set.private then
      built.words_of[set.name] = map(set.values, function(value) return built.pool:add(value.word) end)
    end
  end
end

local function editions(records)
  local list = map(records.edition, function(record) return record.fields end)
  table.sort(list, function(a, b) return a.rfc < b.rfc end)
  return list
end

-- What a number of the C tables cannot hold would be cut off in silence.
local function check_sizes(built, errors)
  local function limit(what, count, most)
    if count > most then
      errors[#errors + 1] = ("data:1: %d %s overflow the C tables, which hold %d"):format(
        count, what, most)
    end
  end
  limit("sources", #built.sources, SMALL)
  limit("methods", #built.methods, SMALL)
  limit("registered codes", #built.handlings, SMALL)
  limit("fields", #built.fields, LARGE)
  limit("findings", #built.findings, 0x7FFF)
  limit("warn codes", #built.warn_codes, SMALL)
  limit("meanings", #built.meanings, LARGE - 1)
  details.check_sizes(built, limit)
  limit("citations", #built.citations, LARGE)
  limit("names and aliases", #built.words, LARGE)
  limit("folded names", #built.names, LARGE)
  limit("prefixes", #built.prefixes, LARGE)
  limit("signatures", #built.signatures, LARGE)
  for _, meaning in ipairs(built.meanings) do
    for _, key in ipairs { "constants", "aliases", "specs", "history" } do
      if meaning[key].count > SMALL then
        errors[#errors + 1] = ("%s: meaning: %d %s overflow the C tables, which hold %d"):format(
          meaning.where, meaning[key].count, key, SMALL)
      end
    end
  end
end

-- Returns the model, and a list of errors.
function model.build(records)
  local errors = {}
  local built = { pool = Pool.new(), words = {}, citations = {}, details = {}, detail_codes = {},
                  detail_retries = {}, letters = {}, warn_codes = {}, signatures = {}, words_of = {}, errors = errors }
  built.editions = editions(records)
  built.sources, built.source_index = sources(records)
  built.meanings = meanings(records, built.source_index)
  built.names = names.gather(built.meanings, errors)
  lay_out_sets(built)
  lay_out_sources(built)
  for _, meaning in ipairs(built.meanings) do lay_out_meaning(built, meaning) end
  handling.lay_out(built, records)
  check_constants(built, errors)
  details.lay_out(built, records, texts)
  lay_out_warn_codes(built, records)
  lay_out_prefixes(built, records)
  for _, row in ipairs(built.names) do row.text = built.pool:add(row.key) end
  check_sizes(built, errors)
  return built, errors
end

return model
