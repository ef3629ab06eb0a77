-- expect: alias-of-former.lua:3: status: alias "Worn Out" is the same name as "WORN_OUT"

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  former = { "WORN_OUT" }, aliases = { "Worn Out" },
}
