-- expect: control-character.lua:8: meaning: title holds a control character
-- expect: control-character.lua:14: meaning: summary holds a control character
-- expect: control-character.lua:20: meaning: reason holds a control character
-- expect: control-character.lua:27: meaning: note holds a control character
-- expect: control-character.lua:34: meaning: aliases [1] holds a control character
-- expect: control-character.lua:41: warn_code: text holds a control character

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Ti\0red",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Two\nlines.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired\r\nSet-Cookie: a=b",
  title = "Tired", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  note = "A\ttab.",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = { "Ti\x7Fred" },
}

warn_code {
  code = 111, text = "\27[1m", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}
