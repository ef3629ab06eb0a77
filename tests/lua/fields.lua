-- Are the fields of every object there, and of the type they ought to be?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, is_integer, FOREIGN, NAN =
  harness.test, harness.same, harness.is_integer, harness.FOREIGN, harness.NAN

local function is_text(value) assert(type(value) == "string", type(value)) end
local function is_full(value) assert(type(value) == "string" and value ~= "") end
local function is_boolean(value) assert(type(value) == "boolean") end
local function is_whole(value) assert(is_integer(value)) end
local function is_whole_or_nil(value) assert(value == nil or is_integer(value)) end
local function is_full_or_nil(value) if value ~= nil then is_full(value) end end
local function is_source(value) assert(httpstatus.find_source(value.id) == value) end

local function is_citation(value)
  same(type(value), "table")
  is_full(value.document)
  is_text(value.section)
  assert(value.url:match("^https?://"))
  is_text(value.reason)
end

local function is_citation_or_nil(value) if value ~= nil then is_citation(value) end end

local LEVELS = {
  [""] = true, MUST = true, SHOULD = true, MAY = true, ["MUST NOT"] = true, ["SHOULD NOT"] = true,
}
local function is_field(value)
  assert(value.name ~= "" and LEVELS[value.level])
  is_text(value.condition)
  is_citation(value.citation)
end

local function list_of(check)
  return function(list)
    same(type(list), "table")
    for index, value in pairs(list) do
      assert(is_integer(index) and index <= #list)
      check(value)
    end
  end
end

local FIELDS = {
  catalogue = {
    code = is_whole, class = is_whole, class_name = is_text, reason = is_text, title = is_full,
    summary = is_full, note = is_text, identifier = is_full, source = is_source, state = is_full,
    seen = is_full, evidence = is_full, sent_as = is_whole_or_nil, registered = is_boolean,
    preferred = is_boolean, constants = list_of(is_full), aliases = list_of(is_full),
    specs = list_of(is_citation), history = list_of(is_citation),
    is_heuristically_cacheable = is_boolean, is_redirect = is_boolean, retry_text = is_text,
    retry_after = is_whole_or_nil, retry_citation = is_citation_or_nil, fields = list_of(is_field),
    request_fields = list_of(is_full), request_citation = is_citation_or_nil,
  },
  sources = { id = is_full, name = is_full, summary = is_full, url = is_full },
  details = {
    source = is_source, codes = list_of(is_whole), key = is_full, title = is_full, brief = is_full,
    summary = is_full, note = is_text, product = is_text, since = is_text, aliases = list_of(is_full),
    evidence = is_full, retry = is_full_or_nil, retry_text = is_text, retry_after = is_whole_or_nil,
    retry_citation = is_citation_or_nil, retry_needs_idempotent = is_boolean, citation = is_citation,
  },
  warn_codes = {
    code = is_whole, text = is_full, summary = is_full, note = is_text, persistent = is_boolean,
    specs = list_of(is_citation), history = list_of(is_citation),
  },
}

for walk, fields in pairs(FIELDS) do
  test("fields of " .. walk, function()
    for object in httpstatus[walk]() do
      for name, check in pairs(fields) do
        local ok, message = pcall(check, object[name])
        assert(ok, ("%s of %s: %s"):format(name, tostring(object), tostring(message)))
      end
    end
  end)
end

test("fields of a registered meaning", function()
  local status = httpstatus.find(413)
  same(status.class, 4)
  same(status.class_name, "Client Error")
  same(status.state, "standard")
  same(status.seen, "wire")
  same(status.evidence, "owner")
  same(status.sent_as, 413)
  same(status.registered, true)
  same(status.source.id, "iana")
  same(status.constants[1], "CONTENT_TOO_LARGE")
  same(status.specs[1].document, "RFC 9110")
  same(status.history[1].reason, "Request Entity Too Large")
end)

test("fields of a vendor's meaning", function()
  local status = httpstatus.find(494, "nginx")
  same(status.registered, false)
  same(status.sent_as, 400)
  same(#status.history, 0)
  same(httpstatus.find(444, "nginx").sent_as, nil)
end)

test("lists are the caller's own", function()
  local status = httpstatus.find(413)
  local constants, specs = status.constants, status.specs
  assert(status.constants ~= constants)
  constants[1], specs[1].document = "changed", "changed"
  same(status.constants[1], "CONTENT_TOO_LARGE")
  same(status.specs[1].document, "RFC 9110")
end)

test("a field that there is not is nil", function()
  local status = httpstatus.find(404)
  for _, key in ipairs { "nothing", "id", 1, 1.5, true, status, FOREIGN, print, {} } do
    same(status[key], nil)
  end
  same(status[NAN], nil)
  same(status[nil], nil)
  same(httpstatus.find_source("nginx").code, nil)
end)
