-- expect: several.lua:6: source: missing field url
-- expect: several.lua:10: meaning: code is 1000, not an integer from 0 to 999
-- expect: several.lua:16: detail: missing field title
-- Errors of several records and kinds are reported together, each at its place.

source {
  id = "other", name = "Other", summary = "Another server.",
}

meaning {
  code = 1000, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", brief = "A clause", summary = "It was taken away.",
  cite = { "Acme's manual", "https://example.org/acme" },
}
