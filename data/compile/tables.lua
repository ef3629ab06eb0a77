-- The tables of each subject, as lib/table.h declares them: for each the declaration and the rows.

local c_array = require "c_array"
local hash = require "hash"
local members = require "members"
local sets = require "sets"

local CODES = 1000 -- a status code has three digits
local WARN_CODES = 300 -- so has a warn code, up to 299
local NO_FINDING = -1

local row, span, flag = c_array.row, c_array.span, c_array.flag

local function map(list, convert)
  local rows = {}
  for index, item in ipairs(list) do rows[index] = convert(item, list[index + 1]) end
  return rows
end

-- A row behind the texts that the list of members has for the record.
local function row_of(record, item, ...)
  local given = {}
  for _, name in ipairs(members.texts(record)) do
    table.move({ name, item.texts[name] }, 1, 2, #given + 1, given)
  end
  return row(table.unpack(table.move({ ... }, 1, select("#", ...), #given + 1, given)))
end

-- For each code, what `of` gives for its preferred meaning; 0 where it has none.
local function by_code(model, of)
  local values = {}
  for code = 0, CODES - 1 do values[code + 1] = 0 end
  for _, meaning in ipairs(model.meanings) do
    if meaning.rank < 2 then values[meaning.code + 1] = of(meaning) end
  end
  return values
end

local function meaning_rows(model)
  local rows = {}
  for position, meaning in ipairs(model.meanings) do
    local fields, following = meaning.fields, model.meanings[position + 1]
    rows[position] = row_of("meaning", meaning,
      "code", meaning.code, "sent_as", meaning.sent_as,
      "next", following and following.code == meaning.code and position or 0, "source", meaning.source,
      "state", sets.number("state", fields.state), "seen", sets.number("seen", fields.seen),
      "evidence", sets.number("evidence", fields.evidence), "registered", flag(meaning.registered),
      "preferred", flag(meaning.rank < 2), "retry", meaning.retry, "constants", span(meaning.constants),
      "aliases", span(meaning.aliases), "specs", span(meaning.specs), "history", span(meaning.history))
  end
  return rows
end

local function retry_row(r)
  return row("text", r.text, "after", r.after, "citation", r.citation, "advice", r.advice,
    "idempotent", flag(r.idempotent))
end

local function handling_row(r)
  return row("fields", span(r.fields), "request", span(r.request),
    "request_citation", r.request_citation, "content", r.content, "heuristic", flag(r.heuristic),
    "redirect", r.redirect, "unstored", flag(r.unstored),
    "state_finding", r.state_finding or NO_FINDING, "content_finding", r.content_finding or NO_FINDING,
    "request_finding", r.request_finding or NO_FINDING)
end

local function field_row(f)
  return row("name", f.name, "condition", f.condition, "citation", f.citation, "finding", f.finding,
    "number", f.number, "level", f.level)
end

local function citation_row(c)
  return row("document", c.document, "section", c.section, "url", c.url, "reason", c.reason)
end

local function source_row(source)
  return row_of("source", source, "detail_field", source.detail_field, "detail_keys", span(source.detail_keys),
    "letters", span(source.letters), "detail_form", source.detail_form, "detail_case", flag(source.detail_case),
    "wording", span(source.wording))
end

local function detail_row(d)
  return row_of("detail", d, "codes", span(d.codes), "aliases", span(d.aliases), "citation", d.citation,
    "retry", d.retry, "source", d.source, "evidence", d.evidence)
end

local function detail_key_row(k) return row("key", k.text, "detail", k.detail) end

local function detail_retry_row(r)
  return row("text", r.text, "after", r.after, "citation", r.citation, "advice", r.advice,
    "idempotent", flag(r.idempotent))
end

local function letter_row(l) return row("text", l.text, "place", l.place, "letter", l.letter) end

local function warn_code_row(w)
  return row_of("warn_code", w, "code", w.code, "persistent", flag(w.persistent), "specs", span(w.specs),
    "history", span(w.history))
end

local function warn_code_numbers(model)
  local numbers = {}
  for code = 0, WARN_CODES - 1 do numbers[code + 1] = 0 end
  for position, warn_code in ipairs(model.warn_codes) do numbers[warn_code.code + 1] = position end
  return numbers
end

local function finding_row(f)
  return row("rule", f.rule, "text", f.text, "field", f.field, "citation", f.citation, "level", f.level)
end

local function method_row(m)
  return row("name", m.name, "safe", flag(m.safe), "idempotent", flag(m.idempotent))
end

local function signature_row(m) return row("value", m.value, "name", m.number, "source", m.source) end

local function field_name_row(n)
  return row("name", n.text, "signature", n.signature, "length", #n.name, "has_products", flag(n.products))
end

-- A table by hashes: its turns, and its slots from 0.
local function hashed(name, made)
  local bits = ("HS_%s_BITS"):format(name:upper())
  return { ("uint16_t hs_%s_turns[1 << (%s - 2)]"):format(name, bits), made.turns },
    { ("uint16_t hs_%s_slots[1 << %s]"):format(name, bits), table.move(made.slots, 0, #made.slots, 1, {}) }
end

local function name_row(name, next_one)
  local has_more = next_one ~= nil and next_one.key == name.key
  return row("key", name.text, "meaning", name.meaning.index, "length", #name.key,
    "has_more", has_more and 1 or 0)
end

local function prefix_row(node)
  local length = #node.text
  return row("word", ("0x%x"):format((string.unpack("<I" .. length, node.text))),
    "mask", ("0x%x"):format((1 << 8 * length) - 1), "length", length, "class_digit", node.class_digit,
    "is_last", #node.children == 0 and 1 or 0, "other", node.other)
end

-- The phrases of a registered code; the edition that is unknown has none.
local function reasons_row(reasons)
  return c_array.inner(table.move(reasons, 1, #reasons, 2, { 0 }))
end

local tables = {}

function tables.reason(model)
  return { { "uint16_t hs_reason_of_code[HS_CODES]",
             by_code(model, function(meaning) return meaning.reason_of_code end) } }
end

function tables.edition(model)
  return {
    { "uint16_t hs_reasons_in[][HS_EDITION_COUNT]", map(model.reasons_in, reasons_row) },
  }
end

function tables.registered(model)
  return { { "uint8_t hs_registered_of_code[HS_CODES]",
             by_code(model, function(meaning) return meaning.registered_number or 0 end) } }
end

function tables.wording(model)
  return { { "struct hs_wording hs_wordings[]", map(model.wordings, function(wording)
    return row("reason", wording.reason, "code", wording.code)
  end) } }
end

function tables.retry(model)
  return {
    { "struct hs_retry hs_retries[]", map(model.retries, retry_row) },
    { "uint16_t hs_retry_of_code[HS_CODES]", by_code(model, function(meaning) return meaning.retry end) },
  }
end

-- The numbers of what follows from a code, apart from the texts: most ask for the numbers alone.
function tables.rule(model)
  return { { "struct hs_handling hs_handlings[]", map(model.handlings, handling_row) } }
end

function tables.handling(model)
  return {
    { "struct httpstatus_field hs_fields[]", map(model.fields, field_row) },
    { "hs_text hs_request_fields[]", model.request_fields },
  }
end

function tables.method(model)
  return { { "struct hs_method hs_methods[]", map(model.methods, method_row) } }
end

function tables.citation(model)
  return { { "struct httpstatus_citation hs_citations[]", map(model.citations, citation_row) } }
end

function tables.source(model)
  return { { "struct httpstatus_source hs_sources[]", map(model.sources, source_row) } }
end

function tables.signature(model)
  return { { "struct hs_signature hs_signatures[]", map(model.signatures, signature_row) },
           hashed("product", model.product_table) }
end

-- Numbers count from 1.
function tables.field_name(model)
  local rows = map(model.field_names, field_name_row)
  table.insert(rows, 1, "{0}")
  return { { "struct hs_field_name hs_field_names[]", rows }, hashed("field_name", model.name_table) }
end

function tables.meaning(model)
  return {
    { "uint16_t hs_number_of_code[HS_CODES]", by_code(model, function(meaning) return meaning.index + 1 end) },
    { "struct httpstatus_meaning hs_meanings[]", meaning_rows(model) },
    { "hs_text hs_words[]", model.words },
  }
end

function tables.name(model)
  return {
    { "struct hs_name hs_names[]", map(model.names, name_row) },
    { "uint16_t hs_name_slots[HS_NAME_SLOTS]", hash.of(model.names).slots },
    { "struct hs_prefix hs_prefixes[]", map(model.prefix_tree, prefix_row) },
  }
end

function tables.detail(model)
  return {
    { "struct httpstatus_detail hs_details[]", map(model.details, detail_row) },
    { "struct hs_detail_key hs_detail_keys[]", map(model.detail_keys, detail_key_row) },
    { "int16_t hs_detail_codes[]", model.detail_codes },
    { "hs_text hs_detail_aliases[]", model.detail_aliases },
    { "struct hs_detail_retry hs_detail_retries[]", map(model.detail_retries, detail_retry_row) },
    { "struct hs_letter hs_letters[]", map(model.letters, letter_row) },
  }
end

function tables.warn_code(model)
  return {
    { "struct httpstatus_warn_code hs_warn_codes[]", map(model.warn_codes, warn_code_row) },
    { "uint8_t hs_number_of_warn_code[HS_WARN_CODES]", warn_code_numbers(model) },
  }
end

function tables.word(model)
  local arrays = {}
  for _, set in ipairs(sets.list) do
    local words = model.words_of[set.name]
    if words then
      arrays[#arrays + 1] = { ("hs_text hs_%s_words[HS_%s_COUNT]"):format(set.name, set.name:upper()), words }
    end
  end
  return arrays
end

function tables.finding(model)
  return {
    { "struct httpstatus_finding hs_findings[]", map(model.findings, finding_row) },
    { "struct hs_singleton hs_singletons[]", map(model.singletons, function(singleton)
      return row("field", model.field_number[singleton.name:lower()], "finding", singleton.finding)
    end) },
    { "int16_t hs_lenient_findings[HS_LENIENT_COUNT]", model.lenient_findings },
  }
end

function tables.count(model)
  return { { "struct hs_counts hs_counts", {
    ".meanings = " .. #model.meanings, ".sources = " .. #model.sources, ".details = " .. #model.details,
    ".warn_codes = " .. #model.warn_codes, ".signatures = " .. #model.signatures,
    ".methods = " .. #model.methods } } }
end

return tables
