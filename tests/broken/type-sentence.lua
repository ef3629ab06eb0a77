-- expect: type-sentence.lua:13: source: summary does not end like a sentence
-- expect: type-sentence.lua:17: status: summary is empty
-- expect: type-sentence.lua:23: status: note is no text
-- expect: type-sentence.lua:29: status: note does not end like a sentence
-- expect: type-sentence.lua:36: detail: summary does not end like a sentence
-- expect: type-sentence.lua:41: detail: note is empty
-- expect: type-sentence.lua:47: warning: summary does not end like a sentence
-- expect: type-sentence.lua:53: warning: note is no text
-- expect: type-sentence.lua:59: status: content says does not end like a sentence
-- expect: type-sentence.lua:68: status: redirect says is empty
-- expect: type-sentence.lua:77: status: retry says is no text

source {
  id = "other", name = "Other", summary = "A server", url = "https://example.org/other",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary", note = 5,
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  note = "See above,",
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away", summary = "It was taken",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  note = "",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, verified = "primary", note = {},
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", says = "It tells", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", phrase = "Moved Permanently",
  title = "Moved Permanently", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "keep", says = "", cite = "RFC 9110" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "same", says = 5, cite = "RFC 9110" },
}
