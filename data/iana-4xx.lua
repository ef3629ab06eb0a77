-- The registered status codes of class 4xx: errors that the server ascribes to the client.

meaning {
  code = 400,
  source = "iana",
  identifier = "BAD_REQUEST",
  reason = "Bad Request",
  title = "Bad Request",
  summary = "The server finds fault with the message itself, such as bad syntax, contradictory " ..
    "framing or a doubtful host, and does not process it. Whoever built the request must " ..
    "correct it.",
  note = "It is also the code to treat an unknown 4xx code as. Servers and proxies use it for " ..
    "many causes that they log more precisely: nginx, for instance, writes 494 to 497 to its " ..
    "log and sends 400.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.1", "RFC 9110 15" },
  history = {
    { "RFC 1945 9.4", "Bad Request" },
    { "RFC 2068 10.4.1", "Bad Request" },
    { "RFC 2616 10.4.1", "Bad Request" },
    { "RFC 7231 6.5.1", "Bad Request" },
    { "RFC 9110 15.5.1", "Bad Request" },
  },
  aliases = { "BAD" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 401,
  source = "iana",
  identifier = "UNAUTHORIZED",
  reason = "Unauthorized",
  title = "Unauthorized",
  summary = "The request carries no credentials, or none that the origin server accepts, and " ..
    "was not applied. The client is to authenticate with a scheme that WWW-Authenticate names.",
  note = "The phrase misleads: this code is about who the client is. Where the client is known " ..
    "but may not do this, 403 is meant.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.2", "RFC 9110 11.6.1" },
  history = {
    { "RFC 1945 9.4", "Unauthorized" },
    { "RFC 2068 10.4.2", "Unauthorized" },
    { "RFC 2616 10.4.2", "Unauthorized" },
    { "RFC 7235 3.1", "Unauthorized" },
    { "RFC 9110 15.5.2", "Unauthorized" },
  },
  aliases = { "DENIED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "credentials",
    text = "Send the request again with new or other credentials in Authorization; if the same " ..
      "challenge returns, show the response to the user.",
    cite = "RFC 9110 15.5.2",
  },
  fields = {
    { "WWW-Authenticate", "MUST", condition = "", cite = "RFC 9110 15.5.2; RFC 9110 11.6.1" },
  },
}

meaning {
  code = 402,
  source = "iana",
  identifier = "PAYMENT_REQUIRED",
  reason = "Payment Required",
  title = "Payment Required",
  summary = "Reserved by HTTP for a future use in payments. Services that send it today mean " ..
    "that an account, a quota or a payment needs the customer's attention.",
  note = "RFC 9110 gives it no semantics beyond the reservation, as RFC 2068 did in 1997, so " ..
    "its meaning is the sender's own: an unpaid account at one service, a declined payment or a " ..
    "used-up quota at another. Read the documentation of the service.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.3" },
  history = {
    { "RFC 2068 10.4.3", "Payment Required" },
    { "RFC 2616 10.4.3", "Payment Required" },
    { "RFC 7231 6.5.2", "Payment Required" },
    { "RFC 9110 15.5.3", "Payment Required" },
  },
  aliases = { "PAYMENT", "PAYMENT_REQ" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 403,
  source = "iana",
  identifier = "FORBIDDEN",
  reason = "Forbidden",
  title = "Forbidden",
  summary = "The server knows what is asked and will not do it. The user needs other rights or " ..
    "credentials, or the operator a different rule; the same request meets the same refusal.",
  note = "Credentials, if there were any, are not enough, but the reason can also be a rule on " ..
    "address, file permission or content. An origin server that does not want to admit that the " ..
    "resource exists may answer 404 instead.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.4" },
  history = {
    { "RFC 1945 9.4", "Forbidden" },
    { "RFC 2068 10.4.4", "Forbidden" },
    { "RFC 2616 10.4.4", "Forbidden" },
    { "RFC 7231 6.5.3", "Forbidden" },
    { "RFC 9110 15.5.4", "Forbidden" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "never",
    text = "The client should not repeat the request by itself with the same credentials, but " ..
      "may with others.",
    cite = "RFC 9110 15.5.4",
  },
}

