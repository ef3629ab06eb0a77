-- expect: no-rule.lua:6: meaning: no rule "code-deprecated"
-- expect: no-rule.lua:6: meaning: no rule "content-forbidden"
-- expect: no-rule.lua:6: meaning: no rule "request-lacks-field"

-- What a check is to say of it stands nowhere.
meaning {
  code = 304, source = "iana", identifier = "NOT_MODIFIED", reason = "Not Modified",
  title = "Not Modified", summary = "Take yours.", state = "deprecated", seen = "wire",
  specs = { "RFC 9110 15.4.5" }, history = { { "RFC 9110 15.4.5", "Not Modified" } },
  evidence = "owner", content = { "forbidden", cite = "RFC 9110 15.4.5" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "none", cite = "RFC 9110 15.4.5" },
  request = { { "If-None-Match", cite = "RFC 9110 15.4.5" } },
}
