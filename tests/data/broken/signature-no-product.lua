-- expect: signature-no-product.lua:4: source: recognised_by [1] value is "acme/1.0", not the name of a product
-- expect: signature-no-product.lua:9: source: recognised_by [1] value is "acme server", not the name of a product

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  recognised_by = { { field = "Server", value = "acme/1.0", cite = "RFC 9110" } },
}

source {
  id = "third", name = "Third", summary = "A third server.", url = "https://example.org/third",
  recognised_by = { { field = "Server", value = "acme server", cite = "RFC 9110" } },
}
