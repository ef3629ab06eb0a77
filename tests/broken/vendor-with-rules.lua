-- expect: vendor-with-rules.lua:8: status: field content belongs to registered codes
-- expect: vendor-with-rules.lua:15: status: field caching belongs to registered codes
-- expect: vendor-with-rules.lua:22: status: field redirect belongs to registered codes
-- expect: vendor-with-rules.lua:29: status: field retry belongs to registered codes
-- expect: vendor-with-rules.lua:36: status: field request belongs to registered codes
-- expect: vendor-with-rules.lua:43: status: field fields belongs to registered codes

status {
  code = 490, source = "acme", identifier = "TIRED_A", phrase = "", title = "Tired A",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110" },
}

status {
  code = 491, source = "acme", identifier = "TIRED_B", phrase = "", title = "Tired B",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  caching = { heuristic = true, cite = "RFC 9110" },
}

status {
  code = 492, source = "acme", identifier = "TIRED_C", phrase = "", title = "Tired C",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  redirect = { "keep", cite = "RFC 9110" },
}

status {
  code = 493, source = "acme", identifier = "TIRED_D", phrase = "", title = "Tired D",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  retry = { "same", says = "Again.", cite = "RFC 9110" },
}

status {
  code = 494, source = "acme", identifier = "TIRED_E", phrase = "", title = "Tired E",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  request = { { "Range", cite = "RFC 9110" } },
}

status {
  code = 495, source = "acme", identifier = "TIRED_F", phrase = "", title = "Tired F",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  fields = { { "Allow", "MUST", when = "", cite = "RFC 9110" } },
}
