-- LinkedIn: the code with which it turns robots away.

source {
  id = "linkedin",
  name = "LinkedIn",
  summary = "Network for professionals, which refuses programs that read its pages.",
  url = "https://www.linkedin.com/",
}

meaning {
  code = 999,
  source = "linkedin",
  identifier = "REQUEST_DENIED",
  reason = "Request denied",
  title = "Request denied",
  summary = "LinkedIn takes the client for a robot, or for one that is not logged in, and "
    .. "refuses. A program is to use the API; a link checker cannot conclude that the page is "
    .. "gone.",
  note = "The number lies outside 100 to 599, where RFC 9110 (section 15) has no status codes: "
    .. "clients may refuse the response or treat it as a 5xx. LinkedIn does not document it; user "
    .. "agent, IP address and number of requests decide, so that it comes and goes. Lists also "
    .. "call it Non-standard. Yahoo used 999 for the same purpose.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "http.dev: 999 Request Denied", "https://http.dev/999" },
  },
  aliases = { "Non-standard" },
  evidence = "reports",
}
