-- expect: alias-of-source.lua:3: meaning: alias "AcmeTired" is the same name as "acme Tired"

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "AcmeTired" },
}
