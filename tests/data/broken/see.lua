-- expect: see.lua:8: meaning: see names nobody 499, but there is no source "nobody"
-- expect: see.lua:8: meaning: see names acme 404, but that source has no such meaning
-- expect: see.lua:14: meaning: see names acme, which has a meaning of this code: name acme 499

source { id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other" }

-- Of 404, Acme has no meaning; the registry has.
meaning {
  code = 498, source = "other", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", note = "Acme says so as well.", see = { "nobody 499", "iana 404", "acme 404" },
  state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
meaning {
  code = 499, source = "other", identifier = "WEARY", reason = "Weary", title = "Weary", brief = "A clause",
  summary = "Come back later.", note = "Acme says so as well.", see = { "acme" },
  state = "unofficial", seen = "wire",
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
