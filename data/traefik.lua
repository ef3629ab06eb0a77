-- Traefik: its status code for clients that leave early.

source {
  id = "traefik",
  name = "Traefik",
  summary = "Reverse proxy and ingress controller that answers a cancelled request with 499; by "
    .. "default no field of its responses names it.",
  url = "https://doc.traefik.io/traefik/",
  recognised_by = {
    -- Sites that want Traefik to name itself set the field with its headers middleware.
    { field = "Server", value = "traefik",
      cite = { "Traefik: headers middleware",
        "https://doc.traefik.io/traefik/middlewares/http/headers/" } },
  },
}

meaning {
  code = 0,
  source = "traefik",
  identifier = "NO_STATUS_RECORDED",
  reason = "",
  title = "No status recorded",
  brief = "The access log has no status code for this request",
  summary = "As DownstreamStatus, no status code was recorded, for example for a WebSocket or a "
    .. "response that the client broke off. As OriginStatus, Traefik answered by itself: check "
    .. "its routers and middlewares.",
  note = "In the common log format the number stands where the status code belongs. Versions 2.9 "
    .. "and 3.0 also logged 0 for some requests that were answered normally.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Traefik pull request 13609: clarify OriginStatus and DownstreamStatus",
      "https://github.com/traefik/traefik/pull/13609" },
    { "Traefik issue 10064", "https://github.com/traefik/traefik/issues/10064" },
    { "Traefik issue 10807", "https://github.com/traefik/traefik/issues/10807" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "traefik",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "Client Closed Request",
  title = "Client Closed Request",
  brief = "The client gave up while Traefik waited for the backend",
  summary = "The request was cancelled while Traefik waited for the backend, nearly always "
    .. "because the client disconnected. Look for slow backends and short client timeouts.",
  note = "Traefik writes the response although the client is usually gone. You meet it mostly in "
    .. "logs and metrics, or at a proxy in front. The phrase is the content of the response. The "
    .. "number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Traefik, proxy.go",
      "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Traefik, proxy.go",
      "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go" },
  },
}
