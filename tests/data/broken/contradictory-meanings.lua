-- expect: good.lua:37: meaning: acme 499 has another meaning in force at contradictory-meanings.lua:3

meaning {
  code = 499, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire",
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
-- What was replaced contradicts nothing.
meaning {
  code = 499, source = "acme", identifier = "WEARY", reason = "Weary", title = "Weary", brief = "A clause",
  summary = "Come back later.", state = "deprecated", seen = "wire",
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
