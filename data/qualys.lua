-- Qualys: the code of the SSL Labs API for overload.

source {
  id = "qualys",
  name = "Qualys SSL Labs API",
  summary = "Service that assesses the TLS configuration of public servers.",
  url = "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md",
  recognised_by = {
    { field = "X-Max-Assessments",
      cite = { "SSL Labs API v3 documentation",
        "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md" } },
    { field = "X-Current-Assessments",
      cite = { "SSL Labs API v3 documentation",
        "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md" } },
  },
}

meaning {
  code = 529,
  source = "qualys",
  identifier = "SITE_IS_OVERLOADED",
  reason = "Site is overloaded",
  title = "Site is overloaded",
  summary = "The assessment service has more work than it can do, through no fault of the "
    .. "client. The client is to wait about half an hour, with a random part, and to try again.",
  note = "A client that asks too often gets 429 instead, and maintenance shows as 503. The "
    .. "documentation says that the service is overloaded; the phrase as it stands here is only "
    .. "in lists. Anthropic sends 529 as well, likewise for overload.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "SSL Labs API v3 documentation",
      "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md" },
  },
  aliases = { "The service is overloaded" },
  evidence = "owner",
}
