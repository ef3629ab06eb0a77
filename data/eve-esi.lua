-- EVE Online: the error limit of its API.

source {
  id = "eve-esi",
  name = "EVE Online ESI",
  summary = "API of a game, which answers 420 to clients that make too many errors.",
  url = "https://developers.eveonline.com/docs/services/esi/rate-limiting/",
  recognised_by = {
    { field = "X-ESI-Error-Limit-Remain",
      cite = { "ESI, rate limiting",
        "https://developers.eveonline.com/docs/services/esi/rate-limiting/" } },
    { field = "X-ESI-Error-Limit-Reset",
      cite = { "ESI, rate limiting",
        "https://developers.eveonline.com/docs/services/esi/rate-limiting/" } },
  },
}

meaning {
  code = 420,
  source = "eve-esi",
  identifier = "ERROR_LIMIT_REACHED",
  reason = "",
  title = "Error limit reached",
  brief = "Rate limit: the client caused too many errors in a minute",
  summary = "Rate limit: the client got more than 100 errors within a minute, and all its "
    .. "requests are refused. Stop for as many seconds as X-ESI-Error-Limit-Reset says, and fix "
    .. "the errors.",
  note = "Every response outside 2xx and 3xx counts as an error. Newer routes answer 429 instead.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "ESI, rate limiting", "https://developers.eveonline.com/docs/services/esi/rate-limiting/" },
    { "ESI documentation, best practices",
      "https://github.com/esi/esi-docs/blob/main/docs/services/esi/best-practices.md" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Every request is refused until the time frame ends. Wait the seconds that "
      .. "X-ESI-Error-Limit-Reset gives.",
    cite = { "ESI, rate limiting",
      "https://developers.eveonline.com/docs/services/esi/rate-limiting/" },
  },
}
