-- Codes in circulation that nobody is known to own.

source {
  id = "informal",
  name = "informal (some HTTP proxies)",
  summary = "Codes that lists ascribe to some HTTP proxies, without a document of any.",
  url = "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
}

meaning {
  code = 598,
  source = "informal",
  identifier = "NETWORK_READ_TIMEOUT_ERROR",
  reason = "Network read timeout error",
  title = "Network read timeout error",
  summary = "A proxy connected to the server behind it but got no answer in time. The proxy's "
    .. "operator is to look at that server and at the timeout; the client may try again later.",
  note = "Where it comes from is unknown: older lists name proxies of Microsoft, and no document "
    .. "confirms it. Only lists mention it. The registered code for this is 504.",
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
  summary = "A proxy could not connect to the server behind it in time. The proxy's operator is "
    .. "to check that the server runs and can be reached; the client may try again later.",
  note = "Where it comes from is unknown: older lists name proxies of Microsoft, and no document "
    .. "confirms it, though libraries such as Laminas Diactoros ship the phrase. The registered "
    .. "code for this is 504. In Python programs 599 is often Tornado's mark for a missing "
    .. "response.",
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
