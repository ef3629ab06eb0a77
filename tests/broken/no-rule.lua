-- expect: no-rule.lua:6: status: no rule "code-deprecated"
-- expect: no-rule.lua:6: status: no rule "content-forbidden"
-- expect: no-rule.lua:6: status: no rule "request-lacks-field"

-- What a check is to say of it stands nowhere.
status {
  code = 304, source = "iana", identifier = "NOT_MODIFIED", phrase = "Not Modified",
  title = "Not Modified", summary = "Take yours.", state = "deprecated", seen = "wire",
  specs = { "RFC 9110 15.4.5" }, history = { { "RFC 9110 15.4.5", "Not Modified" } },
  verified = "primary", content = { "forbidden", cite = "RFC 9110 15.4.5" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "none", cite = "RFC 9110 15.4.5" },
  request = { { "If-None-Match", cite = "RFC 9110 15.4.5" } },
}
