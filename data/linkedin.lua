-- LinkedIn: the status code with which it blocks robots.

source {
  id = "linkedin",
  name = "LinkedIn",
  summary = "Professional network that blocks programs which read its pages.",
  url = "https://www.linkedin.com/",
}

meaning {
  code = 999,
  source = "linkedin",
  identifier = "REQUEST_DENIED",
  reason = "Request denied",
  title = "Request denied",
  brief = "LinkedIn blocks the client as a robot, or because it has no login",
  summary = "LinkedIn blocked the request because the client looks like a robot or has no login. "
    .. "In a program, use the API; in a link checker, do not conclude that the page is gone.",
  note = "The number is outside 100 to 599, the range of status codes in RFC 9110 (section 15). "
    .. "Clients may refuse the response or treat it as a 5xx. LinkedIn does not document it. User "
    .. "agent, IP address and number of requests decide, so the code comes and goes. Lists also "
    .. "call it Non-standard. Yahoo used 999 for the same purpose.",
  see = { "yahoo 999" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "http.dev: 999 Request Denied", "https://http.dev/999" },
  },
  aliases = { "Non-standard" },
  evidence = "reports",
}
