-- Fly.io: the error codes that its proxy writes into the application's log.

local page = { "Fly.io docs, Error codes and troubleshooting",
  "https://fly.io/docs/monitoring/error-codes/" }

detail {
  source = "fly",
  key = "PP01",
  title = "Failed to set TCP socket options",
  brief = "The proxy could not set options of a TCP socket",
  summary = "Fly.io's proxy could not set the options of a TCP socket. The fault is Fly.io's " ..
    "own; contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PU01",
  title = "Failed HTTP/2 handshake",
  brief = "The HTTP/2 handshake (h2c) with a machine failed",
  summary = "The HTTP/2 handshake (h2c) with a machine failed. Developers: check that the " ..
    "application accepts h2c.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PU02",
  title = "Failed to complete HTTP request to instance",
  brief = "A request to a machine began and was not completed",
  summary = "The proxy began an HTTP request to a machine and could not complete it. " ..
    "Developers: look into the application's log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PU03",
  title = "Unreachable worker host",
  brief = "The host of the machine is unreachable",
  summary = "The host on which the machine lives is unreachable. The fault is Fly.io's own; " ..
    "contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PU04",
  title = "Could not build HTTP request",
  brief = "The proxy could not build the request to the machine",
  summary = "The proxy could not build the HTTP request to the machine; the reason is unknown. " ..
    "Contact Fly.io's support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC01",
  title = "Machine refused connection on port",
  brief = "Nothing listens on the named port of the machine",
  summary = "The application does not listen on the port that the log names. Developers: listen " ..
    "on that port, and on 0.0.0.0 or :: instead of 127.0.0.1.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC02",
  title = "Connection refused",
  brief = "The machine refused the connection",
  summary = "The application does not listen on the port of the request. Developers: listen on " ..
    "0.0.0.0 or :: instead of 127.0.0.1, and check the port.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC03",
  title = "Connection reset",
  brief = "The application reset the connection",
  summary = "The application reset the TCP connection too early. Developers: look for crashes " ..
    "in the application's log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC04",
  title = "Connection aborted",
  brief = "The application aborted the connection",
  summary = "The application aborted the TCP connection too early. Developers: look for crashes " ..
    "in the application's log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC05",
  title = "Connection timed out",
  brief = "The connection to the application timed out",
  summary = "The connection to the application ran into a timeout. Developers: look for " ..
    "overload of CPU, memory and disk, and set concurrency limits.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC06",
  title = "Unidentified I/O error",
  brief = "The connection to a machine failed by an unknown error",
  summary = "The connection to a machine failed by an input or output error that the proxy " ..
    "could not identify. Developers: look into the application's log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC07",
  title = "Connection retries exhausted",
  brief = "The proxy tried too often to connect to a machine",
  summary = "The proxy gave up connecting to a machine after too many attempts. Developers: " ..
    "look at the errors before this one in the log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PC08",
  title = "TCP timeout couldn't be set",
  brief = "The proxy could not set the timeout of a connection",
  summary = "Fly.io's proxy could not set the TCP timeout of a connection to a machine. The " ..
    "fault is Fly.io's own; contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT01",
  title = "Exceeded TLS handshake rate limit",
  brief = "A range of addresses made too many TLS handshakes",
  summary = "A range of IP addresses exceeded the rate limit for TLS handshakes. Let clients " ..
    "keep connections open and connect less often.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT02",
  title = "Exceeded rate limit for SNI",
  brief = "Too many TLS handshakes for one server name",
  summary = "The TLS handshakes for one server name (SNI) exceeded the rate limit. Let clients " ..
    "keep connections open and connect less often.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT03",
  title = "TLS handshake canceled",
  brief = "A TLS handshake was broken off",
  summary = "A TLS handshake was broken off before it was complete. Check whether the client " ..
    "left early.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT04",
  title = "TLS handshake failed",
  brief = "A TLS handshake failed",
  summary = "A TLS handshake between client and proxy failed. Check the TLS versions and " ..
    "ciphers of the client.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT05",
  title = "No valid TLS certificate for SNI",
  brief = "There is no certificate for the server name",
  summary = "The proxy has no certificate for the server name (SNI) and aborted the connection. " ..
    "Developers: add a certificate for the host name.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT06",
  title = "No valid TLS certificate",
  brief = "There is no certificate for the connection",
  summary = "The proxy has no certificate for the connection and aborted it. Developers: add a " ..
    "certificate for the host name; clients must send the name (SNI).",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT07",
  title = "TLS handshake I/O error",
  brief = "A TLS handshake failed while reading or writing",
  summary = "A TLS handshake failed by an input or output error. Check the network between " ..
    "client and proxy.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT08",
  title = "TLS handshake timed out",
  brief = "A TLS handshake timed out",
  summary = "A TLS handshake ran into a timeout. Check the network between client and proxy.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PT09",
  title = "Internal TLS error",
  brief = "An internal error occurred in TLS",
  summary = "An internal error occurred in TLS. Contact Fly.io's support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM01",
  title = "Machines API error",
  brief = "The Machines API returned an error",
  summary = "The Machines API returned an error. Developers: read the error that the log shows " ..
    "beside it, if there is one.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM02",
  title = "Machine wake internal error",
  brief = "An internal error kept a machine from starting",
  summary = "An internal error kept a stopped machine from starting. The fault is Fly.io's own; " ..
    "contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM03",
  title = "Machine wake timeout",
  brief = "Starting a machine timed out",
  summary = "The request to start a stopped machine ran into a timeout. Developers: check that " ..
    "the machine starts quickly.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM04",
  title = "Machine wake parsing error",
  brief = "A machine did not start: its request could not be parsed",
  summary = "A stopped machine did not start, because a request could not be parsed. Contact " ..
    "Fly.io's support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM05",
  title = "Machine connection failed",
  brief = "The proxy could not connect to a machine",
  summary = "The proxy could not connect to a machine. Developers: read the error that the log " ..
    "shows beside it, if there is one.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM06",
  title = "Missing app name",
  brief = "A call of the Machines API lacked the app's name",
  summary = "A call of the Machines API for one machine did not name the app. Name the app in " ..
    "the call.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM07",
  title = "Machine state change failed",
  brief = "The proxy could not start or stop a machine",
  summary = "The proxy could not start or stop a machine. Developers: read the error that the " ..
    "log shows beside it, if there is one.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM08",
  title = "Non-startable machine state",
  brief = "The machine's state does not allow a start",
  summary = "The machine is in a state from which it cannot start, such as stopping or " ..
    "destroyed. Developers: look at the state that the log shows.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM09",
  title = "Unknown machine state",
  brief = "The proxy does not know the state of the machine",
  summary = "The machine is in a state that the proxy does not know. Contact Fly.io's support " ..
    "if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM10",
  title = "Machine start canceled",
  brief = "The start of a machine was broken off",
  summary = "The start of a machine was broken off by a problem inside Fly.io. The fault is " ..
    "Fly.io's own; contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PM11",
  title = "Machine recently stopped",
  brief = "The machine was stopped a short time ago",
  summary = "The machine was stopped less than five minutes ago, so the proxy takes another " ..
    "machine. This is normal; nothing is left to do.",
  note = "Edge proxies learn of a stopped machine late. With only one machine, the proxy " ..
    "forwards the request to it in spite of that.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PA01",
  title = "Replay/retry buffer exceeded",
  brief = "The request is too large to be replayed or retried",
  summary = "The request is too large: the proxy keeps up to 10 MB for a replay or a retry. " ..
    "Developers: keep requests that need fly-replay below 10 MB.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PA02",
  title = "Excess fly-replay headers",
  brief = "The application replayed the request too often",
  summary = "The application answered with fly-replay more than ten times for one request. " ..
    "Developers: break the loop of replays.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PA03",
  title = "Invalid fly-replay",
  brief = "The application sent an invalid fly-replay field",
  summary = "The fly-replay field in the application's response is not valid. Developers: " ..
    "correct the field.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PA04",
  title = "Replay target app not found",
  brief = "The fly-replay field names an app that does not exist",
  summary = "The fly-replay field in the application's response names an app that does not " ..
    "exist. Developers: correct the name of the app.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PA05",
  title = "Unauthorized replay target app",
  brief = "The fly-replay field names an app of another organization",
  summary = "The fly-replay field in the application's response names an app of another " ..
    "organization. Developers: replay to apps of the same organization only.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PE01",
  title = "Replay source app not found",
  brief = "A replay failed at the name of its source app",
  summary = "An internal error with the name of the source app stopped a replay. The fault is " ..
    "Fly.io's own; contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PE02",
  title = "Replay source organization not found",
  brief = "A replay failed at its source organization",
  summary = "An internal error with the source organization stopped a replay. The fault is " ..
    "Fly.io's own; contact its support if it lasts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PR01",
  title = "No healthy machines",
  brief = "There is no healthy machine for the connection",
  summary = "No healthy machine was there for the connection. Developers: check whether " ..
    "machines fail to start, and look at health checks and concurrency limits.",
  note = "It is mostly about services other than HTTP; for HTTP see PR03 and PR04.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PR02",
  title = "Machine not found",
  brief = "The machine was gone when the request arrived",
  summary = "The machine that an edge proxy chose was gone when the request arrived. This is " ..
    "common during a deployment; look closer only if it lasts.",
  note = "It is most frequent with the bluegreen strategy.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PR03",
  title = "No candidate machines found after retries",
  brief = "No machine was found in up to 90 attempts",
  summary = "The proxy found no machine for the request in up to 90 attempts. Developers: read " ..
    "the error that the log shows beside it, then check machines and limits.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PR04",
  title = "No candidate machines found after retries",
  brief = "No machine was found, and the last error is not shown",
  summary = "The proxy found no machine for the request in up to 90 attempts. Developers: check " ..
    "machines, their starts and their concurrency limits.",
  note = "Unlike PR03, it does not show the error before it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PR05",
  title = "Statics retrieval failed",
  brief = "A static file could not be fetched from its bucket",
  summary = "The proxy could not fetch a static file from its Tigris bucket. Developers: check " ..
    "the name of the bucket and its permissions.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PL01",
  title = "Bypassed connection concurrency limit",
  brief = "The application exceeded its limit of connections",
  summary = "More connections were open at once than the concurrency limit of the application " ..
    "allows. Developers: look for overload and slow services, and check the limit.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "fly",
  key = "PL02",
  title = "Bypassed request concurrency limit",
  brief = "The application exceeded its limit of requests",
  summary = "More requests ran at once than the concurrency limit of the application allows. " ..
    "Developers: look for overload and slow services, and check the limit.",
  evidence = "owner",
  cite = page,
}
