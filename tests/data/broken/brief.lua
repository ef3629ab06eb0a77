-- expect: brief.lua:8: meaning: missing field brief
-- expect: brief.lua:14: meaning: brief has 73 characters, more than 72
-- expect: brief.lua:20: meaning: brief ends with punctuation; it is a clause, not a sentence
-- expect: brief.lua:26: meaning: brief is empty
-- expect: brief.lua:32: detail: missing field brief
-- The one that has 72 characters, of two bytes each, is none of them.

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = ("x"):rep(73),
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "Tired.",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

meaning {
  code = 497, source = "acme", identifier = "WIDE", reason = "Wide", title = "Wide", brief = ("\u{E9}"):rep(72),
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
