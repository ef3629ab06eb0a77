-- Azure Application Gateway: what it logs when a client leaves early.

source {
  id = "azure",
  name = "Azure Application Gateway",
  summary = "Microsoft's web load balancer, which logs a code of its own when the client leaves "
    .. "before the response is complete.",
  url = "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes",
  recognised_by = {
    { field = "Server", value = "Microsoft-Azure-Application-Gateway",
      cite = { "wafw00f: the name that the gateway puts on its pages",
        "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/"
          .. "applicationgateway.py" } },
  },
}

meaning {
  code = 0,
  source = "azure",
  identifier = "CLIENT_CLOSED_CONNECTION_V1",
  reason = "",
  title = "Client closed the connection (v1)",
  summary = "The client closed the connection before a gateway of the v1 SKU had the whole "
    .. "response for it. Check for slow backends, large responses and short client timeouts.",
  note = "Gateways of the v2 SKU log 499 for the same event.",
  state = "deprecated",
  seen = "log",
  specs = {
    { "HTTP response codes in Application Gateway",
      "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "azure",
  identifier = "CLIENT_CLOSED_THE_CONNECTION",
  reason = "Client closed the connection",
  title = "Client closed the connection",
  summary = "The client closed the connection before a gateway of the v2 SKU had finished the "
    .. "response. Check for slow backends, large responses and short client timeouts.",
  note = "It is met in the gateway's logs and metrics, since the client is gone. The number comes "
    .. "from nginx. Gateways of the v1 SKU log 0 instead.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "HTTP response codes in Application Gateway",
      "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes" },
  },
  evidence = "owner",
}
