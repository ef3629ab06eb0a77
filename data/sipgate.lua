-- sipgate: the status code of its telephony API for an account without enough money.

source {
  id = "sipgate",
  name = "sipgate",
  summary = "German telephony provider whose API starts calls and sends text messages.",
  url = "https://www.sipgate.io/rest-api",
}

meaning {
  code = 402,
  source = "sipgate",
  identifier = "PAYMENT_REQUIRED",
  reason = "Payment Required",
  title = "Payment Required",
  brief = "The account does not hold enough money for the call",
  summary = "The account does not hold enough money to start the call. Top it up before you try "
    .. "again.",
  note = "Only lists mention this meaning. sipgate's own documentation is cited for the API as a "
    .. "whole; no statement about 402 is known from it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "sipgate REST API documentation", "https://api.sipgate.com/v2/doc" },
    { "Wikipedia: List of HTTP status codes",
      "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes" },
  },
  evidence = "none",
}
