-- Railway: the code for a fault of its own proxy.

source {
  id = "railway",
  name = "Railway",
  summary = "Hosting platform that answers 544 for a fault of the platform and 502 for one of "
    .. "the application.",
  url = "https://docs.railway.com/",
}

meaning {
  code = 544,
  source = "railway",
  identifier = "RAILWAY_PROXY_ERROR",
  reason = "Railway Proxy Error",
  title = "Railway Proxy Error",
  brief = "Railway's own proxy failed, not the application",
  summary = "The platform failed, not the application. Check Railway's status page and try again "
    .. "later.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Railway, slow deployments and applications",
      "https://docs.railway.com/deployments/troubleshooting/slow-deployments" },
  },
  evidence = "owner",
}
