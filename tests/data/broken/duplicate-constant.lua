-- expect: duplicate-constant.lua:16: meaning: constant ACME_WEB_TIRED is also that of duplicate-constant.lua:9
-- Two sources, one constant: acme with WEB_TIRED and acme-web with TIRED.

source {
  id = "acme-web", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

meaning {
  code = 498, source = "acme", identifier = "WEB_TIRED", reason = "Web Tired",
  title = "Web Tired", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  evidence = "owner",
}

meaning {
  code = 498, source = "acme-web", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire",
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}
