-- expect: clash-unfolded.lua:16: meaning: the name "✓" clashes with "✓" of 498 at clash-unfolded.lua:4
-- A name without letters and digits is compared as it is written.

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "✓" },
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

meaning {
  code = 597, source = "other", identifier = "SLOW", reason = "", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "✓" },
}
