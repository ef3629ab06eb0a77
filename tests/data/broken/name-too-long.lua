-- expect: name-too-long.lua:5: meaning: the name "acme xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is longer than 160 letters and digits
-- expect: name-too-long.lua:5: meaning: the name "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is longer than 160 letters and digits
-- lib/name.c gives up on keys of more than KEY_SIZE.

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { "RFC 9110" }, evidence = "none", aliases = { ("x"):rep(161) },
}
