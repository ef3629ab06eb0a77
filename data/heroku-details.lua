-- Heroku's error codes: H for its router, R for a dyno's run time, L for logging. The R and L codes
-- refine no status code.

local function at(section)
  return {
    "Heroku Error Codes", "https://devcenter.heroku.com/articles/error-codes", section = section,
  }
end

detail {
  source = "heroku",
  key = "H10",
  codes = { 503 },
  title = "App crashed",
  brief = "The app crashed, or it did not start in time",
  summary = "A web dyno of the app crashed or did not start in time. Read the app's log before "
    .. "this line and repair what failed.",
  evidence = "copy",
  cite = at("H10 - App crashed"),
}

detail {
  source = "heroku",
  key = "H11",
  codes = { 503 },
  title = "Backlog too deep",
  brief = "Too many requests wait because the app answers too slowly",
  summary = "More requests wait at a router than it holds, because the app answers too slowly. "
    .. "Add dynos, or make the app and its database faster.",
  evidence = "copy",
  cite = at("H11 - Backlog too deep"),
}

detail {
  source = "heroku",
  key = "H12",
  codes = { 503 },
  title = "Request timeout",
  brief = "The app took longer than 30 seconds to answer",
  summary = "The app did not answer within 30 seconds, so the router answered in its place: a "
    .. "timeout. Make the request faster, or move the work to a background job.",
  note = "The app goes on with the work after the router has answered.",
  evidence = "copy",
  cite = at("H12 - Request timeout"),
}

detail {
  source = "heroku",
  key = "H13",
  codes = { 503 },
  title = "Connection closed without response",
  brief = "The app closed the connection without a response",
  summary = "A process in the web dyno accepted the connection and closed it without a response. "
    .. "Look for crashes and for worker timeouts shorter than 30 seconds.",
  evidence = "copy",
  cite = at("H13 - Connection closed without response"),
}

detail {
  source = "heroku",
  key = "H14",
  codes = { 503 },
  title = "No web dynos running",
  brief = "The app has no web dyno running",
  summary = "No web dyno is running, so nothing can answer. Start at least one: heroku ps:scale "
    .. "web=1.",
  note = "The log line calls it \"No web processes running\".",
  evidence = "copy",
  cite = at("H14 - No web dynos running"),
}

detail {
  source = "heroku",
  key = "H15",
  codes = { 503 },
  title = "Idle connection",
  brief = "The app stopped sending its response for 55 seconds",
  summary = "The dyno sent nothing for 55 seconds although its response was not complete: an idle "
    .. "timeout. Send all of it at once, or a part of it at least every 55 seconds.",
  evidence = "copy",
  cite = at("H15 - Idle connection"),
}

detail {
  source = "heroku",
  key = "H16",
  title = "(No Longer in Use)",
  brief = "Heroku no longer sends this code",
  summary = "Heroku no longer sends this code. If an old log has it, look up the status code on "
    .. "the same line.",
  note = "Its former title is \"Redirect to herokuapp.com\".",
  evidence = "copy",
  cite = at("H16 - (No Longer in Use)"),
}

detail {
  source = "heroku",
  key = "H17",
  codes = { 503 },
  title = "Poorly formatted HTTP response",
  brief = "The app sent a response that is not valid HTTP",
  summary = "The dyno sent a response that is not valid HTTP, for example without a reason "
    .. "phrase. Correct the response that the app writes.",
  evidence = "copy",
  cite = at("H17 - Poorly formatted HTTP response"),
}

detail {
  source = "heroku",
  key = "H18",
  codes = { 503 },
  title = "Server Request Interrupted",
  brief = "The app broke off in the middle of its response",
  summary = "The app closed its connection in the middle of a response. Look for crashes and for "
    .. "sockets that the app closes too early.",
  evidence = "copy",
  cite = at("H18 - Server Request Interrupted"),
}

detail {
  source = "heroku",
  key = "H19",
  codes = { 503 },
  title = "Backend connection timeout",
  brief = "The router could not connect to a web dyno within 5 seconds",
  summary = "The router could not connect to a web dyno within 5 seconds: a timeout. Reduce the "
    .. "load on the app, and run more than one web dyno.",
  evidence = "copy",
  cite = at("H19 - Backend connection timeout"),
}

