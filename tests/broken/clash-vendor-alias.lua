-- expect: clash-vendor-alias.lua:14: status: the name "t i r e d" clashes with "TIRED" of 498 at clash-vendor-alias.lua:3

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
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
  aliases = { "t i r e d" },
}
