-- expect: duplicate-constant-former.lua:13: meaning: constant METHOD_NOT_ALLOWED is also that of duplicate-constant-former.lua:4
-- expect: duplicate-constant-former.lua:13: meaning: the name "METHOD_NOT_ALLOWED" clashes with "METHOD_NOT_ALLOWED" of 405 at duplicate-constant-former.lua:4

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
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.7", "Not Acceptable" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, former = { "METHOD_NOT_ALLOWED" },
}
