-- expect: duplicate-detail.lua:8: duplicate detail acme 404.2 Taken away, first at duplicate-detail.lua:3

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "Somebody took it.", cite = { "Acme's manual", "https://example.org/acme" },
}
