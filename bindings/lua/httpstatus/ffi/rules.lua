-- rules.lua: citations, and what follows from a code, as values of Lua.
--
-- SPDX-License-Identifier: MIT
--
-- Tables are new ones, since what a script does to a table others would see.

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local objects = require "httpstatus.ffi.objects"
local string, tonumber = ffi.string, tonumber

local rules = {}

-- Nil for NULL.
function rules.citation(citation)
  if citation == nil then return nil end
  return {
    document = string(C.httpstatus_citation_document(citation)),
    section = string(C.httpstatus_citation_section(citation)),
    url = string(C.httpstatus_citation_url(citation)),
    reason = string(C.httpstatus_citation_reason(citation)),
  }
end

function rules.methods()
  local list = {}
  for index = 1, tonumber(C.httpstatus_method_count()) do
    list[index] = string(C.httpstatus_method_at(index - 1))
  end
  return list
end

function rules.fields(code)
  local list = {}
  for index = 1, tonumber(C.httpstatus_field_count(code)) do
    list[index] = objects.of(objects.kinds.field, C.httpstatus_field_at(code, index - 1))
  end
  return list
end

function rules.request_fields(code)
  local list = {}
  for index = 1, tonumber(C.httpstatus_request_field_count(code)) do
    list[index] = string(C.httpstatus_request_field_at(code, index - 1))
  end
  return list
end

return rules
