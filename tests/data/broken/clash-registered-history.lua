-- expect: clash-registered-history.lua:12: meaning: the name "Method not allowed" clashes with "METHOD_NOT_ALLOWED" of 405 at clash-registered-history.lua:3

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 406, source = "iana", identifier = "NOT_ACCEPTABLE", reason = "Not Acceptable",
  title = "Not Acceptable", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 2068 10.4.7", "Method not allowed" }, { "RFC 9110 15.5.7", "Not Acceptable" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
