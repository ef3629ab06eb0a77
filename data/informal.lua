-- Codes that are in use but have no known owner.

source {
  id = "informal",
  name = "informal (some HTTP proxies)",
  summary = "Codes that lists attribute to some HTTP proxies, with no document to confirm them.",
  url = "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
}

meaning {
  code = 598,
  source = "informal",
  identifier = "NETWORK_READ_TIMEOUT_ERROR",
  reason = "Network read timeout error",
  title = "Network read timeout error",
  brief = "A proxy got no answer in time from the server behind it",
  summary = "A proxy connected to the server behind it but got no answer in time (timeout). "
    .. "Operators of the proxy: check that server and the timeout; clients: try again later.",
  note = "The origin of this meaning is unknown: older lists name proxies of Microsoft, but no "
    .. "document confirms it. The registered code for this case is 504. Two programs document 598 "
    .. "for something else: Alibaba Cloud EdgeRoutine for what it has limited or blocked, and the "
    .. "Perl module AnyEvent::HTTP for a request that the program itself aborted.",
  see = { "alibaba-er 598", "anyevent-http 598", "microsoft" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Wikipedia: List of HTTP status codes",
      "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes" },
    { "http.dev: 598 Network Read Timeout Error", "https://http.dev/598" },
  },
  aliases = { "NETWORK_READ_TIMEOUT" },
  evidence = "none",
}

meaning {
  code = 599,
  source = "informal",
  identifier = "NETWORK_CONNECT_TIMEOUT_ERROR",
  reason = "Network Connect Timeout Error",
  title = "Network Connect Timeout Error",
  brief = "A proxy could not connect in time to the server behind it",
  summary = "A proxy could not connect in time to the server behind it (timeout). Operators of the "
    .. "proxy: check that the server is running and reachable; clients: try again later.",
  note = "The origin of this meaning is unknown: older lists name proxies of Microsoft, but no "
    .. "document confirms it. Libraries such as Laminas Diactoros contain the phrase, though. The "
    .. "registered code for this case is 504. In programs, 599 often marks a missing response: in "
    .. "Python with Tornado, in Perl with HTTP::Tiny or AnyEvent::HTTP (so in Proxmox VE). Alibaba "
    .. "Cloud EdgeRoutine and Qiniu use the number too.",
  see = {
    "alibaba-er 599", "anyevent-http 599", "http-tiny 599", "microsoft", "python", "qiniu 599",
    "tornado 599",
  },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Laminas Diactoros, Response.php",
      "https://github.com/laminas/laminas-diactoros/blob/3.0.0/src/Response.php" },
    { "Wikipedia: List of HTTP status codes",
      "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes" },
    { "http.dev: 599 Network Connect Timeout Error", "https://http.dev/599" },
  },
  aliases = { "NETWORK_CONNECT_TIMEOUT" },
  evidence = "weak",
}
