-- expect: data:1: 66535 entries of the detail index overflow the C tables, which hold 65535
-- From the least to the greatest detail code of a source, each takes a place.

detail {
  source = "acme", code = 404, key = 1000, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

detail {
  source = "other", code = 404, key = 0, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "other", code = 404, key = 65534, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}
