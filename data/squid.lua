-- Squid: codes that its source code uses for itself.

source {
  id = "squid",
  name = "Squid",
  summary = "Caching proxy that uses three numbers inside the program for messages it has no "
    .. "status code for.",
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
  summary = "Squid has not set a status code yet, so that a log line with 0 belongs to a request "
    .. "that ended before there was a response.",
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
  summary = "Squid could not parse the header of a message. The sender of the message is to be "
    .. "repaired: the client for a request, the origin server for a response.",
  note = "A request of this kind is answered with 400; after such a response Squid sends 504. The "
    .. "number is outside 100 to 599 and for use inside Squid only.",
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
  summary = "The header of a message is larger than Squid's limit. The sender is to send less, or "
    .. "Squid's operator to raise request_header_max_size or reply_header_max_size.",
  note = "A request of this kind is answered with 400; after such a response Squid sends 504. The "
    .. "number is outside 100 to 599 and for use inside Squid only, though before 2010 it could "
    .. "slip out as the status code of an error page.",
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
