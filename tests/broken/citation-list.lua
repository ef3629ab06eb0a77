-- expect: citation-list.lua:6: status: content cite "RFC9111" is no citation like "RFC 9110 15.5.5"
-- expect: citation-list.lua:15: status: caching cite "RFC 9110 6.4.1;RFC 9111" has no section like 15.5.5 or B.3
-- expect: citation-list.lua:24: status: caching cite "" is no citation like "RFC 9110 15.5.5"
-- expect: citation-list.lua:33: detail: cite "RFC 9110; RFC 9111" has no section like 15.5.5 or B.3

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 6.4.1; RFC9111" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 6.4.1;RFC 9111" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110; " },
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = "RFC 9110; RFC 9111",
}
