-- Binance: the code that its API sends to banned IP addresses.

source {
  id = "binance",
  name = "Binance API",
  summary = "Trading API of a cryptocurrency exchange; it bans clients that continue after a 429.",
  url = "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/http-return-codes",
  recognised_by = {
    { field = "X-MBX-USED-WEIGHT-1M",
      cite = { "Binance REST API information", "https://binance-docs.github.io/apiAgent-API-EN" } },
  },
}

meaning {
  code = 403,
  source = "binance",
  identifier = "WAF_LIMIT_VIOLATED",
  reason = "",
  title = "Firewall limit violated",
  brief = "A firewall rule blocks the client: rate limit or security",
  summary = "The web application firewall (WAF) blocks the client, because of a rate limit or "
    .. "for security. Slow down, and wait some minutes before you try again.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Binance Spot API documentation, rest-api.md",
      "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md" },
  },
  evidence = "owner",
}

meaning {
  code = 409,
  source = "binance",
  identifier = "CANCEL_REPLACE_PARTLY_SUCCEEDED",
  reason = "",
  title = "Cancel and replace partly succeeded",
  brief = "Only one half of a cancelReplace order succeeded",
  summary = "Of a cancelReplace order, only the cancellation or only the new order succeeded. "
    .. "Read cancelResult and newOrderResult in the content before you act again.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Binance Spot API documentation, rest-api.md",
      "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "One half was carried out, and a repeat would do more. Look at the orders first.",
    cite = { "Binance Spot API documentation, rest-api.md",
      "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md" },
  },
}

meaning {
  code = 418,
  source = "binance",
  identifier = "IM_A_TEAPOT",
  reason = "I'm a teapot",
  title = "IP Address Banned",
  brief = "The IP address is banned because it ignored the rate limit",
  summary = "The client's IP address is banned (blocked) because it kept sending requests after "
    .. "429 (rate limit). Stop all requests until the time that Retry-After gives.",
  note = "Repeated bans last longer, from minutes to days. Binance documents only the number; the "
    .. "phrase is the well-known joke of RFC 2324. Error -1003 in the content says when the ban "
    .. "ends. Other sites send 418 to clients that they take for bots.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Binance Spot API, HTTP return codes",
      "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/http-return-codes" },
    { "Binance REST API information", "https://binance-docs.github.io/apiAgent-API-EN" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Send nothing until the ban is over; Retry-After says when.",
    cite = { "Binance Spot API, rest-api.md",
      "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md" },
  },
}
