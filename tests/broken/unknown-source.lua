-- expect: unknown-source.lua:4: status: no source "nobody"
-- expect: unknown-source.lua:10: detail: no source "nobody"

status {
  code = 498, source = "nobody", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

detail {
  source = "nobody", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}
