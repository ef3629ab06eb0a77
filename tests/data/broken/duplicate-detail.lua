-- expect: duplicate-detail.lua:8: duplicate detail acme 404.2 Taken away, first at duplicate-detail.lua:3

detail {
  source = "acme", code = 404, key = 2, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, key = 2, title = "Taken away",
  summary = "Somebody took it.", cite = { "Acme's manual", "https://example.org/acme" },
}
