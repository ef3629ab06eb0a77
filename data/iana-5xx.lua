-- The registered status codes of class 5xx: server errors.

meaning {
  code = 500,
  source = "iana",
  identifier = "INTERNAL_SERVER_ERROR",
  reason = "Internal Server Error",
  title = "Internal Server Error",
  brief = "The server failed because of an unexpected error",
  summary = "An unexpected error kept the server from completing the request. Operators and "
    .. "developers: look for the cause in the server's log.",
  note = "Treat an unknown 5xx code as 500, and any number outside 100 to 599 as well.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.1", "RFC 9110 15" },
  history = {
    { "RFC 1945 9.5", "Internal Server Error" },
    { "RFC 2068 10.5.1", "Internal Server Error" },
    { "RFC 2616 10.5.1", "Internal Server Error" },
    { "RFC 7231 6.6.1", "Internal Server Error" },
    { "RFC 9110 15.6.1", "Internal Server Error" },
  },
  aliases = { "/o\\", "INTERNAL", "INTERNAL_ERROR", "SERVER_ERROR", "✗", "SERVERR" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "The server may have acted before it failed. Repeat automatically only idempotent "
      .. "requests; leave the others to the user.",
    idempotent = true,
    cite = "RFC 9110 9.2.2",
  },
}

meaning {
  code = 501,
  source = "iana",
  identifier = "NOT_IMPLEMENTED",
  reason = "Not Implemented",
  title = "Not Implemented",
  brief = "The server does not support what the request asks for",
  summary = "The server cannot do what the request asks; for example, it does not support the "
    .. "method for any resource. Clients: avoid this method or feature; operators: add support for "
    .. "it.",
  note = "If the server knows the method but this resource does not support it, the right code is "
    .. "405. A proxy that refuses to forward a message incrementally (RFC 10036) should send 501, "
    .. "with the error incremental_refused in Proxy-Status.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.2", "RFC 10036 4.1" },
  history = {
    { "RFC 1945 9.5", "Not Implemented" },
    { "RFC 2068 10.5.2", "Not Implemented" },
    { "RFC 2616 10.5.2", "Not Implemented" },
    { "RFC 7231 6.6.2", "Not Implemented" },
    { "RFC 9110 15.6.2", "Not Implemented" },
  },
  aliases = { "METHOD_NOT_IMPLEMENTED", "NOT_SUPPORTED", "NOTIMPL" },
  evidence = "owner",
  retry = {
    "never",
    text = "The server does not support what the request needs, so the same request fails again.",
    cite = "RFC 9110 15.6.2",
  },
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.6.2" },
}

meaning {
  code = 502,
  source = "iana",
  identifier = "BAD_GATEWAY",
  reason = "Bad Gateway",
  title = "Bad Gateway",
  brief = "A gateway or proxy got an invalid response from the server behind it",
  summary = "A gateway or proxy got an invalid response from the server behind it. Operators: "
    .. "check that server and the connection to it, not the client.",
  note = "Typical causes are an application that crashed or is restarting, a connection that it "
    .. "closed too early, and a response that is not valid HTTP. If no response arrives in time "
    .. "(timeout), the right code is 504.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.3" },
  history = {
    { "RFC 1945 9.5", "Bad Gateway" },
    { "RFC 2068 10.5.3", "Bad Gateway" },
    { "RFC 2616 10.5.3", "Bad Gateway" },
    { "RFC 7231 6.6.3", "Bad Gateway" },
    { "RFC 9110 15.6.3", "Bad Gateway" },
  },
  aliases = { "Bad Gateway or Proxy Error" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "The server behind the gateway may have acted on the request. Repeat automatically only "
      .. "idempotent requests.",
    idempotent = true,
    cite = "RFC 9110 9.2.2",
  },
}

