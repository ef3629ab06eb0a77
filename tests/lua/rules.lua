-- Does the Lua module say what follows from a code as the C library does?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same = harness.test, harness.same

test("content", function()
  same(httpstatus.forbids_content(200), false)
  same(httpstatus.forbids_content(200, nil), false)
  same(httpstatus.forbids_content(200, "HEAD"), true)
  same(httpstatus.forbids_content(204), true)
  same(httpstatus.forbids_content(205), false)
  same(httpstatus.forbids_sending_content(205), true)
  same(httpstatus.forbids_sending_content(200, nil), false)
  same(httpstatus.forbids_sending_content(2^40, "HEAD"), true)
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
  same(httpstatus.is_redirect(301), true)
  same(httpstatus.is_redirect(304), false)
  same(httpstatus.is_redirect(2^32 + 301), false)
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
  same(httpstatus.retry_needs_idempotent(503), true)
  same(httpstatus.retry_needs_idempotent(429), false)
end)

-- A rule of its own has a text of its own.
test("what has no rule of its own has that of the code to treat it as", function()
  local general = 0
  for code = -10, 1010 do
    local known = httpstatus.treat_as(code)
    local status = httpstatus.find(code)
    if not (status and status.registered) and httpstatus.retry_text(code) == httpstatus.retry_text(known) then
      general = general + 1
      for _, method in ipairs(httpstatus.methods()) do
        same(httpstatus.retry(code, method), httpstatus.retry(known, method))
      end
      same(httpstatus.retry(code), httpstatus.retry(known))
    end
  end
  assert(general > 900, general)
end)

test("the rule of a meaning", function()
  same(httpstatus.meaning_retry(httpstatus.find(529, "anthropic"), "POST"), "delay")
  same(httpstatus.meaning_retry(httpstatus.find(530, "pantheon"), "GET"), "never")
  same(httpstatus.meaning_retry(httpstatus.find(522), "GET"), "delay")
  same(httpstatus.meaning_retry(httpstatus.find(522)), "never")
  same(httpstatus.meaning_retry(httpstatus.find(522), "GET\0"), "never")
  for status in httpstatus.catalogue() do
    if status.preferred then
      same(httpstatus.meaning_retry(status, "GET"), httpstatus.retry(status.code, "GET"))
      same(status.retry_text, httpstatus.retry_text(status.code))
    end
    same(status.retry_citation == nil, status.retry_text == "")
    assert(not status.retry_after or httpstatus.meaning_retry(status, "GET") == "delay", status.code)
  end
end)

test("when to retry", function()
  local date, now = "Fri, 27 Nov 2026 17:00:00 GMT", 1795795200
  same(httpstatus.retry_after("120", 0), 120)
  assert(harness.is_integer(httpstatus.retry_after("120", 0)))
  same(httpstatus.retry_after(date, now), 3600)
  same(httpstatus.retry_after(date, now + 0.0), 3600)
  same(httpstatus.retry_after(date, 2^70), 0)
  same(httpstatus.retry_after("120", -2^70), 120)
  same(httpstatus.retry_after(date, -2^70), nil)
  same(httpstatus.retry_after(date, -2^40), now + 3600 + 2^40)
  same(httpstatus.retry_after(date .. "\0", now), nil)
  same(select("#", httpstatus.retry_after("soon", 0)), 1)
end)

test("methods", function()
  same(httpstatus.method_is_safe("GET"), true)
  same(httpstatus.method_is_safe("get"), false)
  same(httpstatus.method_is_idempotent("PUT"), true)
  same(httpstatus.method_is_idempotent(("PUT"):rep(100000)), false)
  local methods = httpstatus.methods()
  assert(#methods >= 41, #methods)
  methods[1] = "changed"
  same(httpstatus.methods()[1], "*")
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

test("a field by its name", function()
  same(httpstatus.find_field(401, "www-authenticate"), httpstatus.fields(401)[1])
  same(httpstatus.find_field(401, "WWW-Authenticate\0"), nil)
  same(httpstatus.find_field(499, "Allow"), nil)
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
    for _, name in ipairs { "is_heuristically_cacheable", "is_redirect" } do
      same(status[name], httpstatus[name](code))
    end
    for _, name in ipairs { "fields", "request_fields" } do
      local own, asked = status[name], httpstatus[name](code)
      same(#own, #asked)
      for index, field in ipairs(asked) do same(own[index], field) end
    end
    local own, asked = status.request_citation, httpstatus.request_citation(code)
    same(own and own.url, asked and asked.url)
  end
end)