meaning {
  code = 404,
  source = "iana",
  identifier = "NOT_FOUND",
  reason = "Not Found",
  title = "Not Found",
  summary = "The origin server finds nothing to send for this URI, or keeps secret that there " ..
    "is something. The client is to check the address; the site owner, the link that led there.",
  note = "It leaves open whether the absence lasts. A server that knows it to be permanent " ..
    "ought to answer 410.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.5" },
  history = {
    { "RFC 1945 9.4", "Not Found" },
    { "RFC 2068 10.4.5", "Not Found" },
    { "RFC 2616 10.4.5", "Not Found" },
    { "RFC 7231 6.5.4", "Not Found" },
    { "RFC 9110 15.5.5", "Not Found" },
  },
  aliases = { "-o-" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.5.5" },
}

meaning {
  code = 405,
  source = "iana",
  identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed",
  title = "Method Not Allowed",
  summary = "The server knows this method, but does not offer it for this resource. The client " ..
    "is to choose a method that Allow lists.",
  note = "Allow may be empty: then the resource accepts no method for now. A method that the " ..
    "server knows for no resource at all gets 501.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.6" },
  history = {
    { "RFC 2068 10.4.6", "Method Not Allowed" },
    { "RFC 2616 10.4.6", "Method Not Allowed" },
    { "RFC 7231 6.5.5", "Method Not Allowed" },
    { "RFC 9110 15.5.6", "Method Not Allowed" },
  },
  aliases = { "BAD_METHOD", "NOT_ALLOWED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.5.6" },
  fields = {
    { "Allow", "MUST", condition = "", cite = "RFC 9110 15.5.6; RFC 9110 10.2.1" },
  },
}

meaning {
  code = 406,
  source = "iana",
  identifier = "NOT_ACCEPTABLE",
  reason = "Not Acceptable",
  title = "Not Acceptable",
  summary = "Nothing that the server could send matches the Accept fields of the request, and " ..
    "it does not fall back on a default. The client is to widen its preferences.",
  note = "A server may disregard the preferences and send what it has, and many do.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.7", "RFC 9110 12.1" },
  history = {
    { "RFC 2068 10.4.7", "Not Acceptable" },
    { "RFC 2616 10.4.7", "Not Acceptable" },
    { "RFC 7231 6.5.6", "Not Acceptable" },
    { "RFC 9110 15.5.7", "Not Acceptable" },
  },
  aliases = { "METHOD_NOT_ACCEPTABLE", "NONE_ACCEPTABLE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Lists the representations that exist, with their addresses, for the user or user " ..
      "agent to choose from.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5.7",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  request = {
    {
      "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language",
      cite = "RFC 9110 15.5.7; RFC 9110 12.5",
    },
  },
}

meaning {
  code = 407,
  source = "iana",
  identifier = "PROXY_AUTHENTICATION_REQUIRED",
  reason = "Proxy Authentication Required",
  title = "Proxy Authentication Required",
  summary = "A proxy on the way demands that the client authenticates to it before it forwards " ..
    "the request. The user or administrator of the client is to configure credentials for the " ..
    "proxy.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.8", "RFC 9110 11.7.1" },
  history = {
    { "RFC 2068 10.4.8", "Proxy Authentication Required" },
    { "RFC 2616 10.4.8", "Proxy Authentication Required" },
    { "RFC 7235 3.2", "Proxy Authentication Required" },
    { "RFC 9110 15.5.8", "Proxy Authentication Required" },
  },
  aliases = {
    "PROXY_AUTH", "PROXY_AUTHENTICATION", "PROXY_AUTH_REQ", "PROXY_AUTH_REQUIRED",
    "PROXY_UNAUTHORIZED",
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "credentials",
    text = "Send the request again with new or other credentials for the proxy in " ..
      "Proxy-Authorization.",
    cite = "RFC 9110 15.5.8",
  },
  fields = {
    { "Proxy-Authenticate", "MUST", condition = "", cite = "RFC 9110 15.5.8; RFC 9110 11.7.1" },
  },
}

