-- ffi.lua: `require "httpstatus.ffi"` is the module httpstatus for LuaJIT, without C API.
--
-- SPDX-License-Identifier: MIT
--
-- It calls the C library through LuaJIT's FFI, which its compiler sees through. The annotations of
-- the module httpstatus are those of this one, too.

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local arguments = require "httpstatus.ffi.arguments"
local objects = require "httpstatus.ffi.objects"
local rules = require "httpstatus.ffi.rules"
local iterators = require "httpstatus.ffi.iterators"
local parsed = require "httpstatus.ffi.parsed"
local exchange = require "httpstatus.ffi.exchange"
local missing = require "httpstatus.ffi.missing"
local totable = require "httpstatus.ffi.totable"
require "httpstatus.ffi.metatables"

local cast, string, tonumber, type = ffi.cast, ffi.string, tonumber, type
local boolean_or_none, code_of, integer, text, word, word_or_none =
  arguments.boolean_or_none, arguments.code, arguments.integer, arguments.text, arguments.word,
  arguments.word_or_none
local kinds, object_of = objects.kinds, objects.of
local bytes_type = ffi.typeof("const char *")

local httpstatus = {}

-- ---- A code ------------------------------------------------------------------

function httpstatus.reason(...)
  return string(C.httpstatus_reason(code_of(1, "reason", ...)))
end

local function unknown_edition()
  local names, edition = "", 1
  while string(C.httpstatus_edition_name(edition)) ~= "" do
    names, edition = names .. string(C.httpstatus_edition_name(edition)) .. ", ", edition + 1
  end
  return ("unknown edition (%sor the number of an RFC alone expected)"):format(names)
end

