-- expect: missing-field-source.lua:6: source: missing field id
-- expect: missing-field-source.lua:10: source: missing field name
-- expect: missing-field-source.lua:14: source: missing field summary
-- expect: missing-field-source.lua:18: source: missing field url

source {
  name = "Other", summary = "Another server.", url = "https://example.org/other",
}

source {
  id = "other", summary = "Another server.", url = "https://example.org/other",
}

source {
  id = "other", name = "Other", url = "https://example.org/other",
}

source {
  id = "other", name = "Other", summary = "Another server.",
}
