-- expect: alias-of-former.lua:3: meaning: alias "Worn Out" is the same name as "WORN_OUT"

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  former = { "WORN_OUT" }, aliases = { "Worn Out" },
}
