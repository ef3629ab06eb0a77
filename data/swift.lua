-- OpenStack Swift: status codes of its own for an object store.

source {
  id = "swift",
  name = "OpenStack Swift",
  summary = "Object storage of OpenStack, with codes of its own for rate limits, for blocked "
    .. "accounts, and for clients that leave during a transfer.",
  url = "https://docs.openstack.org/swift/latest/",
  recognised_by = {
    { field = "X-Trans-Id",
      cite = { "OpenStack Object Storage API",
        "https://docs.openstack.org/api-ref/object-store/" } },
  },
}

meaning {
  code = 497,
  source = "swift",
  identifier = "BLACKLISTED",
  reason = "Blacklisted",
  title = "Blacklisted",
  brief = "The operator has blocked the account",
  summary = "The operator has put the account on the blacklist of the rate limit, and Swift "
    .. "refuses its requests. Ask the operator of the storage why.",
  note = "The blacklist comes from the configuration or from the account's system metadata. nginx "
    .. "uses 497 for a plain http request at a port for https.",
  see = { "nginx 497" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Swift, ratelimit.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Swift refuses the account until its operator takes it off the blacklist.",
    cite = { "Swift, ratelimit.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py" },
  },
}

meaning {
  code = 498,
  source = "swift",
  identifier = "RATE_LIMITED",
  reason = "Rate Limited",
  title = "Rate Limited",
  brief = "Rate limit: too many requests to the account or container",
  summary = "Rate limit: the account or container gets so many requests that Swift refuses them "
    .. "instead of delaying them. Wait, then send fewer requests at a time.",
  note = "The registered code for this is 429. Esri uses 498 for an invalid token, and nginx once "
    .. "used it for an invalid host name.",
  see = { "esri 498", "nginx 498" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Swift, ratelimit.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py" },
    { "Swift, http.py", "https://github.com/openstack/swift/blob/master/swift/common/http.py" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Slow down: wait, then send fewer requests at a time.",
    cite = { "Swift, ratelimit.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py" },
  },
}

meaning {
  code = 499,
  source = "swift",
  identifier = "CLIENT_DISCONNECT",
  reason = "Client Disconnect",
  title = "Client Disconnect",
  brief = "The client closed the connection in the middle of a request",
  summary = "The client closed the connection in the middle of a request, for example during an "
    .. "upload. Repeat the transfer.",
  note = "It appears mostly in the proxy server's log because the client is gone. The number "
    .. "comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Swift, proxy_logging.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/proxy_logging.py" },
    { "Swift, swob.py", "https://github.com/openstack/swift/blob/master/swift/common/swob.py" },
  },
  evidence = "owner",
}
