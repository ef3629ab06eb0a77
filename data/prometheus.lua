-- Prometheus: what its API says of a cancelled query.

source {
  id = "prometheus",
  name = "Prometheus",
  summary = "Monitoring system whose HTTP API answers a cancelled query with 499.",
  url = "https://prometheus.io/docs/prometheus/latest/querying/api/",
}

meaning {
  code = 499,
  source = "prometheus",
  identifier = "CLIENT_CLOSED_CONNECTION",
  reason = "",
  title = "Client closed the connection",
  brief = "The query was cancelled because the client left",
  summary = "The query was cancelled, usually because the client closed the connection. Simplify "
    .. "slow queries, or raise the timeout of the client.",
  note = "The number comes from nginx. Mostly proxies and logs see it, because the client is gone.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Prometheus, api.go",
      "https://github.com/prometheus/prometheus/blob/main/web/api/v1/api.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Prometheus, api.go",
      "https://github.com/prometheus/prometheus/blob/main/web/api/v1/api.go" },
  },
}
