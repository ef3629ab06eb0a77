-- expect: citation-everywhere.lua:15: source: recognised_by [1] cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:21: status: specs [2] "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:30: status: history [2] 1 "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:39: status: content cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:48: status: caching cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:57: status: redirect cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:66: status: retry cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:76: status: request [1] "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:86: status: fields [1] cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:96: detail: cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:101: warning: specs [1] "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:107: warning: history [1] 1 "RFC 15.5.6" has no section like 15.5.5 or B.3
-- Each place that asks for a citation refuses a malformed one.

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "Via", cite = "RFC 15.5.6" } },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110", "RFC 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110", "" }, { "RFC 15.5.6", "" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 15.5.6" },
}

status {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", phrase = "Moved Permanently",
  title = "Moved Permanently", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "keep", cite = "RFC 15.5.6" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "same", says = "Again.", cite = "RFC 15.5.6" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  request = { { "Range", cite = "RFC 15.5.6" } },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Allow", "MUST", when = "", cite = "RFC 15.5.6" } },
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = "RFC 15.5.6",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 15.5.6" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" }, history = { { "RFC 15.5.6", "" } },
  verified = "primary",
}
