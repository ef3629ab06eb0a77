-- expect: missing-field-detail.lua:12: detail: missing field key
-- expect: missing-field-detail.lua:17: detail: missing field title
-- expect: missing-field-detail.lua:22: detail: missing field summary
-- expect: missing-field-detail.lua:27: detail: missing field cite
-- expect: missing-field-detail.lua:7: detail: missing field source

detail {
  code = 404, key = 2, title = "Taken away", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, title = "Taken away", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, key = 2, summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, key = 2, title = "Taken away",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, key = 2, title = "Taken away",
  summary = "It was taken away.",
}
