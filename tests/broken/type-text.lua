-- expect: type-text.lua:17: status: title is no text
-- expect: type-text.lua:23: status: title is no text
-- expect: type-text.lua:29: status: title is no text
-- expect: type-text.lua:35: status: title is empty
-- expect: type-text.lua:41: status: title begins or ends with a space
-- expect: type-text.lua:47: status: title begins or ends with a space
-- expect: type-text.lua:53: source: name is no text
-- expect: type-text.lua:57: warning: phrase is empty
-- expect: type-text.lua:63: prefix: 1 is no text
-- expect: type-text.lua:67: prefix: of is empty
-- expect: type-text.lua:71: detail: since is no text
-- expect: type-text.lua:77: detail: product is empty
-- expect: type-text.lua:83: source: recognised_by [1] value is empty
-- expect: type-text.lua:89: status: phrase is no text
-- expect: type-text.lua:95: status: aliases [2] is empty

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = 5,
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = true,
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = {},
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = " Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired ",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

source {
  id = "other", name = 5, summary = "Another server.", url = "https://example.org/other",
}

warning {
  code = 111, phrase = "", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

prefix {
  5, of = "Java",
}

prefix {
  "SC_", of = "",
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  since = 10,
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  product = "",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "Via", value = "", cite = "RFC 9110" } },
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = false, title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "Worn", "" },
}
