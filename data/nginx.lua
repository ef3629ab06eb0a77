-- nginx: the status codes that its source code defines for itself.

source {
  id = "nginx",
  name = "nginx",
  summary = "Web server and reverse proxy whose own codes appear in its access log and "
    .. "configuration and are hardly ever sent.",
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
  code = 0,
  source = "nginx",
  identifier = "NO_STATUS",
  reason = "",
  title = "No status",
  brief = "nginx ended the request before it had a status",
  summary = "The request ended before nginx had set a status, and there was no response. Look "
    .. "into the error log at the same time.",
  note = "The access log writes it with three digits, as 000.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "nginx, ngx_http_log_module.c",
      "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c" },
  },
  evidence = "owner",
}

meaning {
  code = 9,
  source = "nginx",
  identifier = "REQUEST_OF_HTTP_0_9",
  reason = "",
  title = "Request of HTTP/0.9",
  brief = "A request of HTTP/0.9, whose response has no status line",
  summary = "The client sent a request of HTTP/0.9: a line without a version, often from a "
    .. "scanner or by hand. Ignore it; its response has no status line.",
  note = "The access log writes it with three digits, as 009. It is no status code: the client "
    .. "receives the content alone.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "nginx, ngx_http_log_module.c",
      "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c" },
  },
  evidence = "owner",
}