function httpstatus.reason_in(...)
  local code, name = code_of(1, "reason_in", ...), arguments.edition(2, "reason_in", ...)
  local edition = C.httpstatus_edition_find(name, #name)
  if edition == C.HTTPSTATUS_EDITION_UNKNOWN then
    return nil, unknown_edition()
  end
  return string(C.httpstatus_reason_in(code, edition))
end

function httpstatus.status(...)
  return string(C.httpstatus_status(code_of(1, "status", ...)))
end

function httpstatus.class_of(...)
  return tonumber(C.httpstatus_class_of(code_of(1, "class_of", ...)))
end

function httpstatus.class_name(...)
  return string(C.httpstatus_class_name(integer(1, "class_name", ...)))
end

function httpstatus.treat_as(...)
  return C.httpstatus_treat_as(code_of(1, "treat_as", ...))
end

-- ---- Look-up -----------------------------------------------------------------

function httpstatus.find(...)
  local code = code_of(1, "find", ...)
  local made, source = arguments.choice(2, "find", ...)
  if made then return object_of(kinds.status, C.httpstatus_find_from(code, source)) end
  return object_of(kinds.status, C.httpstatus_find(code))
end

function httpstatus.find_name(...)
  local name = text(1, "find_name", ...)
  return object_of(kinds.status, C.httpstatus_find_name(name, #name))
end

function httpstatus.meanings(...)
  return iterators.meanings(C.httpstatus_find(code_of(1, "meanings", ...)))
end

-- Reads a table of filters, without regard to a metatable: what is wrong; is there a source, and
-- its pointer.
local function read_filter(filter)
  local made, source = false, nil
  for key, value in next, filter do
    if key ~= "source" then return arguments.unknown_key(key) end
    made, source = arguments.names_source(value)
    if not made then
      return arguments.wrong_field("source or its id", "field 'source'", value)
    end
  end
  return nil, made, source
end

function httpstatus.catalogue(...)
  local filter = arguments.table_or_none(1, "catalogue", ...)
  if not filter then return iterators.statuses(false) end
  local why, made, source = read_filter(filter)
  arguments.refuse("catalogue", why)
  return iterators.statuses(made, source)
end

-- ---- Sources, detail codes, warn codes ---------------------------------------

function httpstatus.find_source(...)
  return object_of(kinds.source, C.httpstatus_source_find(word(1, "find_source", ...)))
end

function httpstatus.identify(...)
  local name, value = text(1, "identify", ...), text(2, "identify", ...)
  return object_of(kinds.source, C.httpstatus_source_identify(name, #name, value, #value))
end

function httpstatus.source_reason(...)
  local source, code = arguments.source(1, "source_reason", ...), code_of(2, "source_reason", ...)
  return string(C.httpstatus_source_reason(source, code))
end

function httpstatus.sender(...)
  local code, fields = code_of(1, "sender", ...), arguments.table(2, "sender", ...)
  local source, why = exchange.sender(code, fields)
  arguments.refuse("sender", why, 2)
  return object_of(kinds.source, source)
end

function httpstatus.sources()
  return iterators.sources(false)
end

function httpstatus.find_detail(...)
  local source = arguments.source(1, "find_detail", ...)
  local code = arguments.code_or_any(2, "find_detail", ...)
  local key = arguments.integer_or_text(3, "find_detail", ...)
  if type(key) == "string" then
    return object_of(kinds.detail, C.httpstatus_detail_find(source, code, key, #key))
  end
  return object_of(kinds.detail, C.httpstatus_detail_find_number(source, code, key))
end

function httpstatus.identify_detail(...)
  local name, value = text(1, "identify_detail", ...), text(2, "identify_detail", ...)
  return object_of(kinds.detail, C.httpstatus_detail_identify(name, #name, value, #value))
end

-- A text of more than one byte is no letter, and means nothing.
function httpstatus.letter(...)
  local source, place = arguments.source(1, "letter", ...), integer(2, "letter", ...)
  local letter = text(3, "letter", ...)
  if #letter ~= 1 then return "" end
  return string(C.httpstatus_source_letter(source, place, letter:byte()))
end

function httpstatus.details(...)
  return iterators.details(arguments.choice(1, "details", ...))
end

function httpstatus.find_warn_code(...)
  return object_of(kinds.warn_code, C.httpstatus_warn_code_find(integer(1, "find_warn_code", ...)))
end

function httpstatus.warn_codes()
  return iterators.warn_codes(false)
end

-- ---- Rules -------------------------------------------------------------------

function httpstatus.forbids_content(...)
  local code, method = code_of(1, "forbids_content", ...), word_or_none(2, "forbids_content", ...)
  return C.httpstatus_forbids_content(code, method)
end

function httpstatus.forbids_sending_content(...)
  local code = code_of(1, "forbids_sending_content", ...)
  return C.httpstatus_forbids_sending_content(code, word_or_none(2, "forbids_sending_content", ...))
end

function httpstatus.is_heuristically_cacheable(...)
  return C.httpstatus_is_heuristically_cacheable(code_of(1, "is_heuristically_cacheable", ...))
end

function httpstatus.forbids_storing(...)
  return C.httpstatus_forbids_storing(code_of(1, "forbids_storing", ...))
end

function httpstatus.is_redirect(...)
  return C.httpstatus_is_redirect(code_of(1, "is_redirect", ...))
end

-- The method itself is given back as the string that it is: a pointer would not keep it.
function httpstatus.redirect_method(...)
  local code, method = code_of(1, "redirect_method", ...), word_or_none(2, "redirect_method", ...)
  local answer = C.httpstatus_redirect_method(code, method)
  if answer == nil then return nil end
  if answer == cast(bytes_type, method) then return method end
  return string(answer)
end

function httpstatus.retry(...)
  local code, method = code_of(1, "retry", ...), word_or_none(2, "retry", ...)
  return string(C.httpstatus_advice_name(C.httpstatus_retry(code, method)))
end

function httpstatus.meaning_retry(...)
  local status, method = arguments.status(1, "meaning_retry", ...), word_or_none(2, "meaning_retry", ...)
  return string(C.httpstatus_advice_name(C.httpstatus_meaning_retry(status, method)))
end

function httpstatus.retry_text(...)
  return string(C.httpstatus_retry_text(code_of(1, "retry_text", ...)))
end

function httpstatus.retry_citation(...)
  return rules.citation(C.httpstatus_retry_citation(code_of(1, "retry_citation", ...)))
end

function httpstatus.retry_needs_idempotent(...)
  return C.httpstatus_retry_needs_idempotent(code_of(1, "retry_needs_idempotent", ...))
end

-- Nil for what is malformed.
function httpstatus.retry_after(...)
  local value, now = text(1, "retry_after", ...), arguments.seconds(2, "retry_after", ...)
  local seconds = tonumber(C.httpstatus_retry_after(value, #value, now))
  return seconds >= 0 and seconds or nil
end

function httpstatus.methods()
  return rules.methods()
end

function httpstatus.method_is_safe(...)
  return C.httpstatus_method_is_safe(word(1, "method_is_safe", ...))
end

function httpstatus.method_is_idempotent(...)
  return C.httpstatus_method_is_idempotent(word(1, "method_is_idempotent", ...))
end

function httpstatus.fields(...)
  return rules.fields(code_of(1, "fields", ...))
end

function httpstatus.find_field(...)
  local code, name = code_of(1, "find_field", ...), text(2, "find_field", ...)
  return object_of(kinds.field, C.httpstatus_field_find(code, name, #name))
end

function httpstatus.request_fields(...)
  return rules.request_fields(code_of(1, "request_fields", ...))
end

function httpstatus.request_citation(...)
  return rules.citation(C.httpstatus_request_citation(code_of(1, "request_citation", ...)))
end

-- ---- Parsing, and the check of a response ------------------------------------

function httpstatus.parse(...)
  return parsed.parse(text(1, "parse", ...))
end

function httpstatus.read_head(...)
  local head, ended = text(1, "read_head", ...), boolean_or_none(2, "read_head", ...)
  return parsed.read_head(head, ended)
end

function httpstatus.head_find(...)
  local head, name = arguments.table(1, "head_find", ...), text(2, "head_find", ...)
  local values, why = parsed.head_find(head, name)
  arguments.refuse("head_find", why)
  return values
end

function httpstatus.check(...)
  local findings, why = exchange.check(arguments.table(1, "check", ...))
  arguments.refuse("check", why)
  return findings
end

-- ---- Plain tables -------------------------------------------------------------

function httpstatus.totable(...)
  local made = totable((...))
  if not made then arguments.refuse_type("httpstatus object or citation", 1, "totable", ...) end
  return made
end

-- ---- Versions ----------------------------------------------------------------

function httpstatus.version()
  return string(C.httpstatus_version())
end

function httpstatus.registry_date()
  return string(C.httpstatus_registry_date())
end

-- ---- Constants ---------------------------------------------------------------

for status in httpstatus.catalogue() do
  for _, name in ipairs(status.constants) do httpstatus[name] = status.code end
end

return missing.refuse(httpstatus)
