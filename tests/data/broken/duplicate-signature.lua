-- expect: duplicate-signature.lua:6: source: signature "server: acme" is also that of good.lua:11
-- expect: duplicate-signature.lua:6: source: signature "x-acme: " is also that of duplicate-signature.lua:6

-- A field that names two sources names none. Letter case does not count.

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  recognised_by = {
    { field = "Server", value = "ACME", cite = "RFC 9110" },
    { field = "X-Acme", cite = "RFC 9110" },
    { field = "x-acme", cite = "RFC 9110" },
  },
}
