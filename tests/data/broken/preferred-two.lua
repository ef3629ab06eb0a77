-- expect: preferred-two.lua:9: code 498 has two preferred meanings, the other at preferred-two.lua:3

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "SLOW", reason = "Slow", title = "Slow", brief = "A clause",
  summary = "Come back later.", state = "deprecated", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
