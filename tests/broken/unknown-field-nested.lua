-- expect: unknown-field-nested.lua:10: source: recognised_by [1] unknown field colour
-- expect: unknown-field-nested.lua:16: status: history [1] unknown field colour
-- expect: unknown-field-nested.lua:25: status: content unknown field colour
-- expect: unknown-field-nested.lua:34: status: caching unknown field colour
-- expect: unknown-field-nested.lua:43: status: redirect unknown field colour
-- expect: unknown-field-nested.lua:52: status: retry unknown field colour
-- expect: unknown-field-nested.lua:62: status: fields [1] unknown field colour
-- expect: unknown-field-nested.lua:72: detail: cite a citation has no field "colour"

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "Via", colour = "red", cite = "RFC 9110" } },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110", "Other", colour = "red" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", colour = "red", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, colour = "red", cite = "RFC 9110" },
}

status {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", phrase = "Moved Permanently",
  title = "Moved Permanently", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "keep", colour = "red", cite = "RFC 9110" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "same", says = "Again.", colour = "red", cite = "RFC 9110" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Allow", "MUST", when = "", colour = "red", cite = "RFC 9110" } },
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = { "Manual", "https://example.org/", colour = "red" },
}
