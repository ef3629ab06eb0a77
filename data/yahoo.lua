-- Yahoo: the status code with which its web services blocked clients.

source {
  id = "yahoo",
  name = "Yahoo",
  summary = "Portal whose web services, such as YQL, Pipes and Finance, block clients that send "
    .. "too many requests.",
  url = "https://developer.yahoo.com/",
}

meaning {
  code = 999,
  source = "yahoo",
  identifier = "REQUEST_DENIED",
  reason = "Request denied",
  title = "Request denied",
  brief = "Yahoo blocked the client for a while",
  summary = "Yahoo blocked the client for a while because it made too many requests or looks "
    .. "abusive. Stop, wait, then send requests less often.",
  note = "The number is outside 100 to 599, the range of status codes in RFC 9110 (section 15). "
    .. "Clients may refuse the response or treat it as a 5xx. Yahoo's manual of YQL documents the "
    .. "number, with a sentence in place of the phrase; responses of Pipes carried that sentence. "
    .. "The phrase given here is known only from what clients reported.",
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
  retry = {
    "delay",
    text = "Yahoo could not process the request at this time and names no period. Wait, then send "
      .. "requests less often.",
    cite = { "Marco Arment: Yahoo Pipes",
      "https://marco.org/2007/08/24/yahoo-pipes-heard-of-html-1-1" },
  },
}