meaning {
  code = 444,
  source = "nginx",
  identifier = "NO_RESPONSE",
  reason = "No Response",
  title = "No Response",
  brief = "nginx closed the connection without a response, as configured",
  summary = "The configuration told nginx to close the connection without a response, usually to "
    .. "block unwanted requests. Operators: check that the rule blocks only those.",
  note = "The client sees a closed connection, never this number. The directive \"return 444\" "
    .. "sets it, and the access log shows it. The phrase is customary: nginx's source has only "
    .. "the constant.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
    { "nginx, ngx_http_rewrite_module: return",
      "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return" },
  },
  aliases = { "HTTP_CLOSE", "NGX_HTTP_CLOSE", "Connection_Closed_Without_Response" },
  evidence = "owner",
  retry = {
    "never",
    text = "The operator refuses such requests on purpose.",
    cite = { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
}

meaning {
  code = 494,
  source = "nginx",
  identifier = "REQUEST_HEADER_TOO_LARGE",
  reason = "Request Header Too Large",
  title = "Request Header Too Large",
  brief = "The header of the request is too large for nginx",
  summary = "The header of the request is too large: a line does not fit nginx's buffers, or "
    .. "there are too many lines. Send less, often fewer cookies; operators: raise the limits.",
  note = "nginx sends 400, and its access log says 400 too. The number lets operators give the "
    .. "case an error_page of its own. Since 1.17.9 such a page is sent with 400 as well, unless "
    .. "the directive names another code with \"=\". The number exists since 0.9.4. The page's "
    .. "title is \"400 Request Header Or Cookie Too Large\". The registered code for this is 431.",
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
    { "nginx, ngx_http_special_response.c",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
    { "nginx, ngx_http_log_module.c",
      "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c" },
    { "nginx, CHANGES (0.9.4, 1.17.9)", "https://nginx.org/en/CHANGES" },
  },
  aliases = { "Request Header Or Cookie Too Large" },
  evidence = "owner",
  retry = {
    "smaller",
    text = "Send a smaller header, often fewer cookies.",
    cite = { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
}

meaning {
  code = 495,
  source = "nginx",
  identifier = "SSL_CERTIFICATE_ERROR",
  reason = "SSL Certificate Error",
  title = "SSL Certificate Error",
  brief = "nginx could not verify the client's certificate",
  summary = "The client presented a certificate that nginx could not verify. Use a valid "
    .. "certificate; operators: check the trusted authorities and revocation lists.",
  note = "nginx sends 400, and its access log says 400 too; the error log gives the reason. The "
    .. "number lets operators give the case an error_page of its own. The page's title is \"400 "
    .. "The SSL certificate error\".",
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_ssl_module: error processing",
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors" },
    { "nginx, ngx_http_special_response.c",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
    { "nginx, ngx_http_log_module.c",
      "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c" },
  },
  aliases = { "NGX_HTTPS_CERT_ERROR", "The SSL certificate error" },
  evidence = "owner",
  retry = {
    "credentials",
    text = "Present another client certificate.",
    cite = { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
}

meaning {
  code = 496,
  source = "nginx",
  identifier = "SSL_CERTIFICATE_REQUIRED",
  reason = "SSL Certificate Required",
  title = "SSL Certificate Required",
  brief = "nginx demands a client certificate and received none",
  summary = "The client presented no certificate, although nginx demands one. Present a client "
    .. "certificate; operators: make it optional if clients can do without.",
  note = "nginx sends 400, and its access log says 400 too. The number lets operators give the "
    .. "case an error_page of its own. The page's title is \"400 No required SSL certificate was "
    .. "sent\". Cloud Foundry's gorouter sends 496 for the opposite side: a backend that refuses "
    .. "the router's certificate.",
  see = { "cloud-foundry 496" },
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_ssl_module: error processing",
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors" },
    { "nginx, ngx_http_special_response.c",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
    { "nginx, ngx_http_log_module.c",
      "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c" },
  },
  aliases = { "NGX_HTTPS_NO_CERT", "No required SSL certificate was sent" },
  evidence = "owner",
  retry = {
    "credentials",
    text = "Present a client certificate.",
    cite = { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
}

meaning {
  code = 497,
  source = "nginx",
  identifier = "HTTP_REQUEST_SENT_TO_HTTPS_PORT",
  reason = "HTTP Request Sent to HTTPS Port",
  title = "HTTP Request Sent to HTTPS Port",
  brief = "A plain http request arrived at a port for https",
  summary = "A request without TLS (plain http) arrived at a port that expects TLS. Use https; "
    .. "operators: redirect http to https there.",
  note = "nginx sends 400, and its access log says 400 too. The number lets operators give the "
    .. "case an error_page of its own, commonly a redirect to https. The page's title is \"400 "
    .. "The plain HTTP request was sent to HTTPS port\". OpenStack Swift's rate limiting sends 497 "
    .. "(Blacklisted) to accounts that its operator blocked.",
  see = { "swift 497" },
  state = "unofficial",
  seen = "log",
  sent_as = 400,
  preferred = true,
  specs = {
    { "nginx, ngx_http_ssl_module: error processing",
      "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors" },
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
    { "nginx, ngx_http_log_module.c",
      "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c" },
  },
  aliases = { "NGX_HTTP_TO_HTTPS", "The plain HTTP request was sent to HTTPS port" },
  evidence = "owner",
  retry = {
    "request",
    text = "Send the request over TLS, to an https address.",
    cite = { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
}

meaning {
  code = 498,
  source = "nginx",
  identifier = "INVALID_HOST",
  reason = "",
  title = "Invalid host name (withdrawn)",
  brief = "Early nginx used this number for an invalid host name",
  summary = "Early nginx used it to mark requests with an invalid host name, and answered with "
    .. "its page for 404. No current version uses it; if you meet 498 today, look for another "
    .. "sender.",
  note = "nginx 0.3.28 (2006) dropped the constant NGX_HTTP_INVALID_HOST; a comment in the source "
    .. "still reserves the number. Esri uses 498 for an invalid token, OpenStack Swift for a rate "
    .. "limit, and Groq for a lack of capacity.",
  see = { "esri 498", "groq 498", "swift 498" },
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
  brief = "The client closed the connection before nginx answered",
  summary = "The client closed the connection before nginx had sent it a response header. Look "
    .. "for slow upstream servers, and for clients or load balancers with shorter timeouts.",
  note = "nginx writes it to the access log; nobody receives it because the client is gone. The "
    .. "phrase is customary: nginx's source has only the constant. Cloudflare, Traefik, Azure "
    .. "Application Gateway, Heroku, Cloud Foundry, OpenStack Swift and gRPC gateways use the "
    .. "number with this meaning. Esri's ArcGIS uses it for a missing token.",
  see = {
    "azure 499", "cloud-foundry 499", "cloudflare 499", "esri 499", "grpc", "heroku 499",
    "swift 499", "traefik 499",
  },
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "nginx, ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  },
}