meaning {
  code = 408,
  source = "iana",
  identifier = "REQUEST_TIMEOUT",
  reason = "Request Timeout",
  title = "Request Timeout",
  summary = "The client did not finish sending its request in the time that the server waits. A " ..
    "slow or broken connection is the usual cause; the client may send the request again.",
  note = "Some servers also send it on an idle connection to which no request was ever sent, " ..
    "just before they close it; a client must not take it as the answer to a request it sends " ..
    "later. RFC 7231 wanted the close option in Connection, RFC 9110 dropped that sentence.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.9" },
  history = {
    { "RFC 2068 10.4.9", "Request Timeout" },
    { "RFC 2616 10.4.9", "Request Timeout" },
    { "RFC 7231 6.5.7", "Request Timeout" },
    { "RFC 9110 15.5.9", "Request Timeout" },
  },
  aliases = { "CLIENT_TIMEOUT", "TIMEOUT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "Send the request again, on a new connection if the old one cannot be used: the " ..
      "server never had the whole of it.",
    cite = "RFC 9110 15.5.9",
  },
  fields = {
    {
      "Connection", "none",
      condition = "the server closes the connection: RFC 7231 asked for the close option, RFC 9110 " ..
        "does not",
      cite = "RFC 7231 6.5.7; RFC 9110 15.5.9",
    },
  },
}

meaning {
  code = 409,
  source = "iana",
  identifier = "CONFLICT",
  reason = "Conflict",
  title = "Conflict",
  summary = "The resource is in a state that does not permit this request, for instance since " ..
    "somebody else's edit came first. The user is to resolve the conflict and submit again.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.10" },
  history = {
    { "RFC 2068 10.4.10", "Conflict" },
    { "RFC 2616 10.4.10", "Conflict" },
    { "RFC 7231 6.5.8", "Conflict" },
    { "RFC 9110 15.5.10", "Conflict" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells the user enough to recognise what the request conflicts with.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5.10",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "request",
    text = "Fetch the current state, resolve the conflict, and send a request that fits it.",
    cite = "RFC 9110 15.5.10",
  },
}

meaning {
  code = 410,
  source = "iana",
  identifier = "GONE",
  reason = "Gone",
  title = "Gone",
  summary = "The resource was withdrawn, most likely for good, and its owner wants links to it " ..
    "removed. Whoever maintains a link or an index is to delete the entry.",
  note = "No server is obliged to mark removed resources, or to keep the mark; 404 is right " ..
    "wherever it is not known that the removal lasts.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.11" },
  history = {
    { "RFC 2068 10.4.11", "Gone" },
    { "RFC 2616 10.4.11", "Gone" },
    { "RFC 7231 6.5.9", "Gone" },
    { "RFC 9110 15.5.11", "Gone" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.5.11" },
}

meaning {
  code = 411,
  source = "iana",
  identifier = "LENGTH_REQUIRED",
  reason = "Length Required",
  title = "Length Required",
  summary = "The server takes this request only if Content-Length announces the size of its " ..
    "content. The client is to add the field.",
  note = "A client that streams its content with chunked transfer coding meets it at servers " ..
    "and proxies that cannot buffer content of unknown length.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.12" },
  history = {
    { "RFC 2068 10.4.12", "Length Required" },
    { "RFC 2616 10.4.12", "Length Required" },
    { "RFC 7231 6.5.10", "Length Required" },
    { "RFC 9110 15.5.12", "Length Required" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "length",
    text = "Send the request again with a Content-Length that states the size of the content.",
    cite = "RFC 9110 15.5.12",
  },
}

meaning {
  code = 412,
  source = "iana",
  identifier = "PRECONDITION_FAILED",
  reason = "Precondition Failed",
  title = "Precondition Failed",
  summary = "A precondition that the client put on the request does not hold, so the method was " ..
    "not applied. The client is to fetch the current state and decide afresh.",
  note = "That is the purpose of If-Match: an edit based on an outdated copy fails here instead " ..
    "of overwriting somebody else's. For GET and HEAD, a failed If-None-Match or " ..
    "If-Modified-Since gives 304 instead. WebDAV adds the conditions If and Overwrite, CalDAV " ..
    "scheduling adds If-Schedule-Tag-Match.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.13", "RFC 9110 13.1", "RFC 4918 12.1" },
  history = {
    { "RFC 2068 10.4.13", "Precondition Failed" },
    { "RFC 2616 10.4.13", "Precondition Failed" },
    { "RFC 7232 4.2", "Precondition Failed" },
    { "RFC 9110 15.5.13", "Precondition Failed" },
  },
  aliases = { "PRECOND_FAILED", "PRECON_FAILED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  request = {
    {
      "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If", "Overwrite",
      "If-Schedule-Tag-Match",
      cite = "RFC 9110 15.5.13; RFC 9110 13.1; RFC 4918 12.1; RFC 6638 8.3",
    },
  },
}

