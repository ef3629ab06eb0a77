-- Qualys: the status code of the SSL Labs API for overload.

source {
  id = "qualys",
  name = "Qualys SSL Labs API",
  summary = "Service that assesses the TLS configuration of public servers.",
  url = "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
  recognised_by = {
    { field = "X-Max-Assessments",
      cite = { "SSL Labs API v4 documentation",
        "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" } },
    { field = "X-Current-Assessments",
      cite = { "SSL Labs API v4 documentation",
        "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" } },
  },
}

meaning {
  code = 441,
  source = "qualys",
  identifier = "NOT_REGISTERED",
  reason = "",
  title = "E-mail address not registered",
  brief = "The e-mail address is not registered for the API",
  summary = "The request has no e-mail address that is registered for version 4 of the API. "
    .. "Register one with the Register call, and send it in the email field.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "SSL Labs API v4 documentation",
      "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Register the e-mail address first, then send the request again.",
    cite = { "SSL Labs API v4 documentation",
      "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" },
  },
}

meaning {
  code = 529,
  source = "qualys",
  identifier = "SITE_IS_OVERLOADED",
  reason = "Site is overloaded",
  title = "Site is overloaded",
  brief = "The SSL Labs service is overloaded",
  summary = "The assessment service is overloaded, through no fault of the client. Wait about "
    .. "15 minutes plus a random time, then try again.",
  note = "A client that sends too many requests gets 429 instead, and maintenance shows as 503. "
    .. "The table of the documentation says 15 minutes, its text 30, as version 3 did. It says "
    .. "that the service is overloaded; the phrase given here is only in lists. Anthropic also "
    .. "sends 529 for overload.",
  see = { "anthropic 529" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "SSL Labs API v4 documentation",
      "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" },
  },
  aliases = { "The service is overloaded" },
  evidence = "owner",
  retry = {
    "delay",
    text = "Wait about 15 minutes plus a random time.",
    after = 900,
    cite = { "SSL Labs API v4 documentation",
      "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" },
  },
}