meaning {
  code = 503,
  source = "iana",
  identifier = "SERVICE_UNAVAILABLE",
  reason = "Service Unavailable",
  title = "Service Unavailable",
  brief = "The server is overloaded or down for maintenance",
  summary = "The server is overloaded or down for maintenance and expects to recover. Wait as long "
    .. "as Retry-After says, if present; operators: check the load and the backends.",
  note = "Load balancers and caches also send it when no server behind them is available. An "
    .. "overloaded server does not have to send it; it may refuse connections instead.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.4" },
  history = {
    { "RFC 1945 9.5", "Service Unavailable" },
    { "RFC 2068 10.5.4", "Service Unavailable" },
    { "RFC 2616 10.5.4", "Service Unavailable" },
    { "RFC 7231 6.6.4", "Service Unavailable" },
    { "RFC 9110 15.6.4", "Service Unavailable" },
  },
  aliases = { "SERVICE_UNAVAIL", "SERVUNAVAIL", "UNAVAILABLE", "SERVICE_UNAV" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "delay",
    text = "Wait as long as Retry-After says, if present, then repeat only idempotent requests. "
      .. "The server may still have acted on the request, so leave the others to the user.",
    idempotent = true,
    cite = "RFC 9110 15.6.4; RFC 9110 9.2.2",
  },
  fields = {
    { "Retry-After", "MAY", condition = "", cite = "RFC 9110 15.6.4; RFC 9110 10.2.3" },
  },
}

meaning {
  code = 504,
  source = "iana",
  identifier = "GATEWAY_TIMEOUT",
  reason = "Gateway Timeout",
  title = "Gateway Timeout",
  brief = "A gateway or proxy got no response in time from the server behind it",
  summary = "A gateway or proxy got no response in time (timeout) from the server behind it. "
    .. "Operators: find out why that server is slow or unreachable, or raise the timeout.",
  note = "The server behind it may still be working on the request, or may have finished after the "
    .. "gateway stopped waiting.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.5" },
  history = {
    { "RFC 2068 10.5.5", "Gateway Timeout" },
    { "RFC 2068 6.1.1", "Gateway Time-out" },
    { "RFC 2616 10.5.5", "Gateway Timeout" },
    { "RFC 2616 6.1.1", "Gateway Time-out" },
    { "RFC 7231 6.6.5", "Gateway Timeout" },
    { "RFC 9110 15.6.5", "Gateway Timeout" },
  },
  aliases = { "GWTIMEOUT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "The server behind the gateway may still carry out the request. Repeat automatically "
      .. "only idempotent requests.",
    idempotent = true,
    cite = "RFC 9110 9.2.2",
  },
}

meaning {
  code = 505,
  source = "iana",
  identifier = "HTTP_VERSION_NOT_SUPPORTED",
  reason = "HTTP Version Not Supported",
  title = "HTTP Version Not Supported",
  brief = "The server does not support the HTTP version of the request",
  summary = "The server does not support, or refuses, the major version of HTTP that the request "
    .. "uses. Use another version of HTTP.",
  note = "Only the major version counts. A malformed request line can also be the cause: after an "
    .. "unencoded space in the target, some servers read the rest as the version.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.6", "RFC 9110 2.5" },
  history = {
    { "RFC 2068 10.5.6", "HTTP Version Not Supported" },
    { "RFC 2068 6.1.1", "HTTP Version not supported" },
    { "RFC 2616 10.5.6", "HTTP Version Not Supported" },
    { "RFC 2616 6.1.1", "HTTP Version not supported" },
    { "RFC 7231 6.6.6", "HTTP Version Not Supported" },
    { "RFC 9110 15.6.6", "HTTP Version Not Supported" },
  },
  aliases = {
    "HTTP_VERSION", "VERSION_NOT_SUP", "VERSION_NOT_SUPPORTED", "BAD_VERSION",
    "HTTP_VERSION_UNSUP", "Unsupported Version", "VERNSUPPORT",
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The server refuses this version of HTTP. Send the request in a version that it "
      .. "supports.",
    cite = "RFC 9110 15.6.6",
  },
  content = {
    "allowed",
    text = "Says why the server does not support the version, and which protocols it supports.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 506,
  source = "iana",
  identifier = "VARIANT_ALSO_NEGOTIATES",
  reason = "Variant Also Negotiates",
  title = "Variant Also Negotiates",
  brief = "Content negotiation on the server goes in circles",
  summary = "Content negotiation on the server goes in circles: the variant that it selected tries "
    .. "to negotiate again. Operators: correct the configuration of the variants.",
  note = "It belongs to transparent content negotiation, an experiment of 1998 that found little "
    .. "use. The module mod_negotiation of Apache httpd can send it.",
  see = { "apache" },
  state = "standard",
  seen = "wire",
  specs = { "RFC 2295 8.1" },
  history = {
    { "RFC 2295 8.1", "Variant Also Negotiates" },
  },
  aliases = { "VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL", "VARIANT_ALSO_VARIES" },
  evidence = "owner",
  retry = {
    "never",
    text = "The server is configured wrongly, so the same request fails again.",
    cite = "RFC 2295 8.1",
  },
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 507,
  source = "iana",
  identifier = "INSUFFICIENT_STORAGE",
  reason = "Insufficient Storage",
  title = "Insufficient Storage",
  brief = "The server has no storage space or quota left",
  summary = "The server has no space or quota left for the data that it should store. Users and "
    .. "operators: free some space before you repeat the request.",
  note = "The code comes from WebDAV, which regards the condition as temporary. Other software "
    .. "uses it differently: an AWS Application Load Balancer sends it when the URL of a redirect "
    .. "is too long.",
  see = { "aws 507" },
  state = "standard",
  seen = "wire",
  specs = { "RFC 4918 11.5" },
  history = {
    { "RFC 2518 10.6", "Insufficient Storage" },
    { "RFC 4918 11.5", "Insufficient Storage" },
  },
  aliases = { "INSUFFICIENT_STORAGE_SPACE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "never",
    text = "The condition is temporary, but a request that a user made must not be repeated until "
      .. "the user asks for it again.",
    cite = "RFC 4918 11.5",
  },
}

