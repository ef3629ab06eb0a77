-- expect: alias-twice.lua:3: status: alias "WORN_OUT" is the same name as "worn out"

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "worn out", "WORN_OUT" },
}
