-- Envoy: the zero in its access log.

source {
  id = "envoy",
  name = "Envoy",
  summary = "Proxy at the edge and inside service meshes, whose access log writes 0 where no "
    .. "response was begun.",
  url = "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
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
}

meaning {
  code = 0,
  source = "envoy",
  identifier = "RESPONSE_NOT_STARTED",
  reason = "",
  title = "Response not started",
  summary = "Envoy began no response, as a rule because the downstream client disconnected first. "
    .. "The response flags in the same log line say more, such as DC for a downstream disconnect.",
  note = "It is the value of %RESPONSE_CODE% in the access log; nothing is sent.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Envoy, access logging: %RESPONSE_CODE%",
      "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage" },
  },
  evidence = "owner",
}
