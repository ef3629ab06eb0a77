-- expect: alias-of-source.lua:3: status: alias "AcmeTired" is the same name as "acme Tired"

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "AcmeTired" },
}
