-- Anthropic: the code that its API sends when it is overloaded.

source {
  id = "anthropic",
  name = "Anthropic API",
  summary = "API of the Claude language models, with its own status code for overload.",
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
  brief = "The API is overloaded by the traffic of all users",
  summary = "The API is overloaded: all its users together send too much traffic. Try again with "
    .. "growing delays, and wait longer if Retry-After says so.",
  note = "It is not a limit of the account; a rate limit would be 429. The content names the type "
    .. "overloaded_error; in a stream, that error can also follow a 200. No reason phrase is "
    .. "documented. Qualys used 529 earlier, also for overload.",
  see = { "qualys 529" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Anthropic SDK for Python, _exceptions.py (OverloadedError)",
      "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_exceptions.py" },
    { "Anthropic SDK for Python, _client.py",
      "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_client.py" },
    { "Claude API, errors", "https://platform.claude.com/docs/en/api/errors" },
    { "Microsoft Dev Proxy: Anthropic 529 overloaded_error",
      "https://learn.microsoft.com/en-us/microsoft-cloud/dev/dev-proxy/concepts/"
        .. "anthropic-529-overloaded-error" },
  },
  aliases = { "overloaded_error" },
  evidence = "owner",
  retry = {
    "delay",
    text = "Repeat with growing delays, whatever the method; Retry-After and X-Should-Retry say "
      .. "more. Anthropic's own clients do so.",
    cite = { "Anthropic SDK for Python, _base_client.py",
      "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_base_client.py" },
  },
}
