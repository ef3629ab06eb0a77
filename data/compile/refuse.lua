-- Refuses records that are wrong, alone or beside one another. Names are checked where
-- they are gathered, in names.lua, and sizes where they are laid out, in model.lua.

local refuse_contradictions = require "refuse_contradictions"
local refuse_details = require "refuse_details"
local refuse_page = require "refuse_page"
local refuse_synonyms = require "refuse_synonyms"
local shape = require "shape"
local values = require "values"

local refuse = {}

local REGISTRY = "iana"

local function checker()
  local errors = {}
  return errors, function(record, format, ...)
    errors[#errors + 1] = ("%s: %s"):format(record.where, format:format(...))
  end
end

local function check_shapes(records, report)
  for kind, fields in pairs(shape) do
    for _, record in ipairs(records[kind]) do
      local problem = values.mismatch(fields, record.fields)
      if problem then report(record, "%s: %s", kind, problem) end
    end
  end
end

-- Reports every record whose key, made by key_of, an earlier one has.
local function check_unique(list, what, key_of, report)
  local first = {}
  for _, record in ipairs(list) do
    local key = key_of(record.fields)
    if first[key] then
      report(record, "duplicate %s %s, first at %s", what, key, first[key].where)
    else
      first[key] = record
    end
  end
end

local function check_duplicates(records, report)
  check_unique(records.source, "source", function(f) return f.id end, report)
  check_unique(records.wording, "wording of", function(f) return f.source end, report)
  check_unique(records.warn_code, "warn_code", function(f) return f.code end, report)
  check_unique(records.prefix, "prefix", function(f) return f[1] end, report)
  check_unique(records.method, "method", function(f) return f[1] end, report)
  check_unique(records.rule, "rule", function(f) return f.id end, report)
  check_unique(records.singleton, "singleton", function(f) return f[1] end, report)
  check_unique(records.meaning, "meaning", function(f)
    if f.source == REGISTRY then return ("%d of %s"):format(f.code, f.source) end
    return ("%d of %s, %s"):format(f.code, f.source, f.identifier)
  end, report)
end

local function check_sources(records, report)
  local known = {}
  for _, record in ipairs(records.source) do known[record.fields.id] = true end
  for _, kind in ipairs { "meaning", "detail", "wording" } do
    for _, record in ipairs(records[kind]) do
      if not known[record.fields.source] then
        report(record, "%s: no source %q", kind, record.fields.source)
      end
    end
  end
  for _, record in ipairs(records.source) do
    if record.fields.id == REGISTRY and not record.fields.date then
      report(record, "source: the registry has no date")
    end
  end
end

local function has_registry(records)
  for _, record in ipairs(records.source) do
    if record.fields.id == REGISTRY then return true end
  end
  return false
end

local function check_preferred(records, report)
  local chosen, first = {}, {}
  for _, record in ipairs(records.meaning) do
    local f = record.fields
    first[f.code] = first[f.code] or record
    if f.source == REGISTRY or f.preferred then
      if chosen[f.code] then
        report(record, "code %d has two preferred meanings, the other at %s", f.code,
               chosen[f.code].where)
      end
      chosen[f.code] = record
    end
  end
  for code, record in pairs(first) do
    if not chosen[code] then report(record, "code %d has no preferred meaning", code) end
  end
end

-- No interim response may announce content (RFC 9110 8.6, RFC 9112 6.1).
local FORBIDDEN_IN_INTERIM = { "Content-Length", "Transfer-Encoding" }

local function forbids(fields, name)
  for _, row in ipairs(fields or {}) do
    if row[1] == name and row[2] == "MUST NOT" and row.condition == "" then return true end
  end
  return false
end

local function check_interim(record, report)
  for _, name in ipairs(FORBIDDEN_IN_INTERIM) do
    if not forbids(record.fields.fields, name) then
      report(record, "meaning: of class 1xx, but its fields do not forbid %s", name)
    end
  end
end

local function check_registered(record, report)
  local f = record.fields
  for _, key in ipairs { "history", "content", "caching" } do
    if not f[key] then report(record, "meaning: registered, but missing field %s", key) end
  end
  if f.code // 100 == 1 then check_interim(record, report) end
  if (f.code // 100 == 3) ~= (f.redirect ~= nil) then
    report(record, "meaning: redirect belongs to the registered codes of class 3xx and to all of them")
  end
end

local function check_vendor(record, report)
  for _, key in ipairs { "state_cite", "history", "content", "caching", "redirect", "request", "fields" } do
    if record.fields[key] ~= nil then
      report(record, "meaning: field %s belongs to registered codes", key)
    end
  end
end

local function check_status(records, report)
  for _, record in ipairs(records.meaning) do
    local f = record.fields
    if f.seen == "wire" and f.sent_as then
      report(record, "meaning: sent_as belongs to codes that are not on the wire")
    end
    if f.source == REGISTRY then check_registered(record, report) else check_vendor(record, report) end
  end
end

-- Returns the list of errors.
function refuse.records(records)
  local errors, report = checker()
  check_shapes(records, report)
  if #errors > 0 then return errors end
  if not has_registry(records) then errors[#errors + 1] = "data:1: no source \"iana\"" end
  check_duplicates(records, report)
  refuse_details(records, check_unique, report)
  refuse_synonyms(records, report)
  refuse_page(records, check_unique, report)
  check_sources(records, report)
  check_preferred(records, report)
  check_status(records, report)
  refuse_contradictions(records, report)
  return errors
end

return refuse
