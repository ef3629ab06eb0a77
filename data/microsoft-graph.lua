-- Microsoft Graph and OneDrive: their code for used-up bandwidth.

source {
  id = "microsoft-graph",
  name = "Microsoft Graph",
  summary = "API of Microsoft 365, OneDrive included, which answers 509 when an app has used up "
    .. "its bandwidth.",
  url = "https://learn.microsoft.com/en-us/graph/errors",
}

meaning {
  code = 509,
  source = "microsoft-graph",
  identifier = "BANDWIDTH_LIMIT_EXCEEDED",
  reason = "Bandwidth Limit Exceeded",
  title = "Bandwidth Limit Exceeded",
  brief = "Rate limit: the app has used up its bandwidth",
  summary = "Rate limit: the app is throttled because it exceeded the maximum bandwidth. Wait, "
    .. "then try again.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Microsoft Graph error responses", "https://learn.microsoft.com/en-us/graph/errors" },
    { "OneDrive API, error responses",
      "https://learn.microsoft.com/en-us/onedrive/developer/rest-api/concepts/errors" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Microsoft says to try again after more time. It refused this request, so it is safe "
      .. "to repeat.",
    cite = { "Microsoft Graph error responses",
      "https://learn.microsoft.com/en-us/graph/errors" },
  },
}
