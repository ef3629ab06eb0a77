-- expect: clash-vendor.lua:14: status: the name "T.I.R.E.D." clashes with "TIRED" of 498 at clash-vendor.lua:3

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
  code = 597, source = "other", identifier = "SLOW", phrase = "T.I.R.E.D.", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}
