-- expect: alias-of-reason.lua:3: meaning: alias "In A Hurry" is the same name as "In a hurry"

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "In a hurry", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "In A Hurry" },
}