detail {
  source = "heroku",
  key = "H20",
  codes = { 503 },
  title = "App boot timeout",
  brief = "No web dyno started within 75 seconds",
  summary = "No web dyno started within the 75 seconds for which the router holds requests. Make "
    .. "the app start faster.",
  note = "The 75 seconds include tasks of the platform; R10 counts the app's own start alone.",
  evidence = "copy",
  cite = at("H20 - App boot timeout"),
}

detail {
  source = "heroku",
  key = "H21",
  codes = { 503 },
  title = "Backend connection refused",
  brief = "The router's connection to a web dyno was refused",
  summary = "The router's connection to a web dyno was refused. Check that the app listens on "
    .. "$PORT; if it is overloaded, add dynos.",
  evidence = "copy",
  cite = at("H21 - Backend connection refused"),
}

detail {
  source = "heroku",
  key = "H22",
  codes = { 503 },
  title = "Connection limit reached",
  brief = "The app has too many open client connections",
  summary = "A router has too many open client connections to the app, because the app answers "
    .. "too slowly. Make it faster, or add dynos.",
  evidence = "copy",
  cite = at("H22 - Connection limit reached"),
}

detail {
  source = "heroku",
  key = "H23",
  codes = { 503 },
  title = "Endpoint misconfigured",
  brief = "Formerly: a proxy in front of the app did not support WebSockets",
  summary = "A WebSocket handshake came through a proxy that does not support WebSockets. If an "
    .. "old log has this code, check the proxy or CDN in front of the app.",
  note = "Heroku has not sent it since 4 March 2025 and now titles it \"(No longer in use)\".",
  evidence = "copy",
  cite = {
    "Heroku changelog: H23 Endpoint misconfigured errors have been deprecated",
    "https://devcenter.heroku.com/changelog-items/3158",
  },
}

detail {
  source = "heroku",
  key = "H24",
  title = "Forced close",
  brief = "The router shut down before the request was complete",
  summary = "The router that served the request was shut down before the request was complete. "
    .. "Check whether the request took effect before you send it again.",
  note = "The log line has no status code: status= is empty.",
  evidence = "copy",
  cite = at("H24 - Forced close"),
}

detail {
  source = "heroku",
  key = "H25",
  codes = { 502 },
  title = "HTTP Restriction",
  brief = "The router blocked the app's response as too large or risky",
  summary = "The router blocked the app's response. Send one content length only, and make "
    .. "cookies, header lines and the status line smaller if they are too large.",
  note = "The log line says which: \"HTTP restriction: invalid content length\", \"oversized "
    .. "cookie\", \"oversized header\" or \"oversized status line\".",
  evidence = "copy",
  cite = at("H25 - HTTP Restriction"),
}

detail {
  source = "heroku",
  key = "H26",
  codes = { 400, 417 },
  title = "Request Error",
  brief = "The request is not valid HTTP",
  summary = "The request breaks HTTP, so no dyno received it. Correct the request; cause= in the "
    .. "log line says what is wrong.",
  note = "The causes are \"bad header\" and \"bad chunk\" with 400, and \"unsupported expect "
    .. "header value\" with 417.",
  evidence = "copy",
  cite = at("H26 - Request Error"),
}

detail {
  source = "heroku",
  key = "H27",
  codes = { 499 },
  title = "Client Request Interrupted",
  brief = "The client left before the app answered",
  summary = "The client closed the connection before it had the response. Find out why the "
    .. "response is slow, or raise the client's timeout.",
  note = "Heroku logs it as a warning, not as an error.",
  evidence = "copy",
  cite = at("H27 - Client Request Interrupted"),
}

detail {
  source = "heroku",
  key = "H28",
  codes = { 499 },
  title = "Client Connection Idle",
  brief = "The client stopped sending its request for 55 seconds",
  summary = "The client sent nothing for 55 seconds although its request was not complete: an "
    .. "idle timeout. Let the client send its content without long pauses.",
  note = "Heroku logs it as a warning, not as an error.",
  evidence = "copy",
  cite = at("H28 - Client Connection Idle"),
}

detail {
  source = "heroku",
  key = "H31",
  codes = { 421 },
  title = "Misdirected Request",
  brief = "The request went to an endpoint that does not serve this host",
  summary = "The request went to an endpoint that does not serve this host, often because of old "
    .. "DNS data. Check the DNS records of the domain and of a CDN in front.",
  evidence = "copy",
  cite = at("H31 - Misdirected Request"),
}

