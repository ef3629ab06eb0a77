-- Azure Application Gateway: what it logs when the client leaves early.

source {
  id = "azure",
  name = "Azure Application Gateway",
  summary = "Microsoft's web load balancer; it logs its own code when the client leaves before the "
    .. "response is complete.",
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
  brief = "The client left before a v1 gateway had the whole response",
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
  brief = "The client left before a v2 gateway finished the response",
  summary = "The client closed the connection before a gateway of the v2 SKU finished the "
    .. "response. Check for slow backends, large responses and short client timeouts.",
  note = "Because the client has left, the code appears in the gateway's logs and metrics. The "
    .. "number comes from nginx. Gateways of the v1 SKU log 0 instead.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "HTTP response codes in Application Gateway",
      "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "HTTP response codes in Application Gateway",
      "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes" },
  },
}
