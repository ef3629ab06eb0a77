-- expect: type-list.lua:101: meaning: request [1] is no table
-- expect: type-list.lua:110: meaning: request [1] is no plain list
-- expect: type-list.lua:120: meaning: content is no table
-- expect: type-list.lua:128: meaning: caching is no table
-- expect: type-list.lua:136: source: recognised_by is empty
-- expect: type-list.lua:141: source: recognised_by [1] is no table
-- expect: type-list.lua:146: warn_code: history is no list
-- expect: type-list.lua:20: meaning: specs is no list
-- expect: type-list.lua:26: meaning: specs is no plain list
-- expect: type-list.lua:32: meaning: aliases is no list
-- expect: type-list.lua:39: meaning: aliases is empty
-- expect: type-list.lua:46: meaning: aliases is no plain list
-- expect: type-list.lua:53: meaning: aliases [1] is no text
-- expect: type-list.lua:60: meaning: former is empty
-- expect: type-list.lua:67: meaning: history is no list
-- expect: type-list.lua:75: meaning: history [1] is no table
-- expect: type-list.lua:83: meaning: fields is empty
-- expect: type-list.lua:92: meaning: request is no list of one item

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = "RFC 9110", evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { "RFC 9110", cite = "RFC 9110" }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = "Worn",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = {},
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "Worn", nil, "Torn" },
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { 5 },
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  former = {},
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = "RFC 9110",
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = { "RFC 9110" },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, fields = {},
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, request = "Range",
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, request = { "Range" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  request = { { "Range", only = true, cite = "RFC 9110" } },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = "allowed", caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" }, caching = true,
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other", recognised_by = {},
}

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other", recognised_by = { "Server" },
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" }, history = true, evidence = "owner",
}
