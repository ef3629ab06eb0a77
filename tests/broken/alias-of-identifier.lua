-- expect: alias-of-identifier.lua:3: status: alias "tired" is the same name as "TIRED"

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "", title = "Slow",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "tired" },
}
