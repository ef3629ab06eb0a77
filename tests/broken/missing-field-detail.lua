-- expect: missing-field-detail.lua:7: detail: missing field source
-- expect: missing-field-detail.lua:12: detail: missing field detail
-- expect: missing-field-detail.lua:17: detail: missing field title
-- expect: missing-field-detail.lua:22: detail: missing field summary
-- expect: missing-field-detail.lua:27: detail: missing field cite

detail {
  code = 404, detail = 2, title = "Taken away", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, title = "Taken away", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, detail = 2, summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, detail = 2, title = "Taken away",
  summary = "It was taken away.",
}
