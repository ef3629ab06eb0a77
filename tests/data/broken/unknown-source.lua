-- expect: unknown-source.lua:4: meaning: no source "nobody"
-- expect: unknown-source.lua:10: detail: no source "nobody"

meaning {
  code = 498, source = "nobody", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

detail {
  source = "nobody", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}
