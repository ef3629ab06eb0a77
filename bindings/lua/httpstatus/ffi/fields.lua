-- fields.lua: what a script reads of an object, field by field.
--
-- SPDX-License-Identifier: MIT

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local objects = require "httpstatus.ffi.objects"
local rules = require "httpstatus.ffi.rules"
local string, tonumber = ffi.string, tonumber
local kinds = objects.kinds

local fields = {}

-- ---- How values are read -----------------------------------------------------

-- Of functions of the library, by their names without "httpstatus_".

local function text(name)
  local read = C["httpstatus_" .. name]
  return function(it) return string(read(it)) end
end

local function value(name)
  return C["httpstatus_" .. name]
end

-- Nil where there is none.
local function code(name)
  local read = C["httpstatus_" .. name]
  return function(it)
    local number = read(it)
    if number >= 0 then return number end
  end
end

-- The word for an enumerator.
local function word(name, of)
  local read, word_for = C["httpstatus_" .. name], C["httpstatus_" .. of .. "_name"]
  return function(it) return string(word_for(read(it))) end
end

local function source(name)
  local read = C["httpstatus_" .. name]
  return function(it) return objects.of(kinds.source, read(it)) end
end

local function citation(name)
  local read = C["httpstatus_" .. name]
  return function(it) return rules.citation(read(it)) end
end

-- A list: a new table, since what a script does to a table others would see.
local function list(name, push)
  local count, at = C["httpstatus_" .. name .. "_count"], C["httpstatus_" .. name .. "_at"]
  return function(it)
    local values = {}
    for index = 1, tonumber(count(it)) do values[index] = push(at(it, index - 1)) end
    return values
  end
end

-- What follows from the code of a meaning, by the registered rules.
local function of_code(answer)
  return function(it) return answer(C.httpstatus_meaning_code(it)) end
end

-- ---- Meanings ----------------------------------------------------------------

fields.status = {
  code = value "meaning_code",
  class = of_code(function(number) return tonumber(C.httpstatus_class_of(number)) end),
  class_name = of_code(function(number)
    return string(C.httpstatus_class_name(C.httpstatus_class_of(number)))
  end),
  -- The one that is asked for most, without the detour of the others.
  reason = function(it) return string(C.httpstatus_meaning_reason(it)) end,
  title = text "meaning_title",
  summary = text "meaning_summary",
  note = text "meaning_note",
  identifier = text "meaning_identifier",
  source = source "meaning_source",
  state = word("meaning_state", "state"),
  seen = word("meaning_seen", "seen"),
  evidence = word("meaning_evidence", "evidence"),
  sent_as = code "meaning_sent_as",
  registered = value "meaning_is_registered",
  preferred = value "meaning_is_preferred",
  constants = list("meaning_constant", string),
  aliases = list("meaning_alias", string),
  specs = list("meaning_spec", rules.citation),
  history = list("meaning_history", rules.citation),
  is_heuristically_cacheable = of_code(value "is_heuristically_cacheable"),
  is_redirect = of_code(value "is_redirect"),
  retry_text = text "meaning_retry_text",
  retry_citation = citation "meaning_retry_citation",
  fields = of_code(rules.fields),
  request_fields = of_code(rules.request_fields),
  request_citation = of_code(citation "request_citation"),
}

-- ---- Sources, detail codes, warn codes ---------------------------------------

fields.source = {
  id = text "source_id",
  name = text "source_name",
  summary = text "source_summary",
  url = text "source_url",
}

fields.detail = {
  source = source "detail_source",
  code = code "detail_code",
  key = value "detail_key",
  title = text "detail_title",
  summary = text "detail_summary",
  note = text "detail_note",
  product = text "detail_product",
  since = text "detail_since",
  citation = citation "detail_citation",
}

fields.warn_code = {
  code = value "warn_code_code",
  text = text "warn_code_text",
  summary = text "warn_code_summary",
  note = text "warn_code_note",
  persistent = value "warn_code_is_persistent",
  specs = list("warn_code_spec", rules.citation),
  history = list("warn_code_history", rules.citation),
}

-- ---- Rules on fields, findings -----------------------------------------------

fields.field = {
  name = text "field_name",
  level = word("field_level", "level"),
  condition = text "field_condition",
  citation = citation "field_citation",
}

fields.finding = {
  rule = text "finding_rule",
  severity = word("finding_severity", "severity"),
  text = text "finding_text",
  field = text "finding_field",
  citation = citation "finding_citation",
}

return fields
