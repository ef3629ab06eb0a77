-- totable.lua: an object as a plain table, with the members that it has in httpstatus.json.
--
-- SPDX-License-Identifier: MIT
--
-- What is null there is absent.

local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local fields = require "httpstatus.ffi.fields"
local objects = require "httpstatus.ffi.objects"
local rules = require "httpstatus.ffi.rules"
local kinds, record_of = objects.kinds, objects.record
local char, ipairs, rawget, string, type = string.char, ipairs, rawget, ffi.string, type

-- ---- What the data lists ------------------------------------------------------

-- What stands in the exports for a value: for a source its id, for a document its place alone. Of a
-- history it is not asked: there a document has a reason.
local function exported(value)
  local record = record_of(value)
  if record then return fields.source.id(record.it) end
  if type(value) == "table" then
    value.reason = nil
    for index, item in ipairs(value) do value[index] = exported(item) end
  end
  return value
end

-- A table of the members that the data lists.
local function members_of(kind, it)
  local made = {}
  for _, name in ipairs(fields.exported[kind]) do
    local value = fields[kind][name](it)
    made[name] = name == "history" and value or exported(value)
  end
  return made
end

local function place_of(citation)
  return exported(rules.citation(citation))
end

local function advice_of(advice)
  return string(C.httpstatus_advice_name(advice))
end

-- ---- What follows from a code -------------------------------------------------

local function reasons_in(code)
  local list = {}
  while true do
    local edition = #list + 1
    local name = string(C.httpstatus_edition_name(edition))
    if name == "" then return list end
    list[edition] = { edition = name, reason = string(C.httpstatus_reason_in(code, edition)) }
  end
end

-- The methods that redirects of RFC 9110 treat differently; PUT stands for all others.
local function redirect_methods(code)
  if C.httpstatus_redirect_method(code, "GET") == nil then return nil end
  local methods = {}
  for _, method in ipairs { "GET", "HEAD", "POST", "PUT" } do
    methods[method] = string(C.httpstatus_redirect_method(code, method))
  end
  return methods
end

local function fields_of(code)
  local list = {}
  for index, field in ipairs(rules.fields(code)) do list[index] = members_of("field", record_of(field).it) end
  return list
end

-- A code that is not registered has no documented rules: nil, which is not the same as "no".
local function add_rules(made, code)
  if not C.httpstatus_meaning_is_registered(C.httpstatus_find(code)) then return end
  made.reason_in = reasons_in(code)
  made.forbids_content = C.httpstatus_forbids_content(code, nil)
  made.forbids_sending_content = C.httpstatus_forbids_sending_content(code, nil)
  made.heuristically_cacheable = C.httpstatus_is_heuristically_cacheable(code)
  made.forbids_storing = C.httpstatus_forbids_storing(code)
  made.is_redirect = C.httpstatus_is_redirect(code)
  made.redirect_methods = redirect_methods(code)
  made.fields = fields_of(code)
  made.request_fields = rules.request_fields(code)
  made.request_citation = place_of(C.httpstatus_request_citation(code))
end

-- ---- What the exports have otherwise than the objects --------------------------

local add = {}

-- The advice depends on whether the method is idempotent: GET is, POST is not.
function add.status(made, it)
  made.class = fields.status.class_name(it)
  made.retry = {
    idempotent = advice_of(C.httpstatus_meaning_retry(it, "GET")),
    other = advice_of(C.httpstatus_meaning_retry(it, "POST")),
    text = string(C.httpstatus_meaning_retry_text(it)),
    after = fields.status.retry_after(it),
    citation = place_of(C.httpstatus_meaning_retry_citation(it)),
  }
  add_rules(made, C.httpstatus_meaning_code(it))
end

function add.detail(made, it)
  if not C.httpstatus_detail_has_retry(it) then return end
  made.retry = {
    advice = advice_of(C.httpstatus_detail_retry(it)),
    needs_idempotent = C.httpstatus_detail_retry_needs_idempotent(it),
    text = string(C.httpstatus_detail_retry_text(it)),
    after = fields.detail.retry_after(it),
    citation = place_of(C.httpstatus_detail_retry_citation(it)),
  }
end

-- The phrases of its own table, in the order of codes; and the letters that mean something in its
-- keys, none of which has more than four.
function add.source(made, it)
  made.wording, made.letters = {}, {}
  for code = 0, 999 do
    local reason = string(C.httpstatus_source_reason(it, code))
    if reason ~= "" then made.wording[#made.wording + 1] = { code = code, reason = reason } end
  end
  for place = 0, 3 do
    for letter = 0x21, 0x7E do
      local text = string(C.httpstatus_source_letter(it, place, letter))
      if text ~= "" then
        made.letters[#made.letters + 1] = { place = place, letter = char(letter), text = text }
      end
    end
  end
end

-- ---- The function -------------------------------------------------------------

-- A copy of a citation, which is a table already, without a reason that is ""; nil for what is none.
local function copy_of_citation(value)
  local copy = {}
  for _, name in ipairs { "document", "section", "url", "reason" } do
    copy[name] = rawget(value, name)
    if type(copy[name]) ~= "string" then return nil end
  end
  if copy.reason == "" then copy.reason = nil end
  return copy
end

-- The plain table; nil for what is neither an object nor a citation.
return function(value)
  local record = record_of(value)
  if not record then return type(value) == "table" and copy_of_citation(value) or nil end
  for name, kind in next, kinds do
    if kind == record.kind then
      local made = members_of(name, record.it)
      if add[name] then add[name](made, record.it) end
      return made
    end
  end
end
