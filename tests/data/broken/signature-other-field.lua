-- expect: signature-other-field.lua:4: source: signature "x-powered-by: acme" names a product, as only Server does

-- A product is looked for in one field.
source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  recognised_by = { { field = "Server", value = "other", cite = "RFC 9110" },
    { field = "X-Powered-By", value = "acme", cite = "RFC 9110" } },
}
