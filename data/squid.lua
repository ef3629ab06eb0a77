-- Squid: numbers that its source code uses for itself.

source {
  id = "squid",
  name = "Squid",
  summary = "Caching proxy that uses three numbers inside the program, for messages without a "
    .. "suitable status code.",
  url = "https://www.squid-cache.org/",
  recognised_by = {
    { field = "Server", value = "squid",
      cite = { "Squid configuration directive httpd_suppress_version_string",
        "https://www.squid-cache.org/Doc/config/httpd_suppress_version_string/" } },
    { field = "X-Squid-Error",
      cite = { "Squid, errorpage.cc",
        "https://github.com/squid-cache/squid/blob/master/src/errorpage.cc" } },
  },
  details = {
    case = true,
    field = "X-Squid-Error",
    form = "word",
    cite = { "Squid, errorpage.cc",
      "https://github.com/squid-cache/squid/blob/master/src/errorpage.cc" },
  },
}

meaning {
  code = 0,
  source = "squid",
  identifier = "INIT",
  reason = "Init",
  title = "Status not set",
  brief = "Squid has not set a status code yet",
  summary = "Squid has not set a status code yet. Read a log line with 0 as a request that ended "
    .. "before there was a response.",
  state = "unofficial",
  seen = "program",
  specs = {
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
  note = "Squid answers such a request with 400, and sends 504 after such a response. The number "
    .. "is outside 100 to 599 and for use inside Squid only.",
  state = "unofficial",
  seen = "program",
  sent_as = 400,
  preferred = true,
  specs = {
    { "Squid, StatusCode.h",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h" },
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
  note = "Squid answers such a request with 400, and sends 504 after such a response. The number "
    .. "is outside 100 to 599 and for use inside Squid only. Before 2010, however, an error page "
    .. "could have it as its status code.",
  state = "unofficial",
  seen = "program",
  sent_as = 400,
  preferred = true,
  specs = {
    { "Squid, StatusCode.h",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h" },
    { "squid-dev, August 2010: reply with 400 if request header is too big",
      "https://www.squid-cache.org/mail-archive/squid-dev/201008/0388.html" },
  },
  aliases = { "scHeaderTooLarge" },
  evidence = "owner",
}
