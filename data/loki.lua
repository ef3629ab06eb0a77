-- Grafana Loki: what it says of a cancelled request.

source {
  id = "loki",
  name = "Grafana Loki",
  summary = "Log database of Grafana, which answers a cancelled request with 499.",
  url = "https://grafana.com/docs/loki/latest/reference/loki-http-api/",
}

meaning {
  code = 499,
  source = "loki",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "",
  title = "Client Closed Request",
  brief = "The request was cancelled by its client",
  summary = "The client cancelled the request before Loki answered. Narrow slow queries, or "
    .. "raise the timeout of the client.",
  note = "The number comes from nginx. Other programs of Grafana that use its library dskit do "
    .. "the same.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Loki, error.go", "https://github.com/grafana/loki/blob/main/pkg/util/server/error.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Loki, error.go",
      "https://github.com/grafana/loki/blob/main/pkg/util/server/error.go" },
  },
}
