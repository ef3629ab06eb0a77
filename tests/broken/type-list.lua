-- expect: type-list.lua:101: status: request [1] is no table
-- expect: type-list.lua:110: status: request [1] is no plain list
-- expect: type-list.lua:120: status: content is no table
-- expect: type-list.lua:128: status: caching is no table
-- expect: type-list.lua:136: source: recognised_by is empty
-- expect: type-list.lua:141: source: recognised_by [1] is no table
-- expect: type-list.lua:146: warning: history is no list
-- expect: type-list.lua:20: status: specs is no list
-- expect: type-list.lua:26: status: specs is no plain list
-- expect: type-list.lua:32: status: aliases is no list
-- expect: type-list.lua:39: status: aliases is empty
-- expect: type-list.lua:46: status: aliases is no plain list
-- expect: type-list.lua:53: status: aliases [1] is no text
-- expect: type-list.lua:60: status: former is empty
-- expect: type-list.lua:67: status: history is no list
-- expect: type-list.lua:75: status: history [1] is no table
-- expect: type-list.lua:83: status: fields is empty
-- expect: type-list.lua:92: status: request is no list of one item

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = "RFC 9110", verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { "RFC 9110", cite = "RFC 9110" }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = "Worn",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = {},
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "Worn", nil, "Torn" },
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { 5 },
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  former = {},
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = "RFC 9110",
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = { "RFC 9110" },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, fields = {},
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, request = "Range",
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" }, request = { "Range" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
  request = { { "Range", only = true, cite = "RFC 9110" } },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
  content = "allowed", caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" },
  history = { { "RFC 9110 15.5.6", "Method Not Allowed" } }, verified = "primary",
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

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" }, history = true, verified = "primary",
}