meaning {
  code = 413,
  source = "iana",
  identifier = "CONTENT_TOO_LARGE",
  former = { "REQUEST_ENTITY_TOO_LARGE", "PAYLOAD_TOO_LARGE" },
  reason = "Content Too Large",
  title = "Content Too Large",
  summary = "The server refuses to process that much request content. The client is to send " ..
    "less, or the server operator to raise the limit.",
  note = "Three names in three editions: Request Entity Too Large until 2014, Payload Too Large " ..
    "until 2022, then Content Too Large. A proxy in front of the application often has a limit " ..
    "of its own, as client_max_body_size in nginx. The server may stop reading the content and " ..
    "close the connection.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.14" },
  history = {
    { "RFC 2068 10.4.14", "Request Entity Too Large" },
    { "RFC 2616 10.4.14", "Request Entity Too Large" },
    { "RFC 7231 6.5.11", "Payload Too Large" },
    { "RFC 9110 15.5.14", "Content Too Large" },
  },
  aliases = { "ENTITY_TOO_LARGE", "REQUEST_TOO_LARGE", "REQUEST_TOO_LONG" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "smaller",
    text = "Send less content. Only where Retry-After marks the refusal as temporary, the same " ..
      "request may be sent again after that time.",
    cite = "RFC 9110 15.5.14",
  },
  fields = {
    { "Retry-After", "SHOULD", condition = "the condition is temporary", cite = "RFC 9110 15.5.14" },
  },
}

meaning {
  code = 414,
  source = "iana",
  identifier = "URI_TOO_LONG",
  former = { "REQUEST_URI_TOO_LONG" },
  reason = "URI Too Long",
  title = "URI Too Long",
  summary = "The server refuses a target URI of this length. The client is to shorten it, for " ..
    "instance by sending form data as content of a POST; endless redirects also grow such URIs.",
  note = "Called Request-URI Too Long until 2014. RFC 9110 4.1 recommends that implementations " ..
    "support at least 8000 octets.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.15" },
  history = {
    { "RFC 2068 10.4.15", "Request-URI Too Long" },
    { "RFC 2616 10.4.15", "Request-URI Too Long" },
    { "RFC 7231 6.5.12", "URI Too Long" },
    { "RFC 9110 15.5.15", "URI Too Long" },
  },
  aliases = { "Request-URI Too Large", "REQ_TOO_LONG" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.5.15" },
}

meaning {
  code = 415,
  source = "iana",
  identifier = "UNSUPPORTED_MEDIA_TYPE",
  reason = "Unsupported Media Type",
  title = "Unsupported Media Type",
  summary = "The resource does not take content of this media type or content coding with this " ..
    "method. The client is to correct Content-Type or Content-Encoding, or to convert the " ..
    "content.",
  note = "The server may have judged by the data and not by the fields. Accept in the response " ..
    "names media types that would do, Accept-Encoding names codings; for PATCH, Accept-Patch " ..
    "names patch formats.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.16", "RFC 9110 12.5.3", "RFC 5789 2.2" },
  history = {
    { "RFC 2068 10.4.16", "Unsupported Media Type" },
    { "RFC 2616 10.4.16", "Unsupported Media Type" },
    { "RFC 7231 6.5.13", "Unsupported Media Type" },
    { "RFC 9110 15.5.16", "Unsupported Media Type" },
  },
  aliases = { "MEDIA_TYPE", "UNSUPPORTED_MEDIA", "UNSUPPORTED_TYPE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  fields = {
    {
      "Accept-Encoding", "none",
      condition = "the content coding is the problem",
      cite = "RFC 9110 15.5.16; RFC 9110 12.5.3",
    },
    {
      "Accept-Encoding", "MUST NOT",
      condition = "the problem has nothing to do with the content coding",
      cite = "RFC 9110 12.5.3",
    },
    { "Accept", "none", condition = "the media type is the problem", cite = "RFC 9110 15.5.16" },
    {
      "Accept-Patch", "SHOULD",
      condition = "the method is PATCH and the resource does not support the patch format",
      cite = "RFC 5789 2.2",
    },
  },
}

