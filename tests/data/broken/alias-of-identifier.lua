-- expect: alias-of-identifier.lua:3: meaning: alias "tired" is the same name as "TIRED"

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "tired" },
}
