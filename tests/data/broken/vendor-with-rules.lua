-- expect: vendor-with-rules.lua:8: meaning: field content belongs to registered codes
-- expect: vendor-with-rules.lua:15: meaning: field caching belongs to registered codes
-- expect: vendor-with-rules.lua:22: meaning: field redirect belongs to registered codes
-- expect: vendor-with-rules.lua:29: meaning: field request belongs to registered codes
-- expect: vendor-with-rules.lua:36: meaning: field fields belongs to registered codes
-- expect: vendor-with-rules.lua:43: meaning: field state_cite belongs to registered codes

meaning {
  code = 490, source = "acme", identifier = "TIRED_A", reason = "", title = "Tired A", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110" },
}

meaning {
  code = 491, source = "acme", identifier = "TIRED_B", reason = "", title = "Tired B", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  caching = { heuristic = true, cite = "RFC 9110" },
}

meaning {
  code = 492, source = "acme", identifier = "TIRED_C", reason = "", title = "Tired C", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  redirect = { "keep", cite = "RFC 9110" },
}

meaning {
  code = 494, source = "acme", identifier = "TIRED_E", reason = "", title = "Tired E", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  request = { { "Range", cite = "RFC 9110" } },
}

meaning {
  code = 495, source = "acme", identifier = "TIRED_F", reason = "", title = "Tired F", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  fields = { { "Allow", "MUST", condition = "", cite = "RFC 9110" } },
}

meaning {
  code = 496, source = "acme", identifier = "TIRED_G", reason = "", title = "Tired G", brief = "A clause",
  summary = "Come back later.", state = "deprecated", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  state_cite = "RFC 9110",
}
