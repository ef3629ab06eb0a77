-- expect: duplicate-constant-own.lua:3: meaning: constant ACME_TIRED is also that of duplicate-constant-own.lua:3

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  former = { "TIRED" },
}
