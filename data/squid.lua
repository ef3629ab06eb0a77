-- Squid: the 000 of its access log, and numbers that its source code uses for itself.

source {
  id = "squid",
  name = "Squid",
  summary = "Caching proxy that logs 000 where there was no response, and uses two numbers inside "
    .. "the program for messages that it cannot read.",
  url = "https://www.squid-cache.org/",
  recognised_by = {
    { field = "Server", value = "squid",
      cite = { "Squid configuration directive httpd_suppress_version_string",
        "https://www.squid-cache.org/Doc/config/httpd_suppress_version_string/" } },
    { field = "X-Squid-Error",
      cite = { "Squid, errorpage.cc",
        "https://github.com/squid-cache/squid/blob/master/src/errorpage.cc" } },
  },
}

meaning {
  code = 0,
  source = "squid",
  identifier = "INIT",
  reason = "Init",
  title = "Status not set",
  brief = "The request ended before Squid had a status code for it",
  summary = "The request ended before Squid had a status code for it, often because the client "
    .. "left first. Check the result code in the same log line, such as TCP_MISS_ABORTED.",
  note = "The access log writes it with three digits, as in TCP_MISS_ABORTED/000 or NONE_NONE/000; "
    .. "nothing is sent. Inside the program, 0 is a status code that is not set yet.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Squid, FormatSquidNative.cc",
      "https://github.com/squid-cache/squid/blob/master/src/log/FormatSquidNative.cc" },
    { "Squid, StatusCode.h",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h" },
    { "Squid, StatusCode.cc",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.cc" },
  },
  aliases = { "scNone" },
  evidence = "owner",
}

meaning {
  code = 600,
  source = "squid",
  identifier = "INVALID_HEADER",
  reason = "",
  title = "Invalid header",
  brief = "Squid could not parse the header of a message",
  summary = "Squid could not parse the header of a message. Fix its sender: the client for a "
    .. "request, the origin server for a response.",
  note = "Squid answers such a request with 400. After such a response it sends 502, with the "
    .. "error page ERR_INVALID_RESP. The number is outside 100 to 599 and for use inside Squid "
    .. "only.",
  state = "unofficial",
  seen = "program",
  sent_as = 400,
  preferred = true,
  specs = {
    { "Squid, StatusCode.h",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h" },
    { "Squid, http.cc", "https://github.com/squid-cache/squid/blob/master/src/http.cc" },
  },
  aliases = { "scInvalidHeader" },
  evidence = "owner",
}

meaning {
  code = 601,
  source = "squid",
  identifier = "HEADER_TOO_LARGE",
  reason = "",
  title = "Header too large",
  brief = "The header of a message is too large for Squid",
  summary = "The header of a message is too large: it exceeds Squid's limit. Send less; "
    .. "operators: raise request_header_max_size or reply_header_max_size.",
  note = "Since version 4, Squid answers such a request with 431, or with 414 if the address is "
    .. "what is too long. After such a response it sends 502. The error page is ERR_TOO_BIG in "
    .. "each case. The number is outside 100 to 599 and for use inside Squid only. Before 2010, "
    .. "however, an error page could have it as its status code.",
  state = "unofficial",
  seen = "program",
  sent_as = 431,
  preferred = true,
  specs = {
    { "Squid, StatusCode.h",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h" },
    { "Squid, RequestParser.cc",
      "https://github.com/squid-cache/squid/blob/master/src/http/one/RequestParser.cc" },
    { "Squid, Http1Server.cc",
      "https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc" },
    { "Squid, http.cc", "https://github.com/squid-cache/squid/blob/master/src/http.cc" },
    { "squid-dev, August 2010: reply with 400 if request header is too big",
      "https://www.squid-cache.org/mail-archive/squid-dev/201008/0388.html" },
  },
  aliases = { "scHeaderTooLarge" },
  evidence = "owner",
  retry = {
    "smaller",
    text = "Send a smaller header, often fewer cookies; the client receives 431.",
    cite = { "Squid, RequestParser.cc",
      "https://github.com/squid-cache/squid/blob/master/src/http/one/RequestParser.cc" },
  },
}
