-- Writes lib/tables.inc: the arrays declared in lib/table.h. A text stands as S(number),
-- which lib/table.c turns into its offset in the pool.

local members = require "members"
local sets = require "sets"

local CODES = 1000 -- a status code has three digits
local WARN_CODES = 300 -- so has a warn code, up to 299
local NO_FINDING = -1

local function s(number) return ("S(%d)"):format(number) end
local function flag(value) return value and 1 or 0 end
local function span(run) return ("{.first = %d, .count = %d}"):format(run.first, run.count) end

-- A structure: names and values in turns.
local function row(...)
  local given, parts = { ... }, {}
  for index = 1, #given, 2 do
    parts[#parts + 1] = (".%s = %s"):format(given[index], given[index + 1])
  end
  return "{" .. table.concat(parts, ", ") .. "}"
end

-- The same, behind the texts that the list of members has for the record.
local function row_of(record, item, ...)
  local given = {}
  for _, name in ipairs(members.texts(record)) do
    table.move({ name, s(item.texts[name]) }, 1, 2, #given + 1, given)
  end
  return row(table.unpack(table.move({ ... }, 1, select("#", ...), #given + 1, given)))
end

-- Numbers separated by commas, broken into lines.
local function wrapped(values)
  local lines, line = {}, ""
  for _, value in ipairs(values) do
    local item = value .. ","
    if #line + #item > 95 then lines[#lines + 1], line = line, "" end
    line = line == "" and item or line .. " " .. item
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

local function array(declaration, rows)
  -- C99 has no empty array.
  if #rows == 0 then rows = { "0" } end
  return ("%s = {\n%s\n};\n"):format(declaration, wrapped(rows))
end

local function map(list, convert)
  local rows = {}
  for index, item in ipairs(list) do rows[index] = convert(item) end
  return rows
end

local function meaning_row(model, position)
  local meaning, following = model.meanings[position], model.meanings[position + 1]
  local fields = meaning.fields
  return row_of("meaning", meaning,
    "reasons", "{" .. table.concat(map(meaning.reasons, s), ", ") .. "}",
    "code", meaning.code, "sent_as", meaning.sent_as,
    "next", following and following.code == meaning.code and position or 0, "source", meaning.source,
    "state", sets.number("state", fields.state), "seen", sets.number("seen", fields.seen),
    "evidence", sets.number("evidence", fields.evidence), "registered", flag(meaning.registered),
    "preferred", flag(meaning.rank < 2), "handling", meaning.handling, "constants", span(meaning.constants),
    "aliases", span(meaning.aliases), "specs", span(meaning.specs), "history", span(meaning.history))
end

local function meaning_rows(model)
  local rows = {}
  for position in ipairs(model.meanings) do rows[position] = meaning_row(model, position) end
  return rows
end

-- For each code the number of its preferred meaning counted from 1, and its phrase.
local function code_rows(model)
  local numbers, phrases = {}, {}
  for code = 0, CODES - 1 do numbers[code + 1], phrases[code + 1] = 0, s(0) end
  for _, meaning in ipairs(model.meanings) do
    if meaning.rank < 2 then
      numbers[meaning.code + 1], phrases[meaning.code + 1] = meaning.index + 1, s(meaning.texts.reason)
    end
  end
  return numbers, phrases
end

local function warn_code_numbers(model)
  local numbers = {}
  for code = 0, WARN_CODES - 1 do numbers[code + 1] = 0 end
  for position, warn_code in ipairs(model.warn_codes) do numbers[warn_code.code + 1] = position end
  return numbers
end

local function citation_row(c)
  return row("document", s(c.document), "section", s(c.section), "url", s(c.url), "reason", s(c.reason))
end

local function source_row(source)
  return row_of("source", source, "detail_field", s(source.detail_field), "detail_keys", span(source.detail_keys),
    "letters", span(source.letters), "detail_form", source.detail_form, "detail_case", flag(source.detail_case))
end

local function detail_row(d)
  return row_of("detail", d, "codes", span(d.codes), "aliases", span(d.aliases), "citation", d.citation,
    "retry", d.retry, "source", d.source, "evidence", d.evidence)
end

local function detail_key_row(k) return row("key", s(k.text), "detail", k.detail) end

local function detail_retry_row(r)
  return row("text", s(r.text), "after", r.after, "citation", r.citation, "advice", r.advice,
    "idempotent", flag(r.idempotent))
end

local function letter_row(l) return row("text", s(l.text), "place", l.place, "letter", l.letter) end

local function warn_code_row(w)
  return row_of("warn_code", w, "code", w.code,
    "persistent", flag(w.persistent), "specs", span(w.specs), "history", span(w.history))
end

local function handling_row(r)
  return row("advice_text", s(r.advice_text), "fields", span(r.fields), "request", span(r.request),
    "advice_citation", r.advice_citation, "request_citation", r.request_citation, "content", r.content,
    "heuristic", flag(r.heuristic), "redirect", r.redirect, "advice", r.advice,
    "idempotent", flag(r.idempotent), "unstored", flag(r.unstored),
    "state_finding", r.state_finding or NO_FINDING, "content_finding", r.content_finding or NO_FINDING,
    "request_finding", r.request_finding or NO_FINDING)
end

local function field_row(f)
  return row("name", s(f.name), "condition", s(f.condition), "citation", f.citation, "finding", f.finding,
    "level", f.level)
end

local function finding_row(f)
  return row("rule", s(f.rule), "text", s(f.text), "field", s(f.field), "citation", f.citation,
    "level", f.level)
end

local function method_row(m)
  return row("name", s(m.name), "safe", flag(m.safe), "idempotent", flag(m.idempotent))
end

local function name_row(name) return row("key", s(name.text), "meaning", name.meaning.index) end

local function signature_row(m)
  return row("field", s(m.field), "value", s(m.value), "source", m.source)
end

local function edition_row(edition) return tostring(edition.rfc) end

local function add_sets(model, arrays)
  for _, set in ipairs(sets.list) do
    local words = model.words_of[set.name]
    if words then
      arrays[#arrays + 1] = array(("const uint32_t hs_%s_words[HS_%s_COUNT]"):format(set.name,
        set.name:upper()), map(words, s))
    end
  end
end

return function(model)
  local numbers, phrases = code_rows(model)
  local arrays = {
    array("const uint16_t hs_number_of_code[HS_CODES]", numbers),
    array("const uint32_t hs_reason_of_code[HS_CODES]", phrases),
    array("const struct httpstatus_meaning hs_meanings[]", meaning_rows(model)),
    array("const struct httpstatus_source hs_sources[]", map(model.sources, source_row)),
    array("const struct httpstatus_citation hs_citations[]", map(model.citations, citation_row)),
    array("const struct httpstatus_detail hs_details[]", map(model.details, detail_row)),
    array("const struct hs_detail_key hs_detail_keys[]", map(model.detail_keys, detail_key_row)),
    array("const int16_t hs_detail_codes[]", map(model.detail_codes, tostring)),
    array("const struct hs_detail_retry hs_detail_retries[]", map(model.detail_retries, detail_retry_row)),
    array("const struct hs_letter hs_letters[]", map(model.letters, letter_row)),
    array("const struct httpstatus_warn_code hs_warn_codes[]", map(model.warn_codes, warn_code_row)),
    array("const uint8_t hs_number_of_warn_code[HS_WARN_CODES]", warn_code_numbers(model)),
    array("const struct hs_name hs_names[]", map(model.names, name_row)),
    array("const struct hs_signature hs_signatures[]", map(model.signatures, signature_row)),
    array("const uint32_t hs_prefixes[]", map(model.prefixes, s)),
    array("const uint32_t hs_words[]", map(model.words, s)),
    array("const struct hs_handling hs_handlings[]", map(model.handlings, handling_row)),
    array("const struct httpstatus_field hs_fields[]", map(model.fields, field_row)),
    array("const struct httpstatus_finding hs_findings[]", map(model.findings, finding_row)),
    array("const struct hs_method hs_methods[]", map(model.methods, method_row)),
    array("const uint16_t hs_editions[HS_EDITION_COUNT]", map(model.editions, edition_row)),
    ("const struct hs_counts hs_counts = %s;\n"):format(row("meanings", #model.meanings,
      "sources", #model.sources, "details", #model.details, "warn_codes", #model.warn_codes,
      "names", #model.names, "signatures", #model.signatures, "prefixes", #model.prefixes,
      "methods", #model.methods)),
  }
  add_sets(model, arrays)
  return "/* Made by data/compile.lua. */\n" .. table.concat(arrays, "\n")
end
