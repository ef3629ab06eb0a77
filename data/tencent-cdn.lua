-- Tencent Cloud CDN: what its logs say for requests that end early.

source {
  id = "tencent-cdn",
  name = "Tencent Cloud CDN",
  summary = "Tencent's content delivery network, another product than EdgeOne; its logs show 0 "
    .. "and 499 for requests that ended early.",
  url = "https://www.tencentcloud.com/document/product/228/32922",
}

meaning {
  code = 0,
  source = "tencent-cdn",
  identifier = "ENDED_BEFORE_STATUS",
  reason = "",
  title = "Request ended before a status code",
  brief = "The request ended before there was a status code",
  summary = "The request ended before there was a status code. Check whether the client left "
    .. "early, and whether fetching from the origin failed.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Tencent Cloud CDN, status codes description",
      "https://www.tencentcloud.com/document/product/228/32922" },
  },
  evidence = "owner",
}

meaning {
  code = 423,
  source = "tencent-cdn",
  identifier = "LOOPING_REQUEST",
  reason = "",
  title = "Looping request",
  brief = "The request runs in a circle",
  summary = "The request runs in a circle. Operators: check redirects, the HTTPS settings "
    .. "towards the origin, and the rewriting of the origin server.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Tencent Cloud CDN, status codes description",
      "https://www.tencentcloud.com/document/product/228/32922" },
    { "Tencent Cloud CDN, status codes and solutions",
      "https://www.tencentcloud.com/document/product/228/42177" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "tencent-cdn",
  identifier = "CLIENT_CLOSED_CONNECTION",
  reason = "",
  title = "The client closes the connection",
  brief = "The client closed the connection before the response",
  summary = "The client closed the connection before the response. Check the state of the client "
    .. "and its timeout.",
  note = "The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Tencent Cloud CDN, status codes description",
      "https://www.tencentcloud.com/document/product/228/32922" },
    { "Tencent Cloud CDN, status codes and solutions",
      "https://www.tencentcloud.com/document/product/228/42177" },
  },
  evidence = "owner",
}
