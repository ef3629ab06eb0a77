-- Binance: the code with which its exchange bans an address.

source {
  id = "binance",
  name = "Binance API",
  summary = "Trading API of a cryptocurrency exchange, which bans clients that go on after a 429.",
  url = "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/http-return-codes",
  recognised_by = {
    { field = "X-MBX-USED-WEIGHT-1M",
      cite = { "Binance REST API information", "https://binance-docs.github.io/apiAgent-API-EN" } },
  },
}

meaning {
  code = 418,
  source = "binance",
  identifier = "IM_A_TEAPOT",
  reason = "I'm a teapot",
  title = "IP Address Banned",
  summary = "The client's IP address is banned, because it kept sending requests after 429. It "
    .. "is to stop altogether until the time that Retry-After gives.",
  note = "Bans grow with every repetition, from minutes to days. Binance documents the number "
    .. "alone; the phrase is the one known from the joke of RFC 2324. Error -1003 in the content "
    .. "names the end of the ban. Other sites send 418 to clients that they take for bots.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Binance Spot API, HTTP return codes",
      "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/http-return-codes" },
    { "Binance REST API information", "https://binance-docs.github.io/apiAgent-API-EN" },
  },
  evidence = "owner",
}
