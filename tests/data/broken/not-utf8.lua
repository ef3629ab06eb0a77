-- expect: not-utf8.lua:14: meaning: reason is not UTF-8
-- expect: not-utf8.lua:20: meaning: aliases [1] is not UTF-8
-- expect: not-utf8.lua:27: meaning: note is not UTF-8
-- expect: not-utf8.lua:34: detail: summary is not UTF-8
-- expect: not-utf8.lua:39: source: name is not UTF-8
-- expect: not-utf8.lua:8: meaning: title is not UTF-8

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tir\xE9", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "\xC0\x80", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "\xED\xA0\x80" },
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  note = "Cut \xE2\x80.",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "\xFF.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

source {
  id = "other", name = "\x80", summary = "Another server.", url = "https://example.org/other",
}
