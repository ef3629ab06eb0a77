-- expect: duplicate-constant.lua:16: status: constant ACME_WEB_TIRED is also that of duplicate-constant.lua:9
-- Two sources, one constant: acme with WEB_TIRED and acme-web with TIRED.

source {
  id = "acme-web", name = "Other", summary = "Another server.",
  url = "https://example.org/other",
}

status {
  code = 498, source = "acme", identifier = "WEB_TIRED", phrase = "Web Tired",
  title = "Web Tired", summary = "Come back later.", state = "unofficial", seen = "wire",
  preferred = true, specs = { { "Acme's manual", "https://example.org/acme" } },
  verified = "primary",
}

status {
  code = 498, source = "acme-web", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire",
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
}
