-- Azure Front Door: Microsoft's content delivery network.

source {
  id = "azure-front-door",
  name = "Azure Front Door",
  summary = "Microsoft's content delivery network; its access log names the reason of an error "
    .. "in ErrorInfo.",
  url = "https://learn.microsoft.com/azure/frontdoor/monitor-front-door",
  recognised_by = {
    { field = "X-Azure-Ref",
      cite = { "Monitor Azure Front Door, access log",
        "https://learn.microsoft.com/azure/frontdoor/monitor-front-door#access-log" } },
  },
  details = { case = true },
}

meaning {
  code = 0,
  source = "azure-front-door",
  identifier = "ORIGIN_TIMEOUT",
  reason = "",
  title = "Origin timeout",
  brief = "The origin did not answer Front Door in time",
  summary = "The request to the origin timed out. Check the origin, and raise the origin "
    .. "response timeout if it needs longer.",
  note = "It is the value of HttpStatusCode in the access log.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Monitor Azure Front Door, access log",
      "https://learn.microsoft.com/azure/frontdoor/monitor-front-door#access-log" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "azure-front-door",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "",
  title = "Client closed the connection",
  brief = "The client left before Front Door answered",
  summary = "The client closed the connection before Front Door answered. Check for a slow "
    .. "origin and for short client timeouts.",
  note = "It is the value of HttpStatusCode in the access log. The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Monitor Azure Front Door, access log",
      "https://learn.microsoft.com/azure/frontdoor/monitor-front-door#access-log" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Monitor Azure Front Door, access log",
      "https://learn.microsoft.com/azure/frontdoor/monitor-front-door#access-log" },
  },
}
