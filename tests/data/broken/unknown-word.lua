-- expect: unknown-word.lua:11: meaning: state is retired, not one of: standard, temporary, deprecated, obsolete, unused, unofficial, disputed
-- expect: unknown-word.lua:17: meaning: seen is cable, not one of: wire, log, program
-- expect: unknown-word.lua:23: meaning: evidence is yes, not one of: owner, copy, reports, weak, none, refuted
-- expect: unknown-word.lua:29: warn_code: evidence is true, not one of: owner, copy, reports, weak, none, refuted
-- expect: unknown-word.lua:35: meaning: content 1 is maybe, not one of: allowed, forbidden, not-generated
-- expect: unknown-word.lua:44: meaning: content level is must, not one of: none, MUST, SHOULD, MAY, MUST NOT, SHOULD NOT
-- expect: unknown-word.lua:53: meaning: redirect 1 is put, not one of: none, keep, post-to-get, get
-- expect: unknown-word.lua:62: meaning: retry 1 is soon, not one of: never, same, delay, connection, credentials, without-expect, length, conditional, smaller, upgraded, network-login, without-early-data, request
-- expect: unknown-word.lua:72: meaning: fields [1] 2 is REQUIRED, not one of: none, MUST, SHOULD, MAY, MUST NOT, SHOULD NOT

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "retired", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "cable", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "yes",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = true,
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "maybe", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", level = "must", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", reason = "Moved Permanently",
  title = "Moved Permanently", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "put", cite = "RFC 9110" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "soon", text = "Again.", cite = "RFC 9110" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Allow", "REQUIRED", condition = "", cite = "RFC 9110" } },
}
