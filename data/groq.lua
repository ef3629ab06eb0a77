-- Groq: codes of its API for language models.

source {
  id = "groq",
  name = "Groq API",
  summary = "Service that runs language models, with its own codes for a full flex tier and for "
    .. "cancelled requests.",
  url = "https://console.groq.com/docs/errors",
}

meaning {
  code = 498,
  source = "groq",
  identifier = "FLEX_TIER_CAPACITY_EXCEEDED",
  reason = "Flex Tier Capacity Exceeded",
  title = "Flex Tier Capacity Exceeded",
  brief = "The flex service tier has no capacity left",
  summary = "The flex service tier has no capacity left, and the request was not processed. Try "
    .. "again with growing, random delays, or use another tier.",
  note = "Only requests with service_tier set to flex get it; the error in the content is "
    .. "capacity_exceeded. Esri uses 498 for an invalid token.",
  see = { "esri 498" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Groq, flex processing", "https://console.groq.com/docs/flex-processing" },
    { "Groq, API error codes and responses", "https://console.groq.com/docs/errors" },
  },
  aliases = { "capacity_exceeded" },
  evidence = "owner",
  retry = {
    "delay",
    text = "The request was not processed. Repeat it with growing, random delays.",
    cite = { "Groq, flex processing",
      "https://console.groq.com/docs/flex-processing" },
  },
}

meaning {
  code = 499,
  source = "groq",
  identifier = "REQUEST_CANCELLED",
  reason = "Request Cancelled",
  title = "Request Cancelled",
  brief = "The caller cancelled the request before the answer was complete",
  summary = "The caller cancelled the request before the answer was complete. If you did not mean "
    .. "to cancel it, check your own timeouts.",
  note = "According to Groq, the code marks such requests on the logs page of its console; no "
    .. "client is left to receive it. The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Groq, API error codes and responses", "https://console.groq.com/docs/errors" },
  },
  evidence = "copy",
}
