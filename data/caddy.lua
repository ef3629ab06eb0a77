-- Caddy: what its reverse proxy reports when the client leaves.

source {
  id = "caddy",
  name = "Caddy",
  summary = "Web server and reverse proxy that logs 499, or 0 in older versions, when the client "
    .. "leaves before the response.",
  url = "https://caddyserver.com/docs/",
  recognised_by = {
    { field = "Server", value = "Caddy",
      cite = { "Caddy, server.go",
        "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/server.go" } },
  },
}

meaning {
  code = 0,
  source = "caddy",
  identifier = "NO_STATUS_WRITTEN",
  reason = "",
  title = "No response header written",
  brief = "The request ended before Caddy wrote a response header",
  summary = "The request ended before Caddy wrote a response header, usually because the client "
    .. "left while the proxy waited. Check for slow backends and short client timeouts.",
  note = "It is the value of status in the access log. Since June 2026, the reverse proxy sets "
    .. "499 when the client leaves.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Caddy pull request 7827: log status 499 instead of 0",
      "https://github.com/caddyserver/caddy/pull/7827" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "caddy",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "",
  title = "Client closed the request",
  brief = "The client left while Caddy waited for the backend",
  summary = "The client disconnected while Caddy waited for the backend. Check for slow backends "
    .. "and short client timeouts.",
  note = "The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Caddy, reverseproxy.go",
      "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/"
        .. "reverseproxy.go" },
    { "Caddy pull request 7827: log status 499 instead of 0",
      "https://github.com/caddyserver/caddy/pull/7827" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Caddy, reverseproxy.go",
      "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/"
        .. "reverseproxy.go" },
  },
}
