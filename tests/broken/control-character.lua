-- expect: control-character.lua:8: status: title holds a control character
-- expect: control-character.lua:14: status: summary holds a control character
-- expect: control-character.lua:20: status: phrase holds a control character
-- expect: control-character.lua:27: status: note holds a control character
-- expect: control-character.lua:34: status: aliases [1] holds a control character
-- expect: control-character.lua:41: warning: phrase holds a control character

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Ti\0red",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Two\nlines.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired\r\nSet-Cookie: a=b",
  title = "Tired", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  verified = "primary",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  note = "A\ttab.",
}

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = { "Ti\x7Fred" },
}

warning {
  code = 111, phrase = "\27[1m", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}
