-- expect: sent-as-on-the-wire.lua:3: meaning: sent_as belongs to codes that are not on the wire

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  sent_as = 400,
}
