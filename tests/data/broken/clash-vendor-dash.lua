-- expect: clash-vendor-dash.lua:15: meaning: the name "dead‑tired" clashes with "Dead tired" of 498 at clash-vendor-dash.lua:4
-- A typographic dash is punctuation.

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Dead tired",
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
  aliases = { "dead‑tired" },
}
