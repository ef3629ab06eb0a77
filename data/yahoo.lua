-- Yahoo: the code with which its web services limited clients.

source {
  id = "yahoo",
  name = "Yahoo",
  summary = "Portal whose web services, such as YQL, Pipes and Finance, shut out clients that "
    .. "ask too much.",
  url = "https://developer.yahoo.com/",
}

meaning {
  code = 999,
  source = "yahoo",
  identifier = "REQUEST_DENIED",
  reason = "Request denied",
  title = "Request denied",
  summary = "The client made too many requests, or is taken for abusive, and is shut out for a "
    .. "while. It is to stop, wait, and ask less often afterwards.",
  note = "The number lies outside 100 to 599, where RFC 9110 (section 15) has no status codes: "
    .. "clients may refuse the response or treat it as a 5xx. Yahoo's manual of YQL documents the "
    .. "number, with a sentence in place of the phrase; responses of Pipes carried that sentence. "
    .. "The phrase given here is known from reports of clients only.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Yahoo YQL guide, errors and HTTP response codes",
      "https://developer.yahoo.com/yql/guide/errors.html" },
    { "Marco Arment: Yahoo Pipes", "https://marco.org/2007/08/24/yahoo-pipes-heard-of-html-1-1" },
  },
  aliases = {
    "Unable to process this request at this time",
    "Unable to process request at this time -- error 999",
  },
  evidence = "owner",
}
