-- Builds the one model from which every output is written: meanings in the order of the
-- catalogue, with their lists laid out behind one another and every text in the pool of its subject.

local citations = require "citations"
local details = require "details"
local editions = require "editions"
local field_names = require "field_names"
local handling = require "handling"
local members = require "members"
local names = require "names"
local pools = require "pools"
local prefixes = require "prefixes"
local sets = require "sets"
local span = require "span"

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

local function map(list, convert)
  local result = {}
  for index, item in ipairs(list or {}) do result[index] = convert(item) end
  return result
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

-- What is asked for by the code alone: its phrase, and if it is registered that of each edition.
local function lay_out_reasons(built, meaning)
  local fields, pool = meaning.fields, built.pools.reason
  if meaning.rank < 2 then meaning.reason_of_code = pool:add(fields.reason) end
  if meaning.registered then
    table.insert(built.reasons_in, map(editions.reasons(built.editions, fields),
                                       function(text) return pool:add(text) end))
    meaning.registered_number = #built.reasons_in
  end
end

local function lay_out_meaning(built, meaning)
  local fields, pool = meaning.fields, built.pools.meaning
  meaning.texts = texts(pool, "meaning", fields)
  meaning.code = fields.code
  meaning.sent_as = fields.seen == "wire" and fields.code or fields.sent_as or NOTHING_SENT
  meaning.source = built.source_index[fields.source]
  meaning.constant_names = constants(fields)
  meaning.constants = span(built.words, map(meaning.constant_names, function(n) return pool:add(n) end))
  meaning.aliases = span(built.words, map(fields.aliases, function(n) return pool:add(n) end))
  meaning.specs = citations.specs(built, fields.specs)
  meaning.history = citations.history(built, fields.history)
  lay_out_reasons(built, meaning)
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
  local pool = built.pools.warn_code
  for index, record in ipairs(records.warn_code) do
    local fields = record.fields
    local warn_code = { code = fields.code, persistent = fields.persistent, fields = fields,
                        texts = texts(pool, "warn_code", fields) }
    warn_code.specs = citations.specs(built, fields.specs)
    warn_code.history = citations.history(built, fields.history)
    built.warn_codes[index] = warn_code
  end
  table.sort(built.warn_codes, function(a, b) return a.code < b.code end)
end

local function lay_out_sources(built)
  local pool = built.pools.signature
  for position, source in ipairs(built.sources) do
    source.index = position - 1
    source.texts = texts(built.pools.source, "source", source)
    for _, signature in ipairs(source.recognised_by or {}) do
      table.insert(built.signatures, {
        name = signature.field, product = signature.value, value = pool:add(signature.value),
        source = source.index, where = built.source_places[source.id] })
    end
    if source.id == REGISTRY then built.registry_date = source.date end
  end
end

-- The phrases that a program sends, in the order of codes: C halves the list to find one.
local function lay_out_wording(built, phrases)
  local codes = {}
  for code in pairs(phrases) do codes[#codes + 1] = code end
  table.sort(codes)
  return span(built.wordings, map(codes, function(code)
    return { code = code, reason = built.pools.wording:add(phrases[code]) }
  end))
end

local function lay_out_wordings(built, records)
  for _, source in ipairs(built.sources) do source.wording = { first = 0, count = 0 } end
  for _, record in ipairs(records.wording) do
    local source = built.sources[built.source_index[record.fields.source] + 1]
    source.wording, source.phrases = lay_out_wording(built, record.fields.phrases), record.fields.phrases
  end
end

-- The words of the closed sets that C asks for, by set and value.
local function lay_out_sets(built)
  for _, set in ipairs(sets.list) do
    if not set.private then
      built.words_of[set.name] = map(set.values, function(value) return built.pools.word:add(value.word) end)
    end
  end
end

-- What people type, with the codes and the words that they look for; read by who searches.
local function synonyms(records)
  return map(records.synonym, function(record)
    local fields = record.fields
    return { phrases = fields[1], codes = fields.codes or {}, words = fields.words or {} }
  end)
end

-- The names of each code in other languages, in the order of the data.
local function names_elsewhere(records, list)
  local by_code = {}
  for _, meaning in ipairs(list) do
    if meaning.registered then by_code[meaning.fields.code] = {} end
  end
  for _, record in ipairs(records.spelling) do
    for _, code in ipairs(record.fields.codes) do table.insert(by_code[code], record.fields) end
  end
  return by_code
end

local function exchanges(records)
  local by_code = {}
  for _, record in ipairs(records.exchange) do by_code[record.fields.code] = record.fields end
  return by_code
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
  limit("phrases of wordings", #built.wordings, LARGE)
  limit("rules on retries", #built.retries, LARGE - 1)
  limit("findings", #built.findings, 0x7FFF)
  limit("warn codes", #built.warn_codes, SMALL)
  limit("meanings", #built.meanings, LARGE - 1)
  details.check_sizes(built, limit)
  limit("citations", #built.citations, LARGE)
  limit("names and aliases", #built.words, LARGE)
  limit("fields of requests", #built.request_fields, LARGE)
  local phrases = built.pools.wording
  limit("bytes of phrases", phrases.first + phrases.size, LARGE + 1)
  limit("folded names", #built.names, LARGE)
  limit("bytes of the tree of prefixes", #built.prefix_tree, LARGE)
  limit("signatures", #built.signatures, LARGE)
  limit("field names", #built.field_names, LARGE)
  limit("bytes of a field name", field_names.longest(built), SMALL)
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
  local built = { pools = pools.new(), words = {}, citations = {}, citations_by_key = {},
                  request_fields = {}, reasons_in = {}, wordings = {}, details = {}, detail_codes = {},
                  detail_aliases = {}, detail_retries = {}, letters = {},
                  warn_codes = {}, signatures = {}, words_of = {}, source_places = {}, errors = errors }
  for _, record in ipairs(records.source) do built.source_places[record.fields.id] = record.where end
  built.editions = editions.list(records.edition)
  built.synonyms = synonyms(records)
  built.sources, built.source_index = sources(records)
  built.meanings = meanings(records, built.source_index)
  built.names_elsewhere, built.exchanges = names_elsewhere(records, built.meanings), exchanges(records)
  built.names = names.gather(built.meanings, errors)
  lay_out_sets(built)
  lay_out_sources(built)
  lay_out_wordings(built, records)
  for _, meaning in ipairs(built.meanings) do lay_out_meaning(built, meaning) end
  handling.lay_out(built, records)
  field_names.lay_out(built, records, errors)
  check_constants(built, errors)
  details.lay_out(built, records, texts)
  lay_out_warn_codes(built, records)
  built.prefixes = prefixes.gather(records.prefix, errors)
  built.prefix_tree, built.longest_prefix = prefixes.tree(built.prefixes)
  for _, row in ipairs(built.names) do row.text = built.pools.name:add(row.key) end
  pools.lay_out(built.pools)
  check_sizes(built, errors)
  return built, errors
end

return model
