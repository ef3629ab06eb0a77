-- expect: clash-vendor-alias.lua:14: meaning: the name "t i r e d" clashes with "TIRED" of 498 at clash-vendor-alias.lua:3

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

meaning {
  code = 597, source = "other", identifier = "SLOW", reason = "", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "t i r e d" },
}
