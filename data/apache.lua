-- Apache HTTP Server: a code that is attributed to it, wrongly.

source {
  id = "apache",
  name = "Apache HTTP Server",
  summary = "Web server and reverse proxy to which lists attribute a code that its source code "
    .. "does not know.",
  url = "https://httpd.apache.org/docs/2.4/",
  recognised_by = {
    { field = "Server", value = "Apache",
      cite = { "Apache HTTP Server, core: ServerTokens",
        "https://httpd.apache.org/docs/2.4/mod/core.html#servertokens" } },
  },
}

meaning {
  code = 218,
  source = "apache",
  identifier = "THIS_IS_FINE",
  reason = "This is fine",
  title = "This is fine",
  summary = "Lists say that Apache lets the content of an error response pass with it while "
    .. "ProxyErrorOverride is on. No Apache does; ask the operator of the server what it means "
    .. "there.",
  note = "The attribution is circular: lists quote one another, back to an unsourced edit of "
    .. "Wikipedia, and the phrase is that of an internet meme. Neither the source code nor the "
    .. "manual of httpd has 218. ProxyErrorOverride exists and replaces error pages of the "
    .. "backend, but keeps their status code.",
  state = "disputed",
  seen = "wire",
  preferred = true,
  specs = {
    { "http.dev: 218 This is fine", "https://http.dev/218" },
    { "Apache httpd, http_protocol.c (status_lines has no 218)",
      "https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c" },
    { "Apache HTTP Server, mod_proxy: ProxyErrorOverride",
      "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxyerroroverride" },
  },
  evidence = "refuted",
}
