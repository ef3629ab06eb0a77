-- expect: type-integer.lua:15: meaning: code is 498, not an integer from 0 to 999
-- expect: type-integer.lua:21: meaning: code is 498.0, not an integer from 0 to 999
-- expect: type-integer.lua:27: meaning: code is 498.5, not an integer from 0 to 999
-- expect: type-integer.lua:33: meaning: code is -1, not an integer from 0 to 999
-- expect: type-integer.lua:39: meaning: code is 1000, not an integer from 0 to 999
-- expect: type-integer.lua:45: meaning: code is 4294967794, not an integer from 0 to 999
-- expect: type-integer.lua:52: meaning: sent_as is 99, not an integer from 100 to 599
-- expect: type-integer.lua:59: meaning: sent_as is 600, not an integer from 100 to 599
-- expect: type-integer.lua:66: detail: code is 0, not an integer from 100 to 599
-- expect: type-integer.lua:71: detail: key is 65535, not an integer from 0 to 65534
-- expect: type-integer.lua:76: detail: key is -1, not an integer from 0 to 65534
-- expect: type-integer.lua:81: warn_code: code is 99, not an integer from 100 to 299
-- expect: type-integer.lua:87: warn_code: code is 300, not an integer from 100 to 299

meaning {
  code = "498", source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498.0, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498.5, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = -1, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 1000, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 1 << 32 | 498, source = "acme", identifier = "TIRED", reason = "Tired",
  title = "Tired", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "log", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  sent_as = 99,
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "log", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  sent_as = 600,
}

detail {
  source = "acme", code = 0, key = 2, title = "Taken away", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, key = 65535, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", code = 404, key = -1, title = "Taken away",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

warn_code {
  code = 99, text = "Revalidation Failed", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

warn_code {
  code = 300, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner",
}
