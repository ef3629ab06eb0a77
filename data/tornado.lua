-- Tornado: the code with which its HTTP client marks a missing response.

source {
  id = "tornado",
  name = "Tornado",
  summary = "Python web framework and asynchronous HTTP client; the client reports a failed "
    .. "request as if there had been a response.",
  url = "https://www.tornadoweb.org/en/stable/httpclient.html",
  recognised_by = {
    { field = "Server", value = "TornadoServer",
      cite = { "Tornado, web.py",
        "https://github.com/tornadoweb/tornado/blob/master/tornado/web.py" } },
  },
}

meaning {
  code = 599,
  source = "tornado",
  identifier = "NO_HTTP_RESPONSE",
  reason = "",
  title = "No HTTP response received",
  brief = "Tornado's client got no response",
  summary = "Tornado's client got no response because of a timeout or a closed connection. Treat "
    .. "it as a network error; you may try again.",
  note = "No server sends it: the client sets it in HTTPClientError. Since 5.1 two subclasses "
    .. "tell the cases apart, HTTPTimeoutError and HTTPStreamClosedError. Some proxies and lists "
    .. "use 599 for a connect timeout.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "Tornado, httpclient.py",
      "https://github.com/tornadoweb/tornado/blob/master/tornado/httpclient.py" },
    { "Tornado, simple_httpclient.py",
      "https://github.com/tornadoweb/tornado/blob/master/tornado/simple_httpclient.py" },
  },
  evidence = "owner",
}
