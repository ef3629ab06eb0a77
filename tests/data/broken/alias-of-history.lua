-- expect: alias-of-history.lua:3: meaning: alias "NO-WAY" is the same name as "No Way"

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 2068", "No Way" }, { "RFC 9110", "Method Not Allowed" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, aliases = { "NO-WAY" },
}