meaning {
  code = 508,
  source = "iana",
  identifier = "LOOP_DETECTED",
  reason = "Loop Detected",
  title = "Loop Detected",
  brief = "The server found an endless loop in a WebDAV collection",
  summary = "The server stopped the whole operation because bindings of the collection, followed "
    .. "with Depth: infinity, lead back to themselves. Clients: ask for less depth; owners: remove "
    .. "the loop.",
  note = "A client that announces support for bindings in its DAV field can get 208 for the "
    .. "repeated part instead. Shared hosting with cPanel or CloudLinux sends 508 with another "
    .. "meaning, Resource Limit Is Reached: the account has too many requests running at once.",
  see = { "cpanel 508" },
  state = "standard",
  seen = "wire",
  specs = { "RFC 5842 7.2" },
  history = {
    { "RFC 5842 7.2", "Loop Detected" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The server ended the operation because it met an infinite loop; the same request meets "
      .. "it again.",
    cite = "RFC 5842 7.2",
  },
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 510,
  source = "iana",
  identifier = "NOT_EXTENDED",
  reason = "Not Extended",
  title = "Not Extended",
  brief = "Obsolete: the request lacks protocol extensions",
  summary = "This obsolete code says that the server requires protocol extensions that the request "
    .. "does not use. Add the extensions that the response describes, if you can.",
  note = "It belongs to the HTTP Extension Framework, an experiment of 2000 that found little use. "
    .. "The IESG made RFC 2774 Historic on 2021-12-06, and the registry marks the code as "
    .. "obsoleted. Do not send it from new programs.",
  state = "obsolete",
  seen = "wire",
  specs = {
    "RFC 2774 7",
    {
      "Status change of HTTP experiments to Historic",
      "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/",
    },
  },
  history = {
    { "RFC 2774 7", "Not Extended" },
  },
  aliases = { "Not Extended (OBSOLETED)" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "request",
    text = "Send the request again with the extensions that the response describes, if the client "
      .. "can provide them.",
    cite = "RFC 2774 7",
  },
}

meaning {
  code = 511,
  source = "iana",
  identifier = "NETWORK_AUTHENTICATION_REQUIRED",
  reason = "Network Authentication Required",
  title = "Network Authentication Required",
  brief = "The network requires a login before it lets requests through",
  summary = "The network, not the origin server, blocks the request until the user logs in or "
    .. "accepts its terms. Open the network's login page in a browser.",
  note = "It is meant for captive portals, as in hotels and airports, so that software does not "
    .. "mistake a login page for the response that it asked for. An origin server should not send "
    .. "it. Over TLS, a portal cannot send it without a certificate error.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 6" },
  history = {
    { "RFC 6585 6", "Network Authentication Required" },
  },
  aliases = {
    "NETWORK_AUTH", "NETWORK_AUTHENTICATION", "NETWORK_AUTH_REQUIRED",
    "Network Authentication Failed",
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Links to a page where the user can log in, but does not contain the login form itself.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 6585 6",
  },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 6585 6" },
  retry = {
    "network-login",
    text = "Log in to the network first, then send the request again.",
    cite = "RFC 6585 6",
  },
}
