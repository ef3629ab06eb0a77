-- expect: unknown-field-nested.lua:10: source: recognised_by [1] unknown field colour
-- expect: unknown-field-nested.lua:16: meaning: history [1] unknown field colour
-- expect: unknown-field-nested.lua:25: meaning: content unknown field colour
-- expect: unknown-field-nested.lua:34: meaning: caching unknown field colour
-- expect: unknown-field-nested.lua:43: meaning: redirect unknown field colour
-- expect: unknown-field-nested.lua:52: meaning: retry unknown field colour
-- expect: unknown-field-nested.lua:62: meaning: fields [1] unknown field colour
-- expect: unknown-field-nested.lua:72: detail: cite a citation has no field "colour"

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "Via", colour = "red", cite = "RFC 9110" } },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110", "Other", colour = "red" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", colour = "red", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, colour = "red", cite = "RFC 9110" },
}

meaning {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", reason = "Moved Permanently",
  title = "Moved Permanently", brief = "A clause", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "keep", colour = "red", cite = "RFC 9110" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "same", text = "Again.", colour = "red", cite = "RFC 9110" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Allow", "MUST", condition = "", colour = "red", cite = "RFC 9110" } },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "https://example.org/", colour = "red" },
}
