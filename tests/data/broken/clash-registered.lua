-- expect: clash-registered.lua:12: meaning: the name "METHOD-NOT_allowed" clashes with "METHOD_NOT_ALLOWED" of 405 at clash-registered.lua:3

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 406, source = "iana", identifier = "NOT_ACCEPTABLE", reason = "METHOD-NOT_allowed",
  title = "Not Acceptable", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.7", "Not Acceptable" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
