-- expect: type-integer.lua:15: meaning: code is 498, not an integer from 0 to 999
-- expect: type-integer.lua:21: meaning: code is 498.0, not an integer from 0 to 999
-- expect: type-integer.lua:27: meaning: code is 498.5, not an integer from 0 to 999
-- expect: type-integer.lua:33: meaning: code is -1, not an integer from 0 to 999
-- expect: type-integer.lua:39: meaning: code is 1000, not an integer from 0 to 999
-- expect: type-integer.lua:45: meaning: code is 4294967794, not an integer from 0 to 999
-- expect: type-integer.lua:52: meaning: sent_as is 99, not an integer from 100 to 599
-- expect: type-integer.lua:59: meaning: sent_as is 600, not an integer from 100 to 599
-- expect: type-integer.lua:66: detail: codes [1] is -1, not an integer from 0 to 999
-- expect: type-integer.lua:71: detail: codes [2] is 1000, not an integer from 0 to 999
-- expect: type-integer.lua:76: detail: key is no text
-- expect: type-integer.lua:81: warn_code: code is 99, not an integer from 100 to 299
-- expect: type-integer.lua:87: warn_code: code is 300, not an integer from 100 to 299

meaning {
  code = "498", source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498.0, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498.5, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = -1, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 1000, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 1 << 32 | 498, source = "acme", identifier = "TIRED", reason = "Tired",
  title = "Tired", brief = "A clause", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "log", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  sent_as = 99,
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "log", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  sent_as = 600,
}

detail {
  source = "acme", codes = { -1 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404, 1000 }, key = "3", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

detail {
  source = "acme", codes = { 404 }, key = 13, evidence = "owner", title = "Taken away", brief = "A clause",
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
