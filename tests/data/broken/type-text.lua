-- expect: type-text.lua:17: meaning: title is no text
-- expect: type-text.lua:23: meaning: title is no text
-- expect: type-text.lua:29: meaning: title is no text
-- expect: type-text.lua:35: meaning: title is empty
-- expect: type-text.lua:41: meaning: title begins or ends with a space
-- expect: type-text.lua:47: meaning: title begins or ends with a space
-- expect: type-text.lua:53: source: name is no text
-- expect: type-text.lua:57: warn_code: text is empty
-- expect: type-text.lua:63: prefix: 1 is no text
-- expect: type-text.lua:67: prefix: of is empty
-- expect: type-text.lua:71: detail: since is no text
-- expect: type-text.lua:77: detail: product is empty
-- expect: type-text.lua:83: source: recognised_by [1] value is "", not the name of a product
-- expect: type-text.lua:89: meaning: reason is no text
-- expect: type-text.lua:95: meaning: aliases [2] is empty

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = 5, brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = true, brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = {}, brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = " Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired ", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

source {
  id = "other", name = 5, summary = "Another server.", url = "https://example.org/other",
}

warn_code {
  code = 111, text = "", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

prefix {
  5, of = "Java",
}

prefix {
  "SC_", of = "",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  since = 10,
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  product = "",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "Via", value = "", cite = "RFC 9110" } },
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = false, title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "Worn", "" },
}
