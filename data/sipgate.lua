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
  note = "sipgate's own client library shows it as \"Insufficient funds\". Its documentation of "
    .. "the API is not known to mention 402.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "sipgate.io client library for Node.js, handleCallError.ts",
      "https://github.com/sipgate-io/sipgateio-node/blob/main/lib/call/errors/handleCallError.ts" },
    { "sipgate REST API documentation", "https://api.sipgate.com/v2/doc" },
  },
  evidence = "owner",
}
