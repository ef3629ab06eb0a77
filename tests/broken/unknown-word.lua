-- expect: unknown-word.lua:11: status: state is retired, not one of: standard, temporary, deprecated, obsolete, unused, unofficial, disputed
-- expect: unknown-word.lua:17: status: seen is cable, not one of: wire, log, program
-- expect: unknown-word.lua:23: status: verified is yes, not one of: primary, primary-by-copy, secondary, weak, no, refuted
-- expect: unknown-word.lua:29: warning: verified is true, not one of: primary, primary-by-copy, secondary, weak, no, refuted
-- expect: unknown-word.lua:35: status: content 1 is maybe, not one of: allowed, forbidden, not-generated
-- expect: unknown-word.lua:44: status: content level is must, not one of: none, MUST, SHOULD, MAY, MUST NOT, SHOULD NOT
-- expect: unknown-word.lua:53: status: redirect 1 is put, not one of: none, keep, post-to-get, get
-- expect: unknown-word.lua:62: status: retry 1 is soon, not one of: never, same, delay, connection, credentials, without-expect, length, conditional, smaller, upgraded, network-login, without-early-data, request
-- expect: unknown-word.lua:72: status: fields [1] 2 is REQUIRED, not one of: none, MUST, SHOULD, MAY, MUST NOT, SHOULD NOT

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "retired", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "cable", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "yes",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, verified = true,
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "maybe", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", level = "must", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", phrase = "Moved Permanently",
  title = "Moved Permanently", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "put", cite = "RFC 9110" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "soon", says = "Again.", cite = "RFC 9110" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Allow", "REQUIRED", when = "", cite = "RFC 9110" } },
}
