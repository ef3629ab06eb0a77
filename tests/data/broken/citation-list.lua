-- expect: citation-list.lua:6: meaning: content cite "RFC9111" is no citation like "RFC 9110 15.5.5"
-- expect: citation-list.lua:15: meaning: caching cite "RFC 9110 6.4.1;RFC 9111" has no section like 15.5.5 or B.3
-- expect: citation-list.lua:24: meaning: caching cite "" is no citation like "RFC 9110 15.5.5"
-- expect: citation-list.lua:33: detail: cite "RFC 9110;RFC 9111" has no section like 15.5.5 or B.3

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1; RFC9111" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 6.4.1;RFC 9111" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110; " },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110;RFC 9111",
}