detail {
  source = "heroku",
  key = "H32",
  codes = { 495 },
  title = "TLS Certificate Mismatch",
  brief = "The Host field names another domain than the TLS certificate",
  summary = "The Host field of the request names another domain than the TLS certificate (SNI). "
    .. "If a reverse proxy forwards the request, send the Host that the certificate covers.",
  note = "Heroku's help says this of the status code 495; that H32 comes with 495 is reported by "
    .. "a reader of Heroku's list.",
  evidence = "reports",
  cite = {
    "Heroku Help: Why am I getting a 495 Certificate Error response code",
    "https://help.heroku.com/KJRAJJW5/why-am-i-getting-a-495-certificate-error-response-code-"
      .. "when-proxying-requests-to-apps-using-heroku-ssl",
  },
}

detail {
  source = "heroku",
  key = "H33",
  title = "HTTP/2 Stream Broken",
  brief = "A stream of an HTTP/2 connection broke",
  summary = "A stream of an HTTP/2 connection broke, through the client or through the dyno. "
    .. "Check both; the router cannot always tell which one is at fault.",
  evidence = "reports",
  cite = at("H33 - HTTP/2 Stream Broken"),
}

detail {
  source = "heroku",
  key = "H34",
  title = "All up dynos are quarantined",
  brief = "Connections to every running dyno failed",
  summary = "Connections to every running dyno failed, so the router set them all aside "
    .. "(quarantine) and gave up. Look for crashes and overload of the dynos.",
  note = "A quarantine lasts 5 seconds.",
  evidence = "reports",
  cite = at("H34 - All up dynos are quarantined"),
}

detail {
  source = "heroku",
  key = "H80",
  codes = { 503 },
  title = "Maintenance mode",
  brief = "The app is in maintenance mode",
  summary = "The app is in maintenance mode, which is not an error. Users: try again later. "
    .. "Operators: run heroku maintenance:off when the work is done.",
  note = "Heroku logs it as information, not as an error.",
  evidence = "copy",
  cite = at("H80 - Maintenance mode"),
}

detail {
  source = "heroku",
  key = "H81",
  codes = { 503 },
  title = "Blank app",
  brief = "No code was ever deployed to the app",
  summary = "No code was ever deployed to the app. Deploy it once.",
  note = "Heroku's own log line has status=503; a reader of Heroku's page reports 502.",
  evidence = "copy",
  cite = at("H81 - Blank app"),
}

detail {
  source = "heroku",
  key = "H82",
  codes = { 503 },
  title = "You've used up your dyno hour pool",
  brief = "The account has used up its dyno hours",
  summary = "The account has used up its dyno hours, so its apps sleep. Buy dynos, or wait for "
    .. "the next month.",
  note = "The log line calls it \"Free dyno quota exhausted\", its former title.",
  evidence = "copy",
  cite = at("H82 - You've used up your dyno hour pool"),
}

detail {
  source = "heroku",
  key = "H83",
  title = "Planned Service Degradation",
  brief = "A planned degradation of Heroku's service is going on",
  summary = "A planned degradation of Heroku's service is going on, which is not an error. Check "
    .. "Heroku's status page, and try again later.",
  evidence = "reports",
  cite = at("H83 - Planned Service Degradation"),
}

detail {
  source = "heroku",
  key = "H99",
  codes = { 503 },
  title = "Platform error",
  brief = "Heroku's platform failed; the app is not at fault",
  summary = "Heroku's platform failed; the app is not at fault. Try again in a minute, and check "
    .. "Heroku's status page.",
  retry = {
    "delay",
    after = 60,
    text = "Wait a minute, then send the request again.",
    cite = at("H99 - Platform error"),
  },
  evidence = "copy",
  cite = at("H99 - Platform error"),
}

detail {
  source = "heroku",
  key = "R10",
  title = "Boot timeout",
  brief = "A web process did not bind to $PORT within 60 seconds",
  summary = "A web process did not bind to $PORT within 60 seconds and was killed. Make the app "
    .. "start faster, and let it listen on $PORT.",
  evidence = "copy",
  cite = at("R10 - Boot timeout"),
}

detail {
  source = "heroku",
  key = "R12",
  title = "Exit timeout",
  brief = "A process did not exit within 30 seconds of SIGTERM",
  summary = "A process did not exit within 30 seconds of SIGTERM, so it was killed with SIGKILL. "
    .. "Handle SIGTERM and exit in time.",
  evidence = "copy",
  cite = at("R12 - Exit timeout"),
}

