-- expect: alias-twice.lua:3: meaning: alias "WORN_OUT" is the same name as "worn out"

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "worn out", "WORN_OUT" },
}
