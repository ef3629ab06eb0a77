-- expect: not-utf8.lua:8: status: title is not UTF-8
-- expect: not-utf8.lua:14: status: phrase is not UTF-8
-- expect: not-utf8.lua:20: status: aliases [1] is not UTF-8
-- expect: not-utf8.lua:27: status: note is not UTF-8
-- expect: not-utf8.lua:34: detail: summary is not UTF-8
-- expect: not-utf8.lua:39: source: name is not UTF-8

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tir\xE9",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "\xC0\x80", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "\xED\xA0\x80" },
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  note = "Cut \xE2\x80.",
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away", summary = "\xFF.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

source {
  id = "other", name = "\x80", summary = "Another server.", url = "https://example.org/other",
}
