-- expect: duplicate-constant-own.lua:3: status: constant ACME_TIRED is also that of duplicate-constant-own.lua:3

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  former = { "TIRED" },
}
