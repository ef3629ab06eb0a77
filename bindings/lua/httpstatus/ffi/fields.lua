-- fields.lua: what a script reads of an object, field by field.
--
-- SPDX-License-Identifier: MIT

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local members = require "httpstatus.ffi.members"
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
local function number(name)
  local read = C["httpstatus_" .. name]
  return function(it)
    local found = read(it)
    if found >= 0 then return found end
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

-- ---- What the data lists -----------------------------------------------------

local readers = { text = text, value = value, number = number, word = word, source = source, citation = citation }
local items = { text = string, value = tonumber, citation = rules.citation }

local function reader_of(member)
  if member.list then return list(member.reader, items[member.kind]) end
  return readers[member.kind](member.reader, member.set)
end

-- By kind, the names that httpstatus.json has, too.
fields.exported = {}

local function fields_of(kind, record)
  local found, exported = {}, {}
  for _, member in ipairs(members[record]) do
    found[member.name] = reader_of(member)
    if not member.extra then exported[#exported + 1] = member.name end
  end
  fields[kind], fields.exported[kind] = found, exported
end

fields_of("status", "meaning")
for _, kind in ipairs { "source", "detail", "warn_code", "field", "finding" } do fields_of(kind, kind) end

-- The one that is asked for most, without the detour of the others.
function fields.status.reason(it) return string(C.httpstatus_meaning_reason(it)) end

-- ---- What follows from the code of a meaning ---------------------------------

local function of_code(answer)
  return function(it) return answer(C.httpstatus_meaning_code(it)) end
end

fields.status.class = of_code(function(code) return tonumber(C.httpstatus_class_of(code)) end)
fields.status.class_name = of_code(function(code)
  return string(C.httpstatus_class_name(C.httpstatus_class_of(code)))
end)

-- Whether the class of the code is that one.
local function of_class(class)
  return of_code(function(code) return C.httpstatus_class_of(code) == class end)
end

fields.status.is_informational = of_class(C.HTTPSTATUS_CLASS_INFORMATIONAL)
fields.status.is_success = of_class(C.HTTPSTATUS_CLASS_SUCCESSFUL)
fields.status.is_redirection = of_class(C.HTTPSTATUS_CLASS_REDIRECTION)
fields.status.is_client_error = of_class(C.HTTPSTATUS_CLASS_CLIENT_ERROR)
fields.status.is_server_error = of_class(C.HTTPSTATUS_CLASS_SERVER_ERROR)

fields.status.is_heuristically_cacheable = of_code(value "is_heuristically_cacheable")
fields.status.is_redirect = of_code(value "is_redirect")
fields.status.fields = of_code(rules.fields)
fields.status.request_fields = of_code(rules.request_fields)
fields.status.request_citation = of_code(citation "request_citation")

-- ---- What the owner of a detail says of a retry -------------------------------

function fields.detail.retry(it)
  if not C.httpstatus_detail_has_retry(it) then return nil end
  return string(C.httpstatus_advice_name(C.httpstatus_detail_retry(it)))
end

return fields
