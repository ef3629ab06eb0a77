-- Does loading the Lua module give what it promises, and nothing else?

local harness = require "harness"

-- What there is before the module is loaded. This file is the first that loads it.
local function keys(table)
  local set = {}
  for key in pairs(table) do set[key] = true end
  return set
end
local GLOBALS, REGISTRY = keys(_G), keys(debug.getregistry())

local httpstatus = require "httpstatus"
local test, same, is_integer = harness.test, harness.same, harness.is_integer

local FUNCTIONS = {
  "catalogue", "check", "class_name", "class_of", "details", "fields", "find", "find_detail",
  "find_field", "find_name", "find_source", "find_warn_code", "forbids_content",
  "forbids_sending_content", "forbids_storing", "head_find", "identify", "identify_detail",
  "is_heuristically_cacheable", "is_redirect", "letter", "meaning_retry", "meanings",
  "method_is_idempotent", "method_is_safe", "methods", "parse", "read_head", "reason", "reason_in",
  "redirect_method", "registry_date", "request_citation", "request_fields", "retry", "retry_after",
  "retry_citation", "retry_needs_idempotent", "retry_text", "sender", "source_reason", "sources",
  "status", "totable", "treat_as", "version", "warn_codes",
}

test("the module makes no globals", function()
  for name in pairs(_G) do assert(GLOBALS[name], name) end
end)

test("the module is a table of functions and integers", function()
  same(type(httpstatus), "table")
  local functions = {}
  for name, value in pairs(httpstatus) do
    if type(value) == "function" then
      functions[#functions + 1] = name
    else
      assert(name:match("^[A-Z][A-Z0-9_]*$"), name)
      assert(is_integer(value), name)
    end
  end
  table.sort(functions)
  same(table.concat(functions, " "), table.concat(FUNCTIONS, " "))
end)

test("the registry gets entries under addresses or names of the module alone", function()
  for key in pairs(debug.getregistry()) do
    assert(REGISTRY[key] or type(key) == "userdata" or tostring(key):match("httpstatus"), key)
  end
end)

test("loading again gives the same objects", function()
  local status, again = httpstatus.find(404), harness.load_again()
  assert(again ~= httpstatus)
  assert(rawequal(again.find(404), status))
  same(again.find(530, httpstatus.find_source("pantheon")), httpstatus.find(530, "pantheon"))
end)

test("what a script writes into the module stays in that table", function()
  local scratch = harness.load_again()
  scratch.reason, scratch.NOT_FOUND = nil, 5
  same(httpstatus.reason(404), "Not Found")
  same(httpstatus.NOT_FOUND, 404)
end)

test("version and registry_date", function()
  assert(httpstatus.version():match("^%d+%.%d+%.%d+$"))
  assert(httpstatus.registry_date():match("^%d%d%d%d%-%d%d%-%d%d$"))
end)
