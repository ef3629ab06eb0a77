-- expect: alias-of-title.lua:3: status: alias "IN_A_HURRY" is the same name as "In a hurry"

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "In a hurry",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "IN_A_HURRY" },
}
