-- expect: type-sentence.lua:13: source: summary does not end like a sentence
-- expect: type-sentence.lua:17: meaning: summary is empty
-- expect: type-sentence.lua:23: meaning: note is no text
-- expect: type-sentence.lua:29: meaning: note does not end like a sentence
-- expect: type-sentence.lua:36: detail: summary does not end like a sentence
-- expect: type-sentence.lua:41: detail: note is empty
-- expect: type-sentence.lua:47: warn_code: summary does not end like a sentence
-- expect: type-sentence.lua:53: warn_code: note is no text
-- expect: type-sentence.lua:59: meaning: content text does not end like a sentence
-- expect: type-sentence.lua:68: meaning: redirect text is empty
-- expect: type-sentence.lua:77: meaning: retry text is no text

source {
  id = "other", name = "Other", summary = "A server", url = "https://example.org/other",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner", note = 5,
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  note = "See above,",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  note = "",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner", note = {},
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", text = "It tells", cite = "RFC 9110" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", reason = "Moved Permanently",
  title = "Moved Permanently", brief = "A clause", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  redirect = { "keep", text = "", cite = "RFC 9110" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", brief = "A clause", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  retry = { "same", text = 5, cite = "RFC 9110" },
}
