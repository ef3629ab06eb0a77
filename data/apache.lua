-- Apache HTTP Server: a code that lists attribute to it by mistake.

source {
  id = "apache",
  name = "Apache HTTP Server",
  summary = "Web server and reverse proxy; lists attribute a code to it that its source code does "
    .. "not contain.",
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
  brief = "Lists attribute it to Apache, but Apache does not have it",
  summary = "Lists say that Apache passes on error content with this code while ProxyErrorOverride "
    .. "is on, but Apache does not. Ask the operator of the server what it means there.",
  note = "The attribution is circular: the lists quote one another, back to an unsourced edit of "
    .. "Wikipedia, and the phrase comes from an internet meme. Neither the source code nor the "
    .. "manual of httpd contains 218. ProxyErrorOverride exists: it replaces error pages of the "
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
