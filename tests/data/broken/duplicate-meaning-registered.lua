-- expect: duplicate-meaning-registered.lua:13: duplicate meaning 405 of iana, first at duplicate-meaning-registered.lua:4
-- expect: duplicate-meaning-registered.lua:13: code 405 has two preferred meanings, the other at duplicate-meaning-registered.lua:4

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "NOT_ALLOWED", reason = "Not Allowed",
  title = "Not Allowed", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method Not Allowed" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
