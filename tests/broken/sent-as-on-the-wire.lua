-- expect: sent-as-on-the-wire.lua:3: status: sent_as belongs to codes that are not on the wire

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  sent_as = 400,
}
