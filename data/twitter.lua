-- Twitter, now X: the rate limit code of its first API.

source {
  id = "twitter",
  name = "Twitter",
  summary = "Social network, now called X; the first version of its API had a rate limit code of "
    .. "its own.",
  url = "https://developer.x.com/en/docs",
}

meaning {
  code = 420,
  source = "twitter",
  identifier = "ENHANCE_YOUR_CALM",
  reason = "Enhance Your Calm",
  title = "Enhance Your Calm",
  brief = "Rate limit: the client made too many requests",
  summary = "The client made too many requests and reached the rate limit. Stop, wait as long as "
    .. "Retry-After says, then send requests less often.",
  note = "The Search API sent it from 2010-01-18 on, so that clients could tell a rate limit from "
    .. "other errors. Twitter advised to wait 30 seconds and to double that each time. Version 1.1 "
    .. "of the API and later ones use the registered 429. The phrase is a line of the film "
    .. "Demolition Man (1993). HTTP/2 uses it as the name of an error code, which is not a status "
    .. "code.",
  state = "deprecated",
  seen = "wire",
  preferred = true,
  specs = {
    { "Twitter API, response codes", "https://developer.x.com/ja/docs/basics/response-codes" },
    { "Search API: new HTTP response code 420 for rate limiting starting 1/18/2010",
      "https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8" },
    { "Matt Harris of Twitter, on the twitter-development-talk list, 2011",
      "https://www.mail-archive.com/twitter-development-talk@googlegroups.com/msg32368.html" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Stop, and try again after 30 seconds, or as long as Retry-After says. Double the wait "
      .. "each time.",
    after = 30,
    cite = { "Matt Harris of Twitter, on the twitter-development-talk list, 2011",
      "https://www.mail-archive.com/twitter-development-talk@googlegroups.com/msg32368.html" },
  },
}