meaning {
  code = 416,
  source = "iana",
  identifier = "RANGE_NOT_SATISFIABLE",
  former = { "REQUESTED_RANGE_NOT_SATISFIABLE" },
  reason = "Range Not Satisfiable",
  title = "Range Not Satisfiable",
  summary = "None of the ranges that the request asks for can be served, mostly because they " ..
    "begin beyond the end, or they are too many. The client is to compare them with the length " ..
    "in Content-Range.",
  note = "Called Requested Range Not Satisfiable until 2014. A client cannot count on it: " ..
    "servers may ignore Range, and many then send the whole representation with 200. A download " ..
    "that is resumed after it was complete is a common cause.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.17", "RFC 9110 14.2" },
  history = {
    { "RFC 2616 10.4.17", "Requested Range Not Satisfiable" },
    { "RFC 7233 4.4", "Range Not Satisfiable" },
    { "RFC 9110 15.5.17", "Range Not Satisfiable" },
  },
  aliases = {
    "INVALID_RANGE", "REQUESTED_RANGE", "RequestedRangeNotSatisfied",
    "REQUEST_RANGE_NOT_SATISFIABLE",
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  request = {
    { "Range", cite = "RFC 9110 15.5.17; RFC 9110 14.2" },
  },
  fields = {
    {
      "Content-Range", "SHOULD",
      condition = "the request asks for byte ranges",
      cite = "RFC 9110 15.5.17; RFC 9110 14.4",
    },
  },
}

meaning {
  code = 417,
  source = "iana",
  identifier = "EXPECTATION_FAILED",
  reason = "Expectation Failed",
  title = "Expectation Failed",
  summary = "A server on the way cannot meet what Expect demands. The client is to send the " ..
    "request again without the expectation.",
  note = "The only expectation that HTTP defines is 100-continue; the code often betrays a " ..
    "proxy that does not know it.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.18", "RFC 9110 10.1.1" },
  history = {
    { "RFC 2616 10.4.18", "Expectation Failed" },
    { "RFC 7231 6.5.14", "Expectation Failed" },
    { "RFC 9110 15.5.18", "Expectation Failed" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "without-expect",
    text = "If Expect was 100-continue, send the request again without that field.",
    cite = "RFC 9110 10.1.1",
  },
  request = {
    { "Expect", cite = "RFC 9110 15.5.18; RFC 9110 10.1.1" },
  },
}

