-- expect: see-form.lua:7: meaning: see [2] is "acme 4", not a source, as in "nginx", or a source and a code, as in "nginx 499"
-- expect: see-form.lua:14: meaning: see [1] is "499", not a source, as in "nginx", or a source and a code, as in "nginx 499"
-- expect: see-form.lua:20: meaning: see is empty

source { id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other" }

meaning {
  code = 499, source = "other", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", see = { "acme 499", "acme 4" }, state = "unofficial", seen = "wire",
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}

-- A number alone is a code without its source.
meaning {
  code = 498, source = "other", identifier = "WEARY", reason = "Weary", title = "Weary", brief = "A clause",
  summary = "Come back later.", see = { "499" }, state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}

meaning {
  code = 497, source = "other", identifier = "DRAINED", reason = "Drained", title = "Drained", brief = "A clause",
  summary = "Come back later.", see = {}, state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
