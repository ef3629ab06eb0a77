-- Envoy: the code 0 in its access log; the response flags beside it are in envoy-details.lua.

source {
  id = "envoy",
  name = "Envoy",
  summary = "Proxy for the network edge and for service meshes; its access log shows 0 if no "
    .. "response was started.",
  url = "https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter",
  recognised_by = {
    { field = "Server", value = "envoy",
      cite = { "Envoy, HTTP header manipulation: server",
        "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers"
          .. "#server" } },
    { field = "X-Envoy-Upstream-Service-Time",
      cite = { "Envoy, router filter: x-envoy-upstream-service-time",
        "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/"
          .. "router_filter#x-envoy-upstream-service-time" } },
  },
  details = {
    case = true,
  },
}

meaning {
  code = 0,
  source = "envoy",
  identifier = "RESPONSE_NOT_STARTED",
  reason = "",
  title = "Response not started",
  brief = "Envoy did not start a response",
  summary = "Envoy did not start a response, usually because the downstream client disconnected "
    .. "first. Check the response flags in the same log line, such as DC for a downstream "
    .. "disconnect.",
  note = "It is the value of %RESPONSE_CODE% in the access log; nothing is sent.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Envoy, substitution formatter: %RESPONSE_CODE%",
      "https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter" },
  },
  evidence = "owner",
}
