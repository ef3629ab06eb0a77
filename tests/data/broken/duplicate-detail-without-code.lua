-- expect: duplicate-detail-without-code.lua:8: duplicate detail acme .2 Taken away, first at duplicate-detail-without-code.lua:3

detail {
  source = "acme", key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}
