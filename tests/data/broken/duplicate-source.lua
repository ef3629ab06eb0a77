-- expect: duplicate-source.lua:8: duplicate source other, first at duplicate-source.lua:3

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}
