-- expect: duplicate-meaning-vendor.lua:9: duplicate meaning 498 of acme, TIRED, first at duplicate-meaning-vendor.lua:3

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire",
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
