-- expect: clash-vendor-dash.lua:15: status: the name "dead‑tired" clashes with "Dead tired" of 498 at clash-vendor-dash.lua:4
-- A typographic dash is punctuation.

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Dead tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

status {
  code = 597, source = "other", identifier = "SLOW", phrase = "", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "dead‑tired" },
}
