-- expect: preferred-none.lua:3: code 498 has no preferred meaning

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire",
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
