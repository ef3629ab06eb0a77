-- A data set as small as one can be that compiles: what is broken beside it is to blame.

source {
  id = "iana",
  name = "The registry",
  summary = "What is registered.",
  url = "https://example.org/registry",
  date = "2025-09-15",
}

source {
  id = "acme",
  name = "Acme",
  summary = "A server.",
  url = "https://example.org/acme", details = { case = true },
  recognised_by = {
    { field = "Server", value = "acme", cite = { "Acme's manual", "https://example.org/acme" } },
  },
}

meaning {
  code = 404,
  source = "iana",
  identifier = "NOT_FOUND",
  reason = "Not Found",
  title = "Not Found", brief = "A clause",
  summary = "There is nothing here.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.5" },
  history = { { "RFC 1945 9.4", "Not Found" }, { "RFC 9110 15.5.5", "Not Found" } },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1; RFC 9110 15.5.5" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 499,
  source = "acme",
  identifier = "CLOSED",
  reason = "",
  title = "Closed", brief = "A clause",
  summary = "The client has gone.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme", section = "Codes" } },
  aliases = { "Gone Away" },
  evidence = "reports",
}

detail {
  source = "acme",
  codes = { 404 },
  key = "1", evidence = "owner",
  title = "Never there", brief = "A clause",
  summary = "It was never there.",
  cite = { "Acme's manual", "https://example.org/acme" },
}

warn_code {
  code = 110,
  text = "Response is Stale",
  summary = "The response is stale.",
  persistent = false,
  specs = { "RFC 7234 5.5.1" },
  history = { { "RFC 7234 5.5.1", "Response is Stale" } },
  evidence = "owner",
}

prefix { "HTTP_", of = "many" }

synonym { { "missing", "broken link" }, codes = { 404 }, words = { "nothing" } }

-- One for each word of the set lenient.
rule { id = "lenient-no-space", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-bare-lf", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-obs-text", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-obs-fold", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-spaces", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-space-before-colon", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-control", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-no-end", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
rule { id = "lenient-no-field", level = "MUST", cite = "RFC 9110 15.5.5", text = "Wrong." }
