-- Does the Lua module say what follows from a code as the C library does?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same = harness.test, harness.same

test("content", function()
  same(httpstatus.forbids_content(200), false)
  same(httpstatus.forbids_content(200, nil), false)
  same(httpstatus.forbids_content(200, "HEAD"), "forbidden")
  same(httpstatus.forbids_content(204), "forbidden")
  same(httpstatus.forbids_content(205), "not-generated")
  same(httpstatus.forbids_content(2^40), false)
  same(select("#", httpstatus.forbids_content(200)), 1)
end)

test("caching", function()
  same(httpstatus.is_heuristically_cacheable(200), true)
  same(httpstatus.is_heuristically_cacheable(500), false)
  same(httpstatus.is_heuristically_cacheable(2^32 + 200), false)
end)

test("redirects", function()
  same(httpstatus.redirect_method(301, "POST"), "GET")
  same(httpstatus.redirect_method(308, "POST"), "POST")
  same(httpstatus.redirect_method(307, ("X"):rep(100000)), ("X"):rep(100000))
  same(httpstatus.redirect_method(304, "GET"), nil)
  same(httpstatus.redirect_method(303, nil), nil)
  same(httpstatus.redirect_method(303), nil)
  same(select("#", httpstatus.redirect_method(304, "GET")), 1)
end)

test("retries", function()
  same(httpstatus.retry(504, "GET"), "same")
  same(httpstatus.retry(504), "never")
  same(httpstatus.retry(504, nil), "never")
  same(httpstatus.retry(401), "credentials")
  assert(httpstatus.retry_text(503):find("Retry-After", 1, true))
  same(httpstatus.retry_text(404), "")
  same(httpstatus.retry_citation(503).document, "RFC 9110")
  same(httpstatus.retry_citation(404), nil)
  for status in httpstatus.catalogue() do
    local code = status.code
    assert(httpstatus.retry(code, "GET") ~= "", code)
    same(httpstatus.retry_citation(code) == nil, httpstatus.retry_text(code) == "")
  end
end)

test("methods", function()
  same(httpstatus.method_is_safe("GET"), true)
  same(httpstatus.method_is_safe("get"), false)
  same(httpstatus.method_is_idempotent("PUT"), true)
  same(httpstatus.method_is_idempotent(("PUT"):rep(100000)), false)
end)

test("a method with a NUL inside is not known", function()
  same(httpstatus.method_is_safe("GET\0"), false)
  same(httpstatus.method_is_idempotent("PUT\0x"), false)
  same(httpstatus.forbids_content(200, "HEAD\0"), false)
  same(httpstatus.redirect_method(307, "GET\0"), nil)
  same(httpstatus.retry(504, "GET\0"), "never")
end)

test("the rules on fields", function()
  local rules = httpstatus.fields(401)
  same(#rules, 1)
  local rule = rules[1]
  same(rule.name, "WWW-Authenticate")
  same(rule.level, "MUST")
  same(rule.condition, "")
  same(rule.citation.document, "RFC 9110")
  same(tostring(rule), "WWW-Authenticate")
  same(httpstatus.fields(401)[1], rule)
  same(#httpstatus.fields(499), 0)
  same(#httpstatus.fields(2^32 + 401), 0)
end)

test("the fields of the request that a code answers", function()
  same(table.concat(httpstatus.request_fields(206), " "), "Range")
  same(httpstatus.request_citation(206).document, "RFC 9110")
  same(#httpstatus.request_fields(404), 0)
  same(httpstatus.request_citation(404), nil)
  same(#httpstatus.request_fields(-2^40), 0)
end)

test("lists of rules are the caller's own", function()
  local fields, request_fields = httpstatus.fields(401), httpstatus.request_fields(206)
  fields[1], request_fields[1] = nil, "changed"
  same(httpstatus.fields(401)[1].name, "WWW-Authenticate")
  same(httpstatus.request_fields(206)[1], "Range")
end)

test("a status answers for its code", function()
  for status in httpstatus.catalogue() do
    local code = status.code
    for _, name in ipairs { "is_heuristically_cacheable", "retry_text" } do
      same(status[name], httpstatus[name](code))
    end
    for _, name in ipairs { "fields", "request_fields" } do
      local own, asked = status[name], httpstatus[name](code)
      same(#own, #asked)
      for index, field in ipairs(asked) do same(own[index], field) end
    end
    for _, name in ipairs { "retry_citation", "request_citation" } do
      local own, asked = status[name], httpstatus[name](code)
      same(own and own.url, asked and asked.url)
    end
  end
end)
