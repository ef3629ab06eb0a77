-- Requests: a name in its table of codes that nobody else has.

source {
  id = "requests",
  name = "Requests",
  summary = "HTTP library for Python, whose table of names contains the unregistered code 122.",
  url = "https://github.com/psf/requests/blob/main/src/requests/status_codes.py",
}

meaning {
  code = 122,
  source = "requests",
  identifier = "URI_TOO_LONG",
  reason = "",
  title = "Request-URI too long",
  brief = "The address is too long: a code of Internet Explorer 7",
  summary = "The address of the request is too long, more than about 2,000 characters. Shorten "
    .. "it; the registered code for this is 414.",
  note = "Lists attribute it to Internet Explorer 7, which is said to have shown it without "
    .. "asking a server. Requests has both of its names for 414 too. No server is known to send "
    .. "122.",
  state = "obsolete",
  seen = "program",
  preferred = true,
  specs = {
    { "Requests, status_codes.py",
      "https://github.com/psf/requests/blob/main/src/requests/status_codes.py" },
    { "http.dev: 122 Request-URI Too Long", "https://http.dev/122" },
  },
  evidence = "reports",
}
