-- expect: alias-of-phrase.lua:3: status: alias "In A Hurry" is the same name as "In a hurry"

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "In a hurry", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "In A Hurry" },
}
