-- OpenStack Swift: codes of its own in an object store.

source {
  id = "swift",
  name = "OpenStack Swift",
  summary = "Object storage of OpenStack, with codes of its own for rate limits and for clients "
    .. "that leave during a transfer.",
  url = "https://docs.openstack.org/swift/latest/",
  recognised_by = {
    { field = "X-Trans-Id",
      cite = { "OpenStack Object Storage API",
        "https://docs.openstack.org/api-ref/object-store/" } },
  },
}

meaning {
  code = 498,
  source = "swift",
  identifier = "RATE_LIMITED",
  reason = "Rate Limited",
  title = "Rate Limited",
  summary = "The account or container gets more requests than the rate limit middleware would "
    .. "delay. The client is to wait and then to send fewer requests at a time.",
  note = "The registered code for this is 429. Esri means an invalid token by 498, and nginx once "
    .. "an invalid host name.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Swift, ratelimit.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py" },
    { "Swift, http.py", "https://github.com/openstack/swift/blob/master/swift/common/http.py" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "swift",
  identifier = "CLIENT_DISCONNECT",
  reason = "Client Disconnect",
  title = "Client Disconnect",
  summary = "The client closed the connection in the middle of a request, for instance during an "
    .. "upload. The client is to repeat the transfer.",
  note = "It is mostly met in the proxy server's log, since the client is gone. The number comes "
    .. "from nginx.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Swift, proxy_logging.py",
      "https://github.com/openstack/swift/blob/master/swift/common/middleware/proxy_logging.py" },
    { "Swift, swob.py", "https://github.com/openstack/swift/blob/master/swift/common/swob.py" },
  },
  evidence = "owner",
}
