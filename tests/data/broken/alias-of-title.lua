-- expect: alias-of-title.lua:3: meaning: alias "IN_A_HURRY" is the same name as "In a hurry"

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "In a hurry",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "IN_A_HURRY" },
}
