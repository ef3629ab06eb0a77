-- Heroku: the codes of its router; its error codes are in heroku-details.lua.

source {
  id = "heroku",
  name = "Heroku",
  summary = "Application platform whose logs name errors with H codes (router), R codes (run time) "
    .. "and L codes (logging).",
  url = "https://devcenter.heroku.com/articles/error-codes",
  details = {
    case = true,
  },
}

meaning {
  code = 495,
  source = "heroku",
  identifier = "CERTIFICATE_ERROR",
  reason = "",
  title = "Certificate Error",
  brief = "The Host field names another domain than the TLS certificate",
  summary = "The Host field of the request names another domain than the TLS certificate (SNI). If "
    .. "a reverse proxy forwards the request, send the Host that the certificate covers.",
  note = "The application does not see the request and logs nothing. By reports, the router logs "
    .. "H32 with it. nginx uses 495 for an error of the client's certificate.",
  see = { "nginx 495" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Heroku Help: Why am I getting a 495 Certificate Error response code",
      "https://help.heroku.com/KJRAJJW5/why-am-i-getting-a-495-certificate-error-response-code-"
        .. "when-proxying-requests-to-apps-using-heroku-ssl" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "heroku",
  identifier = "CLIENT_REQUEST_INTERRUPTED",
  reason = "",
  title = "Client Request Interrupted (H27)",
  brief = "The client left before the application answered",
  summary = "The client closed its connection to the router before the application answered. The "
    .. "platform is not at fault; check for slow responses and poor networks.",
  note = "The router's log line has code=H27 and status=499. H27 itself is not a status code. The "
    .. "number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Heroku Error Codes",
      "https://devcenter.heroku.com/articles/error-codes#h27-client-request-interrupted" },
    { "Heroku Help: Why do H27 errors happen?",
      "https://help.heroku.com/VX2J01DE/why-do-h27-errors-happen" },
  },
  aliases = { "H27" },
  evidence = "copy",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Heroku Error Codes",
      "https://devcenter.heroku.com/articles/error-codes#h27-client-request-interrupted" },
  },
}
