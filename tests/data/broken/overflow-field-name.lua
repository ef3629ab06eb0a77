-- expect: data:1: 256 bytes of a field name overflow the C tables, which hold 255

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  recognised_by = { { field = ("X"):rep(256), cite = "RFC 9110" } },
}