detail {
  source = "heroku",
  key = "R13",
  title = "Attach error",
  brief = "A dyno of heroku run could not attach to its client",
  summary = "A dyno that heroku run started could not attach to the client that started it. Run "
    .. "the command again, and check the network.",
  evidence = "copy",
  cite = at("R13 - Attach error"),
}

detail {
  source = "heroku",
  key = "R14",
  title = "Memory quota exceeded",
  brief = "The dyno uses more memory than its quota, so it swaps",
  summary = "The dyno uses more memory than its quota, so it swaps and becomes slow. Use less "
    .. "memory, or choose a larger dyno.",
  evidence = "copy",
  cite = at("R14 - Memory quota exceeded"),
}

detail {
  source = "heroku",
  key = "R15",
  title = "Memory quota vastly exceeded",
  brief = "The dyno was killed because it used far too much memory",
  summary = "The dyno was far above its memory quota and was killed. Use less memory, or choose a "
    .. "larger dyno.",
  evidence = "copy",
  cite = at("R15 - Memory quota vastly exceeded"),
}

detail {
  source = "heroku",
  key = "R16",
  title = "Detached",
  brief = "An attached dyno keeps running after its connection closed",
  summary = "An attached dyno keeps running although its connection closed and SIGHUP was sent. "
    .. "Let the process exit on SIGHUP.",
  evidence = "copy",
  cite = at("R16 - Detached"),
}

detail {
  source = "heroku",
  key = "R17",
  title = "Checksum error",
  brief = "The checksum of the slug is wrong, so the dyno did not start",
  summary = "The checksum of the slug does not match, so the dyno did not start. Deploy the app "
    .. "again, or roll back to an earlier release.",
  evidence = "copy",
  cite = at("R17 - Checksum error"),
}

detail {
  source = "heroku",
  key = "R99",
  title = "Platform error",
  brief = "Heroku's platform failed; the app is not at fault",
  summary = "Heroku's platform failed; the app is not at fault. Try again in a minute, and check "
    .. "Heroku's status page.",
  retry = {
    "delay",
    after = 60,
    text = "Wait a minute, then try again.",
    cite = at("R99 - Platform error"),
  },
  evidence = "copy",
  cite = at("R99 - Platform error"),
}

detail {
  source = "heroku",
  key = "L10",
  title = "Drain buffer overflow",
  brief = "Log messages were dropped because a log drain is too slow",
  summary = "Log messages came faster than a log drain takes them, so some were dropped. Log "
    .. "less, or use a drain with more capacity.",
  note = "The log line calls it \"output buffer overflow\".",
  evidence = "copy",
  cite = at("L10 - Drain buffer overflow"),
}

detail {
  source = "heroku",
  key = "L11",
  title = "Tail buffer overflow",
  brief = "Log lines were dropped because a tail session is too slow",
  summary = "A tail session could not keep up with the log, so lines were dropped. Use a faster "
    .. "connection, or log less.",
  evidence = "copy",
  cite = at("L11 - Tail buffer overflow"),
}

detail {
  source = "heroku",
  key = "L12",
  title = "Local buffer overflow",
  brief = "Log lines were dropped because the app logs too fast",
  summary = "The app logged faster than the local delivery process passes lines on, so some were "
    .. "dropped. Reduce what the app logs.",
  evidence = "copy",
  cite = at("L12 - Local buffer overflow"),
}

detail {
  source = "heroku",
  key = "L13",
  title = "Local delivery error",
  brief = "Some log lines could not be delivered and were dropped",
  summary = "The local delivery process could not pass some log lines on and dropped them. If it "
    .. "lasts, ask Heroku's support.",
  evidence = "copy",
  cite = at("L13 - Local delivery error"),
}

detail {
  source = "heroku",
  key = "L14",
  title = "Certificate validation error",
  brief = "A log drain has no valid TLS certificate",
  summary = "The TLS certificate of a log drain is not valid. Install a current certificate from "
    .. "a known authority, made out to the drain's name.",
  evidence = "copy",
  cite = at("L14 - Certificate validation error"),
}

detail {
  source = "heroku",
  key = "L15",
  title = "Tail buffer temporarily unavailable",
  brief = "The buffer of the last log lines is unavailable for the moment",
  summary = "The last 1500 log lines cannot be read at present. Run heroku logs again, or stream "
    .. "the log.",
  retry = {
    "same",
    text = "Run heroku logs again.",
    cite = at("L15 - Tail buffer temporarily unavailable"),
  },
  evidence = "copy",
  cite = at("L15 - Tail buffer temporarily unavailable"),
}