meaning {
  code = 418,
  source = "iana",
  identifier = "IM_A_TEAPOT",
  reason = "I'm a teapot",
  title = "I'm a teapot (unused)",
  summary = "A joke: a teapot refuses to brew coffee. HTTP keeps the number reserved and " ..
    "unused; who sends it means an Easter egg or, at some sites, a refused or blocked request.",
  note = "It comes from a protocol for coffee pots of 1 April 1998, which is not HTTP. When " ..
    "Node.js, Go and others were asked in 2017 to remove it, a campaign called Save 418 " ..
    "objected; the number was then reserved, registered as \"(Unused)\", and can be given away " ..
    "only if others run out. Some services answer unwanted clients with it where 403 or 429 " ..
    "would say what is meant.",
  state = "unused",
  seen = "wire",
  specs = {
    "RFC 9110 15.5.19",
    "RFC 2324 2.3.2",
    "RFC 7168 2.3.3",
    { "Node.js issue 14644: 418 I'm A Teapot", "https://github.com/nodejs/node/issues/14644" },
  },
  history = {
    { "RFC 2324 2.3.2", "I'm a teapot" },
    { "RFC 7168 2.3.3", "I'm a Teapot" },
    { "RFC 9110 15.5.19", "" },
  },
  aliases = { "I_AM_A_TEAPOT", "TEAPOT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 421,
  source = "iana",
  identifier = "MISDIRECTED_REQUEST",
  reason = "Misdirected Request",
  title = "Misdirected Request",
  summary = "The request reached a server that is not set up to answer for its URI, usually " ..
    "over a connection reused for several hosts. The client may try another connection; the " ..
    "operator is to check names and certificates.",
  note = "HTTP/2 introduced it, as clients may send requests for several hosts over one " ..
    "connection if its certificate covers them all. RFC 7540 made it cacheable by default; RFC " ..
    "9110 withdrew that, for the answer belongs to the connection and not to the resource. A " ..
    "proxy must not generate it.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.20", "RFC 9110 7.4" },
  history = {
    { "RFC 7540 9.1.2", "Misdirected Request" },
    { "RFC 9110 15.5.20", "Misdirected Request" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1; RFC 9110 B.3" },
  retry = {
    "connection",
    text = "Send the request again over another connection, whether or not its method is " ..
      "idempotent.",
    cite = "RFC 9110 15.5.20",
  },
}

meaning {
  code = 422,
  source = "iana",
  identifier = "UNPROCESSABLE_CONTENT",
  former = { "UNPROCESSABLE_ENTITY" },
  reason = "Unprocessable Content",
  title = "Unprocessable Content",
  summary = "The server understands the type and the syntax of the content, but cannot carry " ..
    "out what it says. The client is to correct the values in it.",
  note = "WebDAV introduced it as Unprocessable Entity; RFC 9110 took it into HTTP and renamed " ..
    "it in 2022. APIs use it for input that fails validation; where the syntax is already " ..
    "wrong, 400 is meant.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.21", "RFC 4918 11.2", "RFC 5789 2.2" },
  history = {
    { "RFC 2518 10.3", "Unprocessable Entity" },
    { "RFC 4918 11.2", "Unprocessable Entity" },
    { "RFC 9110 15.5.21", "Unprocessable Content" },
  },
  aliases = { "UNPROCESSABLE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 423,
  source = "iana",
  identifier = "LOCKED",
  reason = "Locked",
  title = "Locked",
  summary = "Somebody holds a lock on a resource that the method would move or change. The " ..
    "client is to submit the lock token, or to wait until the owner of the lock releases it.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 4918 11.3" },
  history = {
    { "RFC 2518 10.4", "Locked" },
    { "RFC 4918 11.3", "Locked" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Contains the precondition or postcondition that was violated, such as " ..
      "lock-token-submitted.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 4918 11.3",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 424,
  source = "iana",
  identifier = "FAILED_DEPENDENCY",
  reason = "Failed Dependency",
  title = "Failed Dependency",
  summary = "The action was not performed because another action that it depends on failed. The " ..
    "client is to look at the failure of that other action.",
  note = "It is normally met inside the content of a 207 response: if one instruction of a " ..
    "PROPPATCH fails, the remaining ones are reported with 424.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 4918 11.4" },
  history = {
    { "RFC 2518 10.5", "Failed Dependency" },
    { "RFC 4918 11.4", "Failed Dependency" },
  },
  aliases = { "DEPENDENCY" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 425,
  source = "iana",
  identifier = "TOO_EARLY",
  reason = "Too Early",
  title = "Too Early",
  summary = "The request came in the early data of a TLS handshake, where an attacker could " ..
    "replay it, and the server does not risk processing it. The client repeats it after the " ..
    "handshake.",
  note = "RFC 2817 lists this number for WebDAV Advanced Collections, at that time a draft; " ..
    "older lists call that Unordered Collection. RFC 3648, which grew out of it, defines no " ..
    "such code. A server should send 425 only if the request came in early data or with " ..
    "Early-Data: 1.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 8470 5.2" },
  history = {
    { "RFC 8470 5.2", "Too Early" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells what went wrong and whether it is likely to pass, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 8470 5.2" },
  retry = {
    "without-early-data",
    text = "Send the request again, automatically, but not before the TLS handshake is complete.",
    cite = "RFC 8470 5.2; RFC 8470 4",
  },
}

meaning {
  code = 426,
  source = "iana",
  identifier = "UPGRADE_REQUIRED",
  reason = "Upgrade Required",
  title = "Upgrade Required",
  summary = "The server does not serve this request over the protocol in use, but may after a " ..
    "change to one that Upgrade names. The client is to upgrade, often to TLS or a newer HTTP " ..
    "version.",
  note = "RFC 2817 introduced it to demand TLS within HTTP/1.1. It is also met where a plain " ..
    "request reaches an endpoint that expects WebSocket.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.22", "RFC 2817 4.2" },
  history = {
    { "RFC 2817 4.2", "Upgrade Required" },
    { "RFC 7231 6.5.15", "Upgrade Required" },
    { "RFC 9110 15.5.22", "Upgrade Required" },
  },
  aliases = { "UPGRADE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Tells a person the reason, and what else can be done.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 2817 4.2",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "upgraded",
    text = "Switch to a protocol that the Upgrade field lists, then send the request again.",
    cite = "RFC 9110 15.5.22",
  },
  fields = {
    { "Upgrade", "MUST", condition = "", cite = "RFC 9110 15.5.22; RFC 9110 7.8" },
    {
      "Connection", "MUST",
      condition = "the response is sent over HTTP/1.1: it lists the upgrade option",
      cite = "RFC 9110 7.8",
    },
  },
}

meaning {
  code = 428,
  source = "iana",
  identifier = "PRECONDITION_REQUIRED",
  reason = "Precondition Required",
  title = "Precondition Required",
  summary = "The origin server takes this change only as a conditional request, so that " ..
    "nobody's work is overwritten. The client is to fetch the current state and add a condition " ..
    "such as If-Match.",
  note = "It guards against lost updates: two clients edit the same copy, and the later one " ..
    "erases the work of the earlier. A server need not use it, so that its absence proves " ..
    "nothing.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 3" },
  history = {
    { "RFC 6585 3", "Precondition Required" },
  },
  aliases = { "PRECONDITION" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Explains how to make the request succeed, for instance with If-Match.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 6585 3",
  },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 6585 3" },
  retry = {
    "conditional",
    text = "Send the request again with a condition, such as If-Match with the current entity tag.",
    cite = "RFC 6585 3",
  },
}

meaning {
  code = 429,
  source = "iana",
  identifier = "TOO_MANY_REQUESTS",
  reason = "Too Many Requests",
  title = "Too Many Requests",
  summary = "The client sent more requests than the server allows it in a period of time. The " ..
    "client is to slow down and to wait as long as Retry-After says.",
  note = "The standard does not say how requests are counted or by what a client is recognised: " ..
    "address, account, key and resource are all in use. An overloaded server may close " ..
    "connections without any response.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 4" },
  history = {
    { "RFC 6585 4", "Too Many Requests" },
  },
  aliases = { "TOO_MANY" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Gives details of the limit that was exceeded.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 6585 4",
  },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 6585 4" },
  retry = {
    "delay",
    text = "Wait as long as Retry-After says, or increasingly longer where it is missing, " ..
      "before sending another request.",
    cite = "RFC 6585 4",
  },
  fields = {
    { "Retry-After", "MAY", condition = "", cite = "RFC 6585 4" },
  },
}

meaning {
  code = 431,
  source = "iana",
  identifier = "REQUEST_HEADER_FIELDS_TOO_LARGE",
  reason = "Request Header Fields Too Large",
  title = "Request Header Fields Too Large",
  summary = "The header section of the request is too big for the server, through one huge " ..
    "field or through many. Piled-up cookies are the usual cause: the user is to delete them, " ..
    "or the client to send less.",
  note = "Servers need not use it: many answer 400 instead, and one under attack may simply " ..
    "close the connection.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 5" },
  history = {
    { "RFC 6585 5", "Request Header Fields Too Large" },
  },
  aliases = { "FIELDS_TOO_LARGE", "HEADER_FIELDS_TOO_LARGE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Names the field that is too large, if it is a single one.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 6585 5",
  },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 6585 5" },
  retry = {
    "smaller",
    text = "Send the request again with fewer or shorter header fields.",
    cite = "RFC 6585 5",
  },
}

