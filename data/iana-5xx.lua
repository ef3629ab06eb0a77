-- The registered status codes of class 5xx: errors that the server ascribes to itself.

meaning {
  code = 500,
  source = "iana",
  identifier = "INTERNAL_SERVER_ERROR",
  reason = "Internal Server Error",
  title = "Internal Server Error",
  summary = "Something unexpected kept the server from fulfilling the request. The cause is in " ..
    "the server's own log; its operator or developer is to look there.",
  note = "It is also the code to treat an unknown 5xx code as, and any number outside 100 to 599.",
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
  aliases = { "/o\\", "INTERNAL", "INTERNAL_ERROR", "SERVER_ERROR", "✗" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "The server may have acted before it failed: repeat automatically only what is " ..
      "idempotent, and leave the rest to the user.",
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
  summary = "The server has no means to do what is asked; above all, it knows the method for no " ..
    "resource at all. The client is to do without it, or the operator to add support.",
  note = "Where the server knows the method but this one resource does not support it, 405 is " ..
    "meant.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.2" },
  history = {
    { "RFC 1945 9.5", "Not Implemented" },
    { "RFC 2068 10.5.2", "Not Implemented" },
    { "RFC 2616 10.5.2", "Not Implemented" },
    { "RFC 7231 6.6.2", "Not Implemented" },
    { "RFC 9110 15.6.2", "Not Implemented" },
  },
  aliases = { "METHOD_NOT_IMPLEMENTED", "NOT_SUPPORTED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
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
  summary = "A gateway or proxy received an invalid response from the server behind it. The " ..
    "operator is to examine that inbound server and the connection to it, not the client.",
  note = "Typical causes are a crashed or restarting application, a connection that it closed " ..
    "early, and a response that is no valid HTTP. If no response comes in time, 504 is meant.",
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
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "The inbound server may have acted on the request: repeat automatically only what is " ..
      "idempotent.",
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
  summary = "The server is overloaded or down for maintenance and expects to recover. The " ..
    "client is to wait, as long as Retry-After says if it is there; the operator is to check " ..
    "load and backends.",
  note = "Load balancers and caches also send it when no server behind them is available. A " ..
    "server under overload is not obliged to send it and may refuse connections instead.",
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
  aliases = { "SERVICE_UNAVAIL", "SERVUNAVAIL", "UNAVAILABLE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "delay",
    text = "Wait, as long as Retry-After says if it is there, then repeat what is idempotent; " ..
      "the code does not prove that nothing was applied, so anything else is left to the user.",
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
  summary = "A gateway or proxy did not get a response in time from the server behind it. The " ..
    "operator is to find out why that server is slow or unreachable, or to allow it more time.",
  note = "The server behind may still be working on the request, or may have finished it after " ..
    "the gateway gave up.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.5" },
  history = {
    { "RFC 2068 10.5.5", "Gateway Timeout" },
    { "RFC 2616 10.5.5", "Gateway Timeout" },
    { "RFC 7231 6.6.5", "Gateway Timeout" },
    { "RFC 9110 15.6.5", "Gateway Timeout" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "The upstream server may still carry out the request: repeat automatically only what " ..
      "is idempotent.",
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
  summary = "The server does not support the major version of HTTP that the request uses, or " ..
    "refuses to. The client is to use another version.",
  note = "Only the major version counts. A malformed request line can also cause it: after an " ..
    "unencoded space in the target, some servers read the rest as the version.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.6.6", "RFC 9110 2.5" },
  history = {
    { "RFC 2068 10.5.6", "HTTP Version Not Supported" },
    { "RFC 2616 10.5.6", "HTTP Version Not Supported" },
    { "RFC 7231 6.6.6", "HTTP Version Not Supported" },
    { "RFC 9110 15.6.6", "HTTP Version Not Supported" },
  },
  aliases = { "HTTP_VERSION", "VERSION_NOT_SUP", "VERSION_NOT_SUPPORTED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Explains why the version is not supported, and which protocols are.",
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
  summary = "Content negotiation on the server goes in circles: the variant that it selected " ..
    "wants to negotiate in turn. The server operator is to correct the configuration of the " ..
    "variants.",
  note = "It belongs to transparent content negotiation, an experiment of 1998 that found " ..
    "little use. Apache httpd can send it from mod_negotiation.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 2295 8.1" },
  history = {
    { "RFC 2295 8.1", "Variant Also Negotiates" },
  },
  aliases = { "VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL", "VARIANT_ALSO_VARIES" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
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
  summary = "The server has no space or quota left for the data that the request would have it " ..
    "keep. The user or the server operator is to make room before the request is made again.",
  note = "It comes from WebDAV, where the condition counts as temporary. Elsewhere it is met in " ..
    "other senses: an AWS Application Load Balancer sends it when the URL of a redirect is too " ..
    "long.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 4918 11.5" },
  history = {
    { "RFC 2518 10.6", "Insufficient Storage" },
    { "RFC 4918 11.5", "Insufficient Storage" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "never",
    text = "The condition is temporary, but a request that a user made must not be repeated " ..
      "until the user asks for it again.",
    cite = "RFC 4918 11.5",
  },
}

meaning {
  code = 508,
  source = "iana",
  identifier = "LOOP_DETECTED",
  reason = "Loop Detected",
  title = "Loop Detected",
  summary = "The server gave up the whole operation because bindings of the collection, " ..
    "followed with Depth: infinity, lead back to themselves. The client is to ask for less " ..
    "depth, or the owner to undo the loop.",
  note = "A client that announces support for bindings in its DAV field can get 208 for the " ..
    "repeated part instead. Shared hosting with cPanel or CloudLinux sends 508 in another " ..
    "sense, Resource Limit Is Reached: the account used up its share of processor, memory or " ..
    "processes.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 5842 7.2" },
  history = {
    { "RFC 5842 7.2", "Loop Detected" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
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
  summary = "Obsolete: the server demands protocol extensions that the request does not use. " ..
    "The client would have to add what the response describes.",
  note = "It belongs to the HTTP Extension Framework, an experiment of 2000 that found little " ..
    "use. The IESG made RFC 2774 Historic on 2021-12-06, and the registry marks the code as " ..
    "obsoleted. A new program does not send it.",
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
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.6",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "request",
    text = "Send the request again with the extensions that the response describes, if the " ..
      "client can provide them.",
    cite = "RFC 2774 7",
  },
}

meaning {
  code = 511,
  source = "iana",
  identifier = "NETWORK_AUTHENTICATION_REQUIRED",
  reason = "Network Authentication Required",
  title = "Network Authentication Required",
  summary = "The network, not the origin server, holds the request back until the user logs in " ..
    "or accepts its terms. The user is to open the login page in a browser.",
  note = "It is meant for captive portals, as in hotels and airports, so that software does not " ..
    "mistake a login page for the answer it asked for. An origin server should not send it. " ..
    "Over TLS a portal cannot send it without a certificate error.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 6" },
  history = {
    { "RFC 6585 6", "Network Authentication Required" },
  },
  aliases = { "NETWORK_AUTH", "NETWORK_AUTHENTICATION" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Links to a page on which the user can log in, but does not contain the login form " ..
      "itself.",
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
