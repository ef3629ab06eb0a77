-- expect: data:1: two field names have the same hash; change it in field_names.lua and lib/

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  recognised_by = { { field = "X-A2", cite = "RFC 9110" }, { field = "X-CP", cite = "RFC 9110" } },
}
