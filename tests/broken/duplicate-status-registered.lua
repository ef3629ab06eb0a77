-- expect: duplicate-status-registered.lua:13: duplicate status 405 of iana, first at duplicate-status-registered.lua:4
-- expect: duplicate-status-registered.lua:13: status 405 has two preferred meanings, the other at duplicate-status-registered.lua:4

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "NOT_ALLOWED", phrase = "Not Allowed",
  title = "Not Allowed", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method Not Allowed" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
