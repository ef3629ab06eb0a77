-- expect: type-integer.lua:15: status: code is 498, not an integer from 0 to 999
-- expect: type-integer.lua:21: status: code is 498.0, not an integer from 0 to 999
-- expect: type-integer.lua:27: status: code is 498.5, not an integer from 0 to 999
-- expect: type-integer.lua:33: status: code is -1, not an integer from 0 to 999
-- expect: type-integer.lua:39: status: code is 1000, not an integer from 0 to 999
-- expect: type-integer.lua:45: status: code is 4294967794, not an integer from 0 to 999
-- expect: type-integer.lua:52: status: sent_as is 99, not an integer from 100 to 599
-- expect: type-integer.lua:59: status: sent_as is 600, not an integer from 100 to 599
-- expect: type-integer.lua:66: detail: code is 0, not an integer from 100 to 599
-- expect: type-integer.lua:71: detail: detail is 65535, not an integer from 0 to 65534
-- expect: type-integer.lua:76: detail: detail is -1, not an integer from 0 to 65534
-- expect: type-integer.lua:81: warning: code is 99, not an integer from 100 to 299
-- expect: type-integer.lua:87: warning: code is 300, not an integer from 100 to 299

status {
  code = "498", source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498.0, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498.5, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = -1, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 1000, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 1 << 32 | 498, source = "acme", identifier = "TIRED", phrase = "Tired",
  title = "Tired", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "log", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  sent_as = 99,
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "log", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  sent_as = 600,
}

detail {
  source = "acme", code = 0, detail = 2, title = "Taken away", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, detail = 65535, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, detail = -1, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

warning {
  code = 99, phrase = "Revalidation Failed", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

warning {
  code = 300, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, verified = "primary",
}
