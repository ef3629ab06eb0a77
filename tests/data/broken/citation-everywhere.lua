-- expect: citation-everywhere.lua:15: source: recognised_by [1] cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:21: meaning: specs [2] "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:30: meaning: history [2] 1 "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:39: meaning: content cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:48: meaning: caching cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:57: meaning: redirect cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:66: meaning: retry cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:76: meaning: request [1] "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:86: meaning: fields [1] cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:96: detail: cite "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:101: warn_code: specs [1] "RFC 15.5.6" has no section like 15.5.5 or B.3
-- expect: citation-everywhere.lua:107: warn_code: history [1] 1 "RFC 15.5.6" has no section like 15.5.5 or B.3
-- Each place that asks for a citation refuses a malformed one.

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "Via", cite = "RFC 15.5.6" } },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110", "RFC 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110", "" }, { "RFC 15.5.6", "" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 15.5.6" },
}

meaning {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", reason = "Moved Permanently",
  title = "Moved Permanently", brief = "A clause", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "keep", cite = "RFC 15.5.6" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "same", text = "Again.", cite = "RFC 15.5.6" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  request = { { "Range", cite = "RFC 15.5.6" } },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Allow", "MUST", condition = "", cite = "RFC 15.5.6" } },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 15.5.6",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 15.5.6" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" }, history = { { "RFC 15.5.6", "" } },
  evidence = "owner",
}