meaning {
  code = 451,
  source = "iana",
  identifier = "UNAVAILABLE_FOR_LEGAL_REASONS",
  reason = "Unavailable For Legal Reasons",
  title = "Unavailable For Legal Reasons",
  summary = "A legal demand obliges whoever operates this server to deny access, in some or all " ..
    "places. The content says who demanded it and why; repeating the request does not help.",
  note = "The number alludes to Ray Bradbury's novel Fahrenheit 451. The sender can be the " ..
    "origin server, an access provider, a cache or a search engine; Link with " ..
    "rel=\"blocked-by\" identifies who blocks, not who demanded it. The code does not tell " ..
    "whether the resource exists. Exchange ActiveSync uses 451 in a sense of its own: a " ..
    "redirect to another server that X-MS-Location names.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 7725 3", "RFC 7725 4" },
  history = {
    { "RFC 7725 3", "Unavailable For Legal Reasons" },
  },
  aliases = { "ILLEGAL", "LEGAL_REASONS" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Explains the legal demand: who makes it, on what legal ground, and whom and what it " ..
      "covers.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 7725 3",
  },
  caching = { heuristic = true, cite = "RFC 7725 3" },
  fields = {
    { "Link", "SHOULD", condition = "", cite = "RFC 7725 4" },
  },
}
