-- Writes lib/tables.inc: the arrays declared in lib/table.h. A text stands as S(number),
-- which lib/table.c turns into its offset in the pool.

local words = require "words"

local CODES = 1000 -- a status code has three digits
local NO_FINDING = -1

-- The number of each word of the closed sets.
local NUMBERS = {}
for set, list in pairs(words) do
  NUMBERS[set] = {}
  for value, word in ipairs(list) do NUMBERS[set][word] = value end
end

local function s(number) return ("S(%d)"):format(number) end
local function pair(span) return ("{%d, %d}"):format(span.first, span.count) end

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

local function meaning_rows(model)
  local rows = {}
  for position, meaning in ipairs(model.meanings) do
    local fields, following = meaning.fields, model.meanings[position + 1]
    local next_meaning = following and following.code == meaning.code and position or 0
    local pinned = {}
    for index, number in ipairs(meaning.pinned) do pinned[index] = s(number) end
    rows[position] = ("{%s, %s, %s, %s, %s, {%s}, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %s, %s, %s, %s}")
      :format(s(meaning.identifier), s(meaning.reason), s(meaning.title), s(meaning.summary), s(meaning.note),
              table.concat(pinned, ", "), meaning.code, meaning.sent_as, next_meaning, meaning.source,
              NUMBERS.state[fields.state], NUMBERS.seen[fields.seen], NUMBERS.evidence[fields.evidence],
              meaning.registered and 1 or 0, meaning.rank < 2 and 1 or 0, meaning.rules, pair(meaning.constants),
              pair(meaning.aliases), pair(meaning.specs), pair(meaning.history))
  end
  return rows
end

-- For each code the number of its preferred meaning counted from 1, and its phrase.
local function code_rows(model)
  local numbers, phrases = {}, {}
  for code = 0, CODES - 1 do numbers[code + 1], phrases[code + 1] = 0, s(0) end
  for _, meaning in ipairs(model.meanings) do
    if meaning.rank < 2 then
      numbers[meaning.code + 1], phrases[meaning.code + 1] = meaning.index + 1, s(meaning.reason)
    end
  end
  return numbers, phrases
end

local function warn_code_numbers(model)
  local numbers = {}
  for code = 0, 299 do numbers[code + 1] = 0 end
  for position, warn_code in ipairs(model.warn_codes) do numbers[warn_code.code + 1] = position end
  return numbers
end

local function map(list, convert)
  local rows = {}
  for index, item in ipairs(list) do rows[index] = convert(item) end
  return rows
end

local function citation_row(c)
  return ("{%s, %s, %s, %s}"):format(s(c.document), s(c.section), s(c.url), s(c.reason))
end

local function source_row(source)
  local at, details = source.at, source.details
  return ("{%s, %s, %s, %s, %d, %d, %d}"):format(s(at.id), s(at.name), s(at.summary), s(at.url),
                                                 details.low, details.first, details.count)
end

local function detail_row(d)
  return ("{%s, %s, %s, %s, %s, %d, %d, %d, %d}"):format(s(d.title), s(d.summary), s(d.note),
    s(d.product), s(d.since), d.citation, d.code, d.key, d.source)
end

local function warn_code_row(w)
  return ("{%s, %s, %s, %d, %d, %s, %s}"):format(s(w.text), s(w.summary), s(w.note), w.code,
    w.persistent and 1 or 0, pair(w.specs), pair(w.history))
end

local function flag(value) return value and 1 or 0 end

local function rules_row(r)
  return ("{%s, %s, %s, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d}"):format(s(r.advice_text),
    pair(r.fields), pair(r.request), r.advice_citation, r.request_citation, r.content,
    flag(r.heuristic), r.redirect, r.advice, flag(r.idempotent), flag(r.unstored),
    r.state_finding or NO_FINDING, r.content_finding or NO_FINDING, r.request_finding or NO_FINDING)
end

local function field_row(f)
  return ("{%s, %s, %d, %d, %d}"):format(s(f.name), s(f.condition), f.citation, f.finding, f.level)
end

local function finding_row(f)
  return ("{%s, %s, %s, %d, %d}"):format(s(f.rule), s(f.text), s(f.field), f.citation, f.level)
end

local function method_row(m)
  return ("{%s, %d, %d}"):format(s(m.name), flag(m.safe), flag(m.idempotent))
end

local function name_row(row) return ("{%s, %d}"):format(s(row.text), row.meaning.index) end
local function signature_row(m) return ("{%s, %s, %d}"):format(s(m.field), s(m.value), m.source) end

return function(model)
  local numbers, phrases = code_rows(model)
  local arrays = {
    array("const uint16_t hs_number_of_code[HS_CODES]", numbers),
    array("const uint32_t hs_reason_of_code[HS_CODES]", phrases),
    array("const struct httpstatus_meaning hs_meanings[]", meaning_rows(model)),
    array("const struct httpstatus_source hs_sources[]", map(model.sources, source_row)),
    array("const struct httpstatus_citation hs_citations[]", map(model.citations, citation_row)),
    array("const struct httpstatus_detail hs_details[]", map(model.details, detail_row)),
    array("const uint16_t hs_detail_index[]", map(model.detail_index, tostring)),
    array("const struct httpstatus_warn_code hs_warn_codes[]", map(model.warn_codes, warn_code_row)),
    array("const uint8_t hs_number_of_warn_code[HS_WARN_CODES]", warn_code_numbers(model)),
    array("const struct hs_name hs_names[]", map(model.names, name_row)),
    array("const struct hs_signature hs_signatures[]", map(model.signatures, signature_row)),
    array("const uint32_t hs_prefixes[]", map(model.prefixes, s)),
    array("const uint32_t hs_words[]", map(model.words, s)),
    array("const struct hs_handling hs_handlings[]", map(model.rules, rules_row)),
    array("const struct httpstatus_field hs_fields[]", map(model.fields, field_row)),
    array("const struct httpstatus_finding hs_findings[]", map(model.findings, finding_row)),
    array("const struct hs_method hs_methods[]", map(model.methods, method_row)),
    array("const uint32_t hs_class_words[HS_CLASSES]", map(model.class_words, s)),
    array("const uint32_t hs_advice_words[HS_ADVICE]", map(model.advice_words, s)),
    array("const uint32_t hs_level_words[HS_LEVELS]", map(model.level_words, s)),
    array("const uint32_t hs_severity_words[HS_SEVERITIES]", map(model.severity_words, s)),
    array("const uint32_t hs_error_words[HS_ERRORS]", map(model.error_words, s)),
    array("const uint32_t hs_content_words[HS_CONTENTS]", map(model.content_words, s)),
    array("const uint32_t hs_lenient_words[HS_LENIENTS]", map(model.lenient_words, s)),
    array("const uint32_t hs_state_words[HS_STATES]", map(model.state_words, s)),
    array("const uint32_t hs_seen_words[HS_SEEN]", map(model.seen_words, s)),
    array("const uint32_t hs_evidence_words[HS_EVIDENCES]", map(model.evidence_words, s)),
    ("const struct hs_counts hs_counts = {%d, %d, %d, %d, %d, %d, %d, %d};\n"):format(
      #model.meanings, #model.sources, #model.details, #model.warn_codes, #model.names, #model.signatures,
      #model.prefixes, #model.methods),
  }
  return "/* Made by data/compile.lua. */\n" .. table.concat(arrays, "\n")
end
