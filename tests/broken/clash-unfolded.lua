-- expect: clash-unfolded.lua:16: status: the name "✓" clashes with "✓" of 498 at clash-unfolded.lua:4
-- A name without letters and digits is compared as it is written.

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "✓" },
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

status {
  code = 597, source = "other", identifier = "SLOW", phrase = "", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "✓" },
}
