-- The registered status codes of class 4xx: client errors.

meaning {
  code = 400,
  source = "iana",
  identifier = "BAD_REQUEST",
  reason = "Bad Request",
  title = "Bad Request",
  brief = "The server found an error in the request itself",
  summary = "The server found an error in the request, such as bad syntax, contradictory " ..
    "framing or a suspicious host, and did not process it. Correct the request before you " ..
    "send it again.",
  note = "Clients treat an unknown 4xx code as 400. Servers and proxies also send 400 for " ..
    "many causes that only their error log tells apart. For example, nginx sends and logs 400 " ..
    "for its own codes 494 to 497, which only select an error page.",
  see = { "nginx 494", "nginx 495", "nginx 496", "nginx 497" },
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
  aliases = { "BAD", "BADREQ" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The request needs a login or valid credentials",
  summary = "The server did not apply the request because it carries no valid credentials. " ..
    "Log in, or authenticate with a scheme that WWW-Authenticate names.",
  note = "The reason phrase is misleading: this code is about who the client is. If the " ..
    "server knows the client but denies it permission, 403 is the right code.",
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
  aliases = { "DENIED", "Authorization Required", "UNAUTH" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "credentials",
    text = "Send the request again with new or different credentials in Authorization. If " ..
      "the same challenge comes back, show the response to the user.",
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
  brief = "The service reports a problem with a payment, an account or a quota",
  summary = "HTTP reserves this code for future use in payments. Services that send it today " ..
    "report a problem with an account, a quota or a payment: check your account.",
  note = "RFC 9110 only reserves the code, as RFC 2068 did in 1997. Each service decides " ..
    "what it means: an unpaid account, a declined payment or a used-up quota. Read the " ..
    "documentation of the service.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.3" },
  history = {
    { "RFC 2068 10.4.3", "Payment Required" },
    { "RFC 2616 10.4.3", "Payment Required" },
    { "RFC 7231 6.5.2", "Payment Required" },
    { "RFC 9110 15.5.3", "Payment Required" },
  },
  aliases = { "PAYMENT", "PAYMENT_REQ", "PAYREQ" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The server refuses access: no permission, or blocked by a rule",
  summary = "The server understood the request but refuses it: a permission is missing, or a " ..
    "rule blocks it. Users: ask for access or log in with other credentials; operators: " ..
    "check permissions and rules.",
  note = "If credentials were sent, they are not sufficient. The cause can also be a rule " ..
    "about addresses, file permissions or content. An origin server that wants to hide that " ..
    "the resource exists may answer 404 instead.",
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "never",
    text = "Do not repeat the request automatically with the same credentials. You may " ..
      "repeat it with other credentials.",
    cite = "RFC 9110 15.5.4",
  },
}

meaning {
  code = 404,
  source = "iana",
  identifier = "NOT_FOUND",
  reason = "Not Found",
  title = "Not Found",
  brief = "The server found nothing at this address",
  summary = "There is nothing at this address, or the server will not say that there is. " ..
    "Check the address; if a link led here, its owner should fix it.",
  note = "The code does not say whether the absence is permanent. If the server knows that " ..
    "it is permanent, 410 is the better answer.",
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "This resource does not accept the request method",
  summary = "The server knows the request method, but this resource does not accept it. Use " ..
    "a method that the Allow field lists.",
  note = "Allow can be empty: the resource then accepts no method at present. If the server " ..
    "supports the method for no resource at all, the right code is 501.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.6" },
  history = {
    { "RFC 2068 10.4.6", "Method Not Allowed" },
    { "RFC 2616 10.4.6", "Method Not Allowed" },
    { "RFC 7231 6.5.5", "Method Not Allowed" },
    { "RFC 9110 15.5.6", "Method Not Allowed" },
  },
  aliases = { "BAD_METHOD", "NOT_ALLOWED", "METHNALLOWED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "No available version matches the Accept fields of the request",
  summary = "The server has no version of the resource that matches the Accept fields, and " ..
    "it sends no default. Accept more formats, languages or encodings.",
  note = "A server may ignore the Accept fields and send what it has. Many do.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.7", "RFC 9110 12.1" },
  history = {
    { "RFC 2068 10.4.7", "Not Acceptable" },
    { "RFC 2616 10.4.7", "Not Acceptable" },
    { "RFC 7231 6.5.6", "Not Acceptable" },
    { "RFC 9110 15.5.7", "Not Acceptable" },
  },
  aliases = { "METHOD_NOT_ACCEPTABLE", "NONE_ACCEPTABLE", "NACCEPTABLE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Lists what the server can send, with the address of each version, so that the " ..
      "user or user agent can choose.",
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
  brief = "A proxy requires a login before it forwards the request",
  summary = "A proxy between client and server requires a login before it forwards the " ..
    "request. Set credentials for the proxy in the client or in the system settings.",
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "credentials",
    text = "Send the request again with new or different credentials for the proxy in " ..
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
  brief = "The server reached its timeout before the request was complete",
  summary = "The server reached its timeout before the request was complete, usually because " ..
    "of a slow or broken connection. Send the request again.",
  note = "Some servers also send 408 on an idle connection, just before they close it, " ..
    "although no request was sent. A client must not take that response as the answer to a " ..
    "later request. RFC 7231 asked for the close option in Connection; RFC 9110 no longer does.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.9" },
  history = {
    { "RFC 2068 10.4.9", "Request Timeout" },
    { "RFC 2068 6.1.1", "Request Time-out" },
    { "RFC 2616 10.4.9", "Request Timeout" },
    { "RFC 2616 6.1.1", "Request Time-out" },
    { "RFC 7231 6.5.7", "Request Timeout" },
    { "RFC 9110 15.5.9", "Request Timeout" },
  },
  aliases = { "CLIENT_TIMEOUT", "TIMEOUT", "REQ_TIMEOUT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "same",
    text = "Send the request again, on a new connection if the old one is unusable: the " ..
      "server never received all of it.",
    cite = "RFC 9110 15.5.9",
  },
  fields = {
    {
      "Connection", "none",
      condition = "the server closes the connection (RFC 7231 asked for the close option, " ..
        "RFC 9110 does not)",
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
  brief = "The resource is in a state that does not permit the request",
  summary = "The resource is in a state that does not permit this request, for example " ..
    "because somebody else edited it first. Fetch the current state, resolve the conflict " ..
    "and send the request again.",
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
    text = "Explains what the request conflicts with, so that the user can find the cause.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5.10",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "request",
    text = "Fetch the current state, resolve the conflict, then send a request that fits " ..
      "that state.",
    cite = "RFC 9110 15.5.10",
  },
}

meaning {
  code = 410,
  source = "iana",
  identifier = "GONE",
  reason = "Gone",
  title = "Gone",
  brief = "The resource was removed, probably for good",
  summary = "The resource was removed, probably for good, and its owner wants links to it " ..
    "deleted. Delete your links and index entries for this address.",
  note = "A server need not mark removed resources with 410, or keep the mark. If it does " ..
    "not know whether the removal is permanent, the right code is 404.",
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The server requires a Content-Length field",
  summary = "The server accepts this request only if Content-Length states the size of its " ..
    "content. Add the field.",
  note = "Clients that stream content with the chunked transfer coding may get 411 from " ..
    "servers and proxies that cannot buffer content of unknown length.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.12" },
  history = {
    { "RFC 2068 10.4.12", "Length Required" },
    { "RFC 2616 10.4.12", "Length Required" },
    { "RFC 7231 6.5.10", "Length Required" },
    { "RFC 9110 15.5.12", "Length Required" },
  },
  aliases = { "LENREQ" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "A condition of the request, such as If-Match, is not met",
  summary = "A condition that the client set, such as If-Match, is not met, so the server " ..
    "did not apply the method. Fetch the current state, then decide whether to try again.",
  note = "Such conditions prevent lost updates: with If-Match, an edit of an outdated copy " ..
    "fails instead of overwriting someone else's work. For GET and HEAD, a failed " ..
    "If-None-Match or If-Modified-Since gives 304 instead. WebDAV adds the conditions If and " ..
    "Overwrite; CalDAV scheduling adds If-Schedule-Tag-Match.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.13", "RFC 9110 13.1", "RFC 4918 12.1" },
  history = {
    { "RFC 2068 10.4.13", "Precondition Failed" },
    { "RFC 2616 10.4.13", "Precondition Failed" },
    { "RFC 7232 4.2", "Precondition Failed" },
    { "RFC 9110 15.5.13", "Precondition Failed" },
  },
  aliases = { "PRECOND_FAILED", "PRECON_FAILED", "PRECONDFAIL" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The content of the request is too large",
  summary = "The content of the request, such as an uploaded file, is too large for the " ..
    "server. Send less; operators: raise the limit.",
  note = "The name changed twice: Request Entity Too Large until 2014, Payload Too Large " ..
    "until 2022, then Content Too Large. A proxy in front of the application often has a " ..
    "limit of its own, such as client_max_body_size in nginx. The server may stop reading " ..
    "the content and close the connection.",
  see = { "nginx" },
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.14" },
  history = {
    { "RFC 2068 10.4.14", "Request Entity Too Large" },
    { "RFC 2616 10.4.14", "Request Entity Too Large" },
    { "RFC 7231 6.5.11", "Payload Too Large" },
    { "RFC 9110 15.5.14", "Content Too Large" },
  },
  aliases = { "ENTITY_TOO_LARGE", "REQUEST_TOO_LARGE", "REQUEST_TOO_LONG", "ENTOOLARGE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  retry = {
    "smaller",
    text = "Send less content. Repeat the same request only if Retry-After marks the refusal " ..
      "as temporary, and only after that time.",
    cite = "RFC 9110 15.5.14",
  },
  fields = {
    { "Retry-After", "SHOULD", condition = "the refusal is temporary", cite = "RFC 9110 15.5.14" },
  },
}

meaning {
  code = 414,
  source = "iana",
  identifier = "URI_TOO_LONG",
  former = { "REQUEST_URI_TOO_LONG" },
  reason = "URI Too Long",
  title = "URI Too Long",
  brief = "The address (URI) of the request is too long",
  summary = "The address (URI) of the request is too long for the server; a redirect loop " ..
    "can also cause this. Shorten it, for example by sending form data as the content of a " ..
    "POST.",
  note = "Called Request-URI Too Long until 2014. RFC 9110 4.1 recommends that " ..
    "implementations support URIs of at least 8000 octets.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.15" },
  history = {
    { "RFC 2068 10.4.15", "Request-URI Too Long" },
    { "RFC 2068 6.1.1", "Request-URI Too Large" },
    { "RFC 2616 10.4.15", "Request-URI Too Long" },
    { "RFC 2616 6.1.1", "Request-URI Too Large" },
    { "RFC 7231 6.5.12", "URI Too Long" },
    { "RFC 9110 15.5.15", "URI Too Long" },
  },
  aliases = { "REQ_TOO_LONG", "URI_TOO_LARGE" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The resource does not accept content of this type or encoding",
  summary = "The resource does not accept content of this media type or encoding with this " ..
    "method. Correct Content-Type or Content-Encoding, or convert the content.",
  note = "The server may have judged by the data itself, not by the fields. In the response, " ..
    "Accept lists media types that would work, and Accept-Encoding lists content codings. " ..
    "For PATCH, Accept-Patch lists patch formats.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.16", "RFC 9110 12.5.3", "RFC 5789 2.2" },
  history = {
    { "RFC 2068 10.4.16", "Unsupported Media Type" },
    { "RFC 2616 10.4.16", "Unsupported Media Type" },
    { "RFC 7231 6.5.13", "Unsupported Media Type" },
    { "RFC 9110 15.5.16", "Unsupported Media Type" },
  },
  aliases = { "MEDIA_TYPE", "UNSUPPORTED_MEDIA", "UNSUPPORTED_TYPE", "EVHTP_RES_UNSUPPORTED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The server cannot send any of the requested ranges",
  summary = "The server cannot send any of the requested ranges, usually because they begin " ..
    "beyond the end or are too many. Compare them with the length in Content-Range.",
  note = "Called Requested Range Not Satisfiable until 2014. Clients cannot rely on this " ..
    "code: a server may ignore Range, and many servers then send the whole representation " ..
    "with 200. A common cause is a client that resumes a download that was already complete.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.17", "RFC 9110 14.2" },
  history = {
    { "RFC 2616 10.4.17", "Requested Range Not Satisfiable" },
    { "RFC 2616 6.1.1", "Requested range not satisfiable" },
    { "RFC 7233 4.4", "Range Not Satisfiable" },
    { "RFC 9110 15.5.17", "Range Not Satisfiable" },
  },
  aliases = {
    "INVALID_RANGE", "REQUESTED_RANGE", "RequestedRangeNotSatisfied",
    "REQUEST_RANGE_NOT_SATISFIABLE", "RANGENOTSC", "REQUESTED_RANGE_NOT_SATISF",
    "Requested range unsatisfiable", "REQUEST_RANGE_INVALID",
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "A server cannot do what the Expect field demands",
  summary = "The server, or a proxy in front of it, cannot do what the Expect field demands. " ..
    "Send the request again without this expectation.",
  note = "The only expectation that HTTP defines is 100-continue. The code often comes from " ..
    "a proxy that does not know it.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.18", "RFC 9110 10.1.1" },
  history = {
    { "RFC 2616 10.4.18", "Expectation Failed" },
    { "RFC 7231 6.5.14", "Expectation Failed" },
    { "RFC 9110 15.5.18", "Expectation Failed" },
  },
  aliases = { "EXPECTFAIL" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "A joke about a teapot; some sites send it to block a request",
  summary = "The code is a joke: a teapot refuses to brew coffee, and HTTP keeps the number " ..
    "unused. A site that sends it means an Easter egg, or has refused or blocked the request.",
  note = "The joke comes from a protocol for coffee pots of 1 April 1998, which is not HTTP. " ..
    "In 2017, Node.js, Go and others were asked to remove the code, and a campaign called " ..
    "Save 418 objected. The number was then reserved and registered as \"(Unused)\". It can " ..
    "be reassigned if that becomes necessary, for example if other numbers run out. Some " ..
    "services send it to unwanted clients where 403 or 429 would be clearer.",
  see = { "node" },
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The request reached a server that is not set up for this address",
  summary = "The request reached a server that is not set up for this address, usually over " ..
    "a connection shared by several hosts. Use another connection; operators: check host " ..
    "names and certificates.",
  note = "HTTP/2 introduced this code because clients may send requests for several hosts " ..
    "over one connection if its certificate covers them all. RFC 7540 made it cacheable by " ..
    "default; RFC 9110 withdrew that because the answer belongs to the connection, not to " ..
    "the resource. A proxy must not generate it.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.5.20", "RFC 9110 7.4" },
  history = {
    { "RFC 7540 9.1.2", "Misdirected Request" },
    { "RFC 9110 15.5.20", "Misdirected Request" },
  },
  aliases = { "MISDIRECTED", "MISDIRECTION_REQUIRED" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1; RFC 9110 B.3" },
  retry = {
    "connection",
    text = "Send the request again over another connection, even if its method is not " ..
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
  brief = "The content is well-formed, but the server cannot act on its values",
  summary = "The server understands the format and syntax of the content but cannot do what " ..
    "it says, for example because validation failed. Correct the values in it.",
  note = "WebDAV introduced it as Unprocessable Entity; RFC 9110 added it to HTTP and " ..
    "renamed it in 2022. APIs use it for input that fails validation. If the syntax itself " ..
    "is wrong, 400 is the right code.",
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "A lock protects the resource from this change",
  summary = "The request would move or change a locked resource. Submit the lock token, or " ..
    "wait until the owner of the lock releases it.",
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
    text = "Names the precondition or postcondition that was violated, such as " ..
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
  brief = "An action that this one depends on has failed",
  summary = "The server did not perform this action because it depends on another action, " ..
    "which failed. Find out why that other action failed.",
  note = "It usually appears inside a 207 response: if one instruction of a PROPPATCH fails, " ..
    "the others are reported with 424.",
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
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
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
  brief = "The server does not risk a request that an attacker could replay",
  summary = "The server did not process the request because it came in TLS early data, which " ..
    "an attacker could replay. Send it again after the TLS handshake.",
  note = "RFC 2817 lists this number for WebDAV Advanced Collections, a draft at that time; " ..
    "older lists call it Unordered Collection. RFC 3648, which grew out of that draft, " ..
    "defines no such code. A server should send 425 only if the request came in early data " ..
    "or with Early-Data: 1.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 8470 5.2" },
  history = {
    { "RFC 8470 5.2", "Too Early" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says what went wrong and whether it is permanent, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.5",
  },
  caching = { heuristic = false, cite = "RFC 8470 5.2" },
  retry = {
    "without-early-data",
    text = "Send the request again automatically, but only after the TLS handshake is complete.",
    cite = "RFC 8470 5.2; RFC 8470 4",
  },
}

meaning {
  code = 426,
  source = "iana",
  identifier = "UPGRADE_REQUIRED",
  reason = "Upgrade Required",
  title = "Upgrade Required",
  brief = "The server requires a change to another protocol",
  summary = "The server refuses this request over the current protocol, but may accept it " ..
    "over one that Upgrade names. Switch to that protocol, often TLS or a newer HTTP version.",
  note = "RFC 2817 introduced it to require TLS within HTTP/1.1. It also appears when a " ..
    "plain request reaches an endpoint that expects WebSocket.",
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
    text = "Explains the reason to a person, and what else that person can do.",
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
      condition = "the response is sent over HTTP/1.1 (the field lists the upgrade option)",
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
  brief = "The server requires a condition such as If-Match",
  summary = "The server accepts this change only with a condition such as If-Match, so that " ..
    "nobody's work is overwritten. Fetch the current state and add the condition.",
  note = "It prevents lost updates, where two clients edit the same copy and the later one " ..
    "overwrites the work of the earlier one. Servers need not use it, so its absence proves " ..
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
    text = "Explains how to make the request succeed, for example with If-Match.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 6585 3",
  },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 6585 3" },
  retry = {
    "conditional",
    text = "Send the request again with a condition, such as If-Match with the current " ..
      "entity tag (ETag).",
    cite = "RFC 6585 3",
  },
}

meaning {
  code = 429,
  source = "iana",
  identifier = "TOO_MANY_REQUESTS",
  reason = "Too Many Requests",
  title = "Too Many Requests",
  brief = "The client exceeded the rate limit of the server",
  summary = "The client exceeded the rate limit: it sent too many requests in a period of " ..
    "time. Slow down, and wait as long as Retry-After says.",
  note = "The standard does not say how servers count requests or recognise a client. Some " ..
    "go by address, others by account, key or resource. An overloaded server may close " ..
    "connections without any response. A proxy that has reached its limit of requests to be " ..
    "forwarded incrementally (RFC 10036) should send 429, with the error " ..
    "connection_limit_reached in Proxy-Status.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 4", "RFC 10036 4.2" },
  history = {
    { "RFC 6585 4", "Too Many Requests" },
  },
  aliases = { "TOO_MANY" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Describes the limit that the client exceeded.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 6585 4",
  },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 6585 4" },
  retry = {
    "delay",
    text = "Wait as long as Retry-After says before you send another request. If the field " ..
      "is missing, wait longer each time.",
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
  brief = "The header fields of the request are too large",
  summary = "One header field of the request, or all of them together, is too large, usually " ..
    "because of too many cookies. Delete the cookies of this site or send fewer fields.",
  note = "Servers need not use it: many answer 400 instead, and a server under attack may " ..
    "simply close the connection.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 6585 5" },
  history = {
    { "RFC 6585 5", "Request Header Fields Too Large" },
  },
  aliases = { "FIELDS_TOO_LARGE", "HEADER_FIELDS_TOO_LARGE", "REQ_HDR_FIELDS_TOO_LARGE" },
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
  brief = "Access is blocked because of a legal demand",
  summary = "A legal demand obliges the operator of this server to block access, in some " ..
    "places or everywhere. Read the response to learn who demanded it and why; repeating the " ..
    "request does not help.",
  note = "The number refers to Ray Bradbury's novel Fahrenheit 451. The sender can be the " ..
    "origin server, an access provider, a cache or a search engine. A Link field with " ..
    "rel=\"blocked-by\" identifies who blocks access, not who demanded it. The code does not " ..
    "say whether the resource exists. Exchange ActiveSync gives 451 its own meaning: a " ..
    "redirect to another server, which X-MS-Location names.",
  see = { "activesync 451" },
  state = "standard",
  seen = "wire",
  specs = { "RFC 7725 3", "RFC 7725 4" },
  history = {
    { "RFC 7725 3", "Unavailable For Legal Reasons" },
  },
  aliases = { "ILLEGAL", "LEGAL_REASONS", "UNAVAILABLE_FOR_LEGAL_REASON" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Explains the legal demand: who made it, on what legal basis, and which people " ..
      "and resources it covers.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 7725 3",
  },
  caching = { heuristic = true, cite = "RFC 7725 3" },
  fields = {
    { "Link", "SHOULD", condition = "", cite = "RFC 7725 4" },
  },
}
