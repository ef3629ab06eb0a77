-- Anthropic: the code of its API for general overload.

source {
  id = "anthropic",
  name = "Anthropic API",
  summary = "API of the Claude language models, with a code of its own for overload.",
  url = "https://platform.claude.com/docs/en/api/errors",
  recognised_by = {
    { field = "anthropic-organization-id",
      cite = { "Claude API overview, response headers",
        "https://docs.claude.com/en/api/getting-started" } },
  },
}

meaning {
  code = 529,
  source = "anthropic",
  identifier = "API_OVERLOADED",
  reason = "",
  title = "API Overloaded",
  summary = "The API has too much traffic from all its users at once. The client may try again "
    .. "after a delay that grows, and longer where Retry-After says so.",
  note = "It is no limit of the account, which would be 429. The content names the type "
    .. "overloaded_error; in a stream that error can also come after a 200. No reason phrase is "
    .. "documented. Qualys used 529 before, likewise for overload.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Claude API, errors", "https://platform.claude.com/docs/en/api/errors" },
    { "Microsoft Dev Proxy: Anthropic 529 overloaded_error",
      "https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/"
        .. "anthropic-529-overloaded-error" },
  },
  aliases = { "overloaded_error" },
  evidence = "copy",
}
