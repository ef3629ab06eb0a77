-- Twitter, now X: the code of its first API for clients that ask too often.

source {
  id = "twitter",
  name = "Twitter",
  summary = "Social network, now called X; the first version of its API limited rates with a "
    .. "code of its own.",
  url = "https://developer.x.com/en/docs",
}

meaning {
  code = 420,
  source = "twitter",
  identifier = "ENHANCE_YOUR_CALM",
  reason = "Enhance Your Calm",
  title = "Enhance Your Calm",
  summary = "The client has made too many requests. It is to stop, wait as long as Retry-After "
    .. "says, and then to ask less often.",
  note = "The Search API sent it from 2010-01-18 on, so that a limit could be told from other "
    .. "errors. Version 1.1 of the API and later ones use the registered 429. The phrase is a "
    .. "line of the film Demolition Man (1993). HTTP/2 took it over as the name of an error code, "
    .. "which is no status code.",
  state = "deprecated",
  seen = "wire",
  preferred = true,
  specs = {
    { "Twitter API, response codes", "https://developer.x.com/ja/docs/basics/response-codes" },
    { "Search API: new HTTP response code 420 for rate limiting starting 1/18/2010",
      "https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8" },
  },
  evidence = "owner",
}
