-- HubSpot: its code for an account that is being moved.

source {
  id = "hubspot",
  name = "HubSpot API",
  summary = "API of a customer management platform, which answers 477 while it moves an account "
    .. "to another region.",
  url = "https://developers.hubspot.com/docs/api-reference/error-handling",
  recognised_by = {
    { field = "X-HubSpot-RateLimit-Daily",
      cite = { "HubSpot changelog: rate limit headers",
        "https://developers.hubspot.com/changelog/"
          .. "2018-11-06-rate-limit-information-headers-will-be-included-in-http-responses" } },
  },
}

meaning {
  code = 477,
  source = "hubspot",
  identifier = "MIGRATION_IN_PROGRESS",
  reason = "",
  title = "Migration in Progress",
  brief = "The account is being moved to another hosting location",
  summary = "The account is being moved between data hosting locations. Wait as long as "
    .. "Retry-After says, typically up to 24 hours.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "HubSpot API, error handling",
      "https://developers.hubspot.com/docs/api-reference/error-handling" },
  },
  evidence = "copy",
  retry = {
    "delay",
    text = "Wait as long as Retry-After says. The move can take up to 24 hours.",
    cite = { "HubSpot API, error handling",
      "https://developers.hubspot.com/docs/api-reference/error-handling" },
  },
}
