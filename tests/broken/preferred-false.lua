-- expect: preferred-false.lua:3: status 498 has no preferred meaning

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = false,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}
