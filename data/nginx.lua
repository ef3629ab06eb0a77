-- nginx: the status codes that its source code defines for itself.

source {
  id = "nginx",
  name = "nginx",
  summary = "Web server and reverse proxy whose own codes stand in its access log and "
    .. "configuration, and are hardly ever sent.",
  url = "https://nginx.org/en/docs/",
  recognised_by = {
    { field = "Server", value = "nginx",
      cite = { "nginx, ngx_http_header_filter_module.c",
        "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_header_filter_module.c" } },
    { field = "Server", value = "openresty",
      cite = { "OpenResty, patch of the Server field",
        "https://github.com/openresty/openresty/blob/v1.21.4.1/patches/"
          .. "nginx-1.21.4-server_header.patch" } },
    { field = "Server", value = "tengine",
      cite = { "Tengine, nginx.h (TENGINE_VER)",
        "https://github.com/alibaba/tengine/blob/master/src/core/nginx.h" } },
    { field = "Server", value = "angie",
      cite = { "Angie, angie.h (ANGIE_VER)",
        "https://github.com/webserver-llc/angie/blob/master/src/core/angie.h" } },
  },
}

meaning {
  code = 444,
  source = "nginx",
  identifier = "NO_RESPONSE",
  reason = "No Response",
  title = "No Response",
  summary = "The configuration told nginx to close the connection without answering, usually to "
    .. "get rid of unwanted requests. Its server operator decides whom that hits.",
  note = "The client sees a closed connection, never this number. It is set with \"return 444\" "
    .. "and stands in the access log. The phrase is customary: nginx's source has only the "
    .. "constant.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
    { "nginx, ngx_http_rewrite_module: return",
      "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return" },
  },
  aliases = { "NGX_HTTP_CLOSE", "Connection_Closed_Without_Response" },
  evidence = "owner",
}

meaning {
  code = 494,
  source = "nginx",
  identifier = "REQUEST_HEADER_TOO_LARGE",
  reason = "Request Header Too Large",
  title = "Request Header Too Large",
  summary = "A header line of the request does not fit nginx's buffers, or there are too many of "
    .. "them. The client is to send less, often fewer cookies, or the operator to raise the "
    .. "limits.",
  note = "nginx sends 400 and its access log says 400 too. The number serves to give the case an "
    .. "error_page of its own; since 1.17.9 such a page is sent with 400 as well, unless the "
    .. "directive names another code with \"=\". It exists since 0.9.4. The page's title is \"400 "
    .. "Request Header Or Cookie Too Large\". The registered code for this is 431.",
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
    { "nginx, ngx_http_special_response.c",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
    { "nginx, CHANGES (0.9.4, 1.17.9)", "https://nginx.org/en/CHANGES" },
  },
  aliases = { "Request Header Or Cookie Too Large" },
  evidence = "owner",
}

meaning {
  code = 495,
  source = "nginx",
  identifier = "SSL_CERTIFICATE_ERROR",
  reason = "SSL Certificate Error",
  title = "SSL Certificate Error",
  summary = "The client presented a certificate that nginx could not verify. The client is to use "
    .. "a valid one, or the operator to check the trusted authorities and revocation lists.",
  note = "nginx sends 400 and its access log says 400 too; the reason stands in the error log. The "
    .. "number serves to give the case an error_page of its own. The page's title is \"400 The SSL "
    .. "certificate error\".",
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_ssl_module: error processing",
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors" },
    { "nginx, ngx_http_special_response.c",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  },
  aliases = { "NGX_HTTPS_CERT_ERROR", "The SSL certificate error" },
  evidence = "owner",
}

meaning {
  code = 496,
  source = "nginx",
  identifier = "SSL_CERTIFICATE_REQUIRED",
  reason = "SSL Certificate Required",
  title = "SSL Certificate Required",
  summary = "nginx demands a client certificate and the client presented none. The client is to "
    .. "present one, or the operator to make it optional.",
  note = "nginx sends 400 and its access log says 400 too. The number serves to give the case an "
    .. "error_page of its own. The page's title is \"400 No required SSL certificate was sent\". "
    .. "Cloud Foundry's gorouter sends 496 for the opposite side: a backend that refuses the "
    .. "router's certificate.",
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_ssl_module: error processing",
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors" },
    { "nginx, ngx_http_special_response.c",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  },
  aliases = { "NGX_HTTPS_NO_CERT", "No required SSL certificate was sent" },
  evidence = "owner",
}

meaning {
  code = 497,
  source = "nginx",
  identifier = "HTTP_REQUEST_SENT_TO_HTTPS_PORT",
  reason = "HTTP Request Sent to HTTPS Port",
  title = "HTTP Request Sent to HTTPS Port",
  summary = "A request without TLS arrived at a port that expects TLS. The client is to use https, "
    .. "or the operator to redirect it there.",
  note = "nginx sends 400 and its access log says 400 too. The number serves to give the case an "
    .. "error_page of its own, commonly a redirect to https. The page's title is \"400 The plain "
    .. "HTTP request was sent to HTTPS port\". OpenStack Swift's rate limiting has sent 497 "
    .. "(Blacklisted) to accounts that its operator shut out.",
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_ssl_module: error processing",
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors" },
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
  aliases = { "NGX_HTTP_TO_HTTPS", "The plain HTTP request was sent to HTTPS port" },
  evidence = "owner",
}

meaning {
  code = 498,
  source = "nginx",
  identifier = "INVALID_HOST",
  reason = "",
  title = "Invalid host name (withdrawn)",
  summary = "Early nginx marked requests with an invalid host name with it and answered with its "
    .. "page for 404. No current version uses it, so that a 498 today comes from something else.",
  note = "The constant NGX_HTTP_INVALID_HOST left in 0.3.28 (2006); a comment in the source still "
    .. "reserves the number. Esri means an invalid token by 498, OpenStack Swift a rate limit, and "
    .. "Groq a lack of capacity.",
  state = "obsolete",
  seen = "program",
  specs = {
    { "nginx, ngx_http_request.h (comment)",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "nginx",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "Client Closed Request",
  title = "Client Closed Request",
  summary = "The client closed the connection before nginx had sent it a response header. Look for "
    .. "slow upstream servers and for clients or load balancers with shorter timeouts.",
  note = "nginx writes it into the access log; nobody receives it, since the client is gone. The "
    .. "phrase is customary: nginx's source has only the constant. Cloudflare, Traefik, Azure "
    .. "Application Gateway, Heroku, Cloud Foundry, OpenStack Swift and gRPC gateways took the "
    .. "number over with this meaning; Esri's ArcGIS means by it that a token is missing.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
  evidence = "owner",
}
