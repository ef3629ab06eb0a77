-- expect: type-pattern.lua:15: source: id is "Other", not a source id of lower case letters, digits and -
-- expect: type-pattern.lua:20: source: id is "7up", not a source id of lower case letters, digits and -
-- expect: type-pattern.lua:24: source: url is "http://example.org/", not an address like https://host/path
-- expect: type-pattern.lua:28: source: url is "example.org", not an address like https://host/path
-- expect: type-pattern.lua:32: source: date is "15 Sep 2025", not a date like 2025-09-15
-- expect: type-pattern.lua:37: source: recognised_by [1] field is "X Via", not a field name
-- expect: type-pattern.lua:43: meaning: identifier is "Tired", not an identifier like NOT_FOUND
-- expect: type-pattern.lua:49: meaning: identifier is "TIRED-OUT", not an identifier like NOT_FOUND
-- expect: type-pattern.lua:55: meaning: identifier is "_TIRED", not an identifier like NOT_FOUND
-- expect: type-pattern.lua:61: meaning: former [1] is "tired", not an identifier like NOT_FOUND
-- expect: type-pattern.lua:68: meaning: source is "", not a source id of lower case letters, digits and -
-- expect: type-pattern.lua:74: meaning: fields [1] 1 is "Retry After", not a field name
-- expect: type-pattern.lua:84: meaning: request [1] [2] is "If Range", not a field name

source {
  id = "Other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

source {
  id = "7up", name = "Other", summary = "Another server.", url = "https://example.org/other",
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "http://example.org/",
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "example.org",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other", date = "15 Sep 2025",
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
  recognised_by = { { field = "X Via", cite = "RFC 9110" } },
}

meaning {
  code = 498, source = "acme", identifier = "Tired", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED-OUT", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "_TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  former = { "tired" },
}

meaning {
  code = 498, source = "", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  fields = { { "Retry After", "MAY", condition = "", cite = "RFC 9110" } },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  request = { { "Range", "If Range", cite = "RFC 9110" } },
}
