-- Grafana Mimir: its code for overload.

source {
  id = "mimir",
  name = "Grafana Mimir",
  summary = "Metrics database of Grafana, which in versions before 3.0 could answer overload "
    .. "with 529 instead of 429.",
  url = "https://grafana.com/docs/mimir/latest/references/http-api/",
}

meaning {
  code = 529,
  source = "mimir",
  identifier = "SERVICE_OVERLOADED",
  reason = "",
  title = "The service is overloaded",
  brief = "Rate limit: Mimir gets more samples than it takes",
  summary = "Rate limit: the tenant sends more than Mimir takes. Slow down and send again; "
    .. "operators: raise the limit.",
  note = "Mimir sent it instead of 429 only where "
    .. "service_overload_status_code_on_rate_limit_enabled was on, for clients that do not "
    .. "repeat a remote write after 429. The option was removed in October 2025.",
  state = "obsolete",
  seen = "wire",
  specs = {
    { "Mimir, distributorerror/errors.go",
      "https://github.com/grafana/mimir/blob/main/pkg/distributor/distributorerror/errors.go" },
    { "Mimir pull request 13012: remove option to return HTTP 529 on rate limiting",
      "https://github.com/grafana/mimir/pull/13012" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Send more slowly and then again, or discard the samples. To write a sample twice "
      .. "does no harm.",
    cite = { "Mimir, distributorerror/errors.go",
      "https://github.com/grafana/mimir/blob/main/pkg/distributor/distributorerror/errors.go" },
  },
}
