-- expect: clash-with-source.lua:15: meaning: the name "acme TIRED" clashes with "ACME_TIRED" of 497 at clash-with-source.lua:9
-- The id of its source before a name makes another name.

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

meaning {
  code = 497, source = "other", identifier = "ACME_TIRED", reason = "", title = "Worn",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
