-- expect: missing-field-detail.lua:13: detail: missing field key
-- expect: missing-field-detail.lua:18: detail: missing field title
-- expect: missing-field-detail.lua:23: detail: missing field summary
-- expect: missing-field-detail.lua:28: detail: missing field cite
-- expect: missing-field-detail.lua:8: detail: missing field source
-- expect: missing-field-detail.lua:33: detail: missing field evidence

detail {
  codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.",
}

detail {
  source = "acme", codes = { 404 }, key = "2", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}
