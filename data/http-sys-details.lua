-- The reasons in the HTTPERR logs of HTTP.sys: the last field but one of a line, before the name of
-- the queue. Where Microsoft's page names no status code, there is none here.

local page = {
  "Error logging in HTTP APIs",
  "https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/"
    .. "error-logging-http-apis",
  section = "Kinds of errors that the HTTP API logs",
}

detail {
  source = "http-sys",
  key = "AppOffline",
  codes = { 503 },
  title = "AppOffline",
  brief = "The application was taken offline after errors",
  summary = "The application pool is offline because its application failed repeatedly. Operators: "
    .. "find the crashes in the event log, then start the pool again.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "AppPoolTimer",
  codes = { 503 },
  title = "AppPoolTimer",
  brief = "The application pool is too busy for the request",
  summary = "The process of the application pool is too busy to handle the request. Operators: "
    .. "find out what the worker process is doing.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "AppShutdown",
  codes = { 503 },
  title = "AppShutdown",
  brief = "The application shut itself down, as its settings ask",
  summary = "The application shut down automatically, as the administrator's settings ask. Try "
    .. "again; operators: check the idle timeout and recycling settings of the pool.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "BadRequest",
  codes = { 400 },
  title = "BadRequest",
  brief = "HTTP.sys could not parse the request",
  summary = "HTTP.sys could not parse the request. Correct the client; operators: look at what it "
    .. "sends.",
  note = "Microsoft names 400 for parse errors in general.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Client_Reset",
  title = "Client_Reset",
  brief = "The connection closed before a worker process got the request",
  summary = "The connection closed before a worker process took the request, mostly because the "
    .. "client left. Operators: check for slow queues and short client timeouts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Connection_Abandoned_By_AppPool",
  title = "Connection_Abandoned_By_AppPool",
  brief = "A worker process ended or dropped the request",
  summary = "A worker process of the application pool ended unexpectedly, or dropped the request. "
    .. "Operators: look for crashes of the application in the event log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Connection_Abandoned_By_ReqQueue",
  title = "Connection_Abandoned_By_ReqQueue",
  brief = "A worker process ended or dropped the request",
  summary = "A worker process ended unexpectedly, or dropped a request from its queue. Operators: "
    .. "look for crashes of the application in the event log.",
  since = "Windows Vista and Windows Server 2008",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Connection_Dropped",
  title = "Connection_Dropped",
  brief = "The connection closed before the response was complete",
  summary = "The connection closed before the last packet of the response, mostly because the "
    .. "client left. Operators: check for slow responses and short client timeouts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Connection_Dropped_List_Full",
  title = "Connection_Dropped_List_Full",
  brief = "The list of dropped connections is full",
  summary = "So many connections were dropped that the list of them is full. Operators: look for "
    .. "clients that give up in large numbers.",
  since = "Windows Vista and Windows Server 2008",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "ConnLimit",
  codes = { 503 },
  title = "ConnLimit",
  brief = "The site has as many connections as its limit allows",
  summary = "The site has reached its limit of connections. Try again later; operators: raise the "
    .. "limit or add capacity.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Connections_Refused",
  title = "Connections_Refused",
  brief = "The kernel has too little memory for new connections",
  summary = "The nonpaged pool of the kernel has fallen below 20 MB, so HTTP.sys accepts no new "
    .. "connections. Operators: find out which driver or program uses up this memory.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Disabled",
  codes = { 503 },
  title = "Disabled",
  brief = "An administrator took the application offline",
  summary = "An administrator has taken the application offline. Operators: start the application "
    .. "pool or the site again.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "EntityTooLarge",
  title = "EntityTooLarge",
  brief = "The content of the request is too large",
  summary = "The content of the request is too large. Send less; operators: raise the limit.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "FieldLength",
  title = "FieldLength",
  brief = "A header field of the request is too long",
  summary = "A header field of the request is too long. Shorten it, often by sending fewer "
    .. "cookies; operators: raise MaxFieldLength.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Forbidden",
  title = "Forbidden",
  brief = "The request contains a forbidden sequence",
  summary = "The request contains an element or sequence that HTTP.sys forbids. Check the "
    .. "characters in the URL.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Header",
  codes = { 400 },
  title = "Header",
  brief = "HTTP.sys could not parse a header field",
  summary = "HTTP.sys could not parse a header field of the request. Correct the client; "
    .. "operators: look at the fields that it sends.",
  note = "Microsoft names 400 for parse errors in general.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Hostname",
  codes = { 400 },
  title = "Hostname",
  brief = "HTTP.sys could not parse the host name",
  summary = "HTTP.sys could not parse the host name of the request. Check the Host field and the "
    .. "URL.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Internal",
  codes = { 500 },
  title = "Internal",
  brief = "HTTP.sys had an internal error",
  summary = "An internal server error occurred. Operators: read the event log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Invalid_CR/LF",
  title = "Invalid_CR/LF",
  brief = "A line break stands where none may be",
  summary = "A carriage return or line feed stands where none may be. Correct the client; "
    .. "operators: look at what it sends.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "LengthRequired",
  title = "LengthRequired",
  brief = "The length of the content is missing",
  summary = "The request has content but does not say how long it is. Send Content-Length, or send "
    .. "the content in chunks.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "N/A",
  codes = { 503 },
  title = "N/A",
  brief = "An internal failure made the service unavailable",
  summary = "An internal failure, such as too little memory or a conflict of URL reservations, "
    .. "made the service unavailable. Operators: read the event log, and list the reservations "
    .. "with netsh.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "N/I",
  codes = { 501, 503 },
  title = "N/I",
  brief = "Something is not implemented, or the transfer coding is unknown",
  summary = "The request needs something that is not implemented (501), or has an unknown transfer "
    .. "coding (503). Send it without that transfer coding.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Number",
  codes = { 400 },
  title = "Number",
  brief = "HTTP.sys could not parse a number",
  summary = "HTTP.sys could not parse a number in the request. Correct the client, for example its "
    .. "Content-Length.",
  note = "Microsoft names 400 for parse errors in general.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Precondition",
  title = "Precondition",
  brief = "A required precondition is missing",
  summary = "The request lacks a precondition that is required. Send it with that condition.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "QueueFull",
  codes = { 503 },
  title = "QueueFull",
  brief = "The request queue of the application is full",
  summary = "The request queue of the application pool is full. Try again later; operators: find "
    .. "out what slows the application down, or allow a longer queue.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "RequestLength",
  title = "RequestLength",
  brief = "The request line and header are too long",
  summary = "The request line and the header together are too long. Shorten them, often by sending "
    .. "fewer cookies; operators: raise MaxRequestBytes.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_AppPool",
  title = "Timer_AppPool",
  brief = "Timeout: the request waited too long for the application",
  summary = "The request waited in the queue of the application pool until its timeout. Operators: "
    .. "look for a slow or hanging application.",
  note = "The limit is ConnectionTimeout, by default two minutes.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_ConnectionIdle",
  title = "Timer_ConnectionIdle",
  brief = "An idle connection reached its timeout",
  summary = "HTTP.sys closed a connection that was idle until its timeout. This is normal; "
    .. "clients: open a new connection.",
  note = "The limit is ConnectionTimeout, by default two minutes.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_EntityBody",
  title = "Timer_EntityBody",
  brief = "Timeout: the content of the request did not arrive",
  summary = "The content of the request did not arrive before the timeout. Check the client and "
    .. "its network.",
  note = "The limit is ConnectionTimeout, by default two minutes, and starts anew whenever data "
    .. "arrives.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_HeaderWait",
  title = "Timer_HeaderWait",
  brief = "Timeout: the header of the request did not arrive",
  summary = "The header of the request was not complete before the timeout of two minutes. Check "
    .. "the client and its network.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_MinBytesPerSecond",
  title = "Timer_MinBytesPerSecond",
  brief = "The client received the response too slowly",
  summary = "The client received the response more slowly than the lowest rate that the server "
    .. "accepts. Check its network; operators: lower the rate.",
  note = "Microsoft's pages give two default rates, 240 and 150 bytes per second. The setting is "
    .. "MinFileBytesPerSec.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_ReqQueue",
  title = "Timer_ReqQueue",
  brief = "Timeout: the request waited too long in the queue",
  summary = "The request waited in the queue until its timeout, and no application took it out. "
    .. "Operators: look for a slow or hanging application.",
  note = "The limit is ConnectionTimeout, by default two minutes.",
  since = "Windows Vista and Windows Server 2008",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_Response",
  title = "Timer_Response",
  brief = "Reserved and not used",
  summary = "Microsoft reserves this reason and does not use it, so no log should contain it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Timer_SslRenegotiation",
  title = "Timer_SslRenegotiation",
  brief = "Timeout: the renegotiation of TLS took too long",
  summary = "The renegotiation of TLS between client and server took longer than two minutes. "
    .. "Check the client and its certificate.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "URL",
  codes = { 400 },
  title = "URL",
  brief = "HTTP.sys could not parse the URL",
  summary = "HTTP.sys could not parse the URL of the request. Correct the URL, for example its "
    .. "encoding.",
  note = "Microsoft names 400 for parse errors in general.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "URL_Length",
  title = "URL_Length",
  brief = "The URL is too long",
  summary = "The URL is too long. Shorten it; operators: raise the limit.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Verb",
  codes = { 400 },
  title = "Verb",
  brief = "HTTP.sys could not parse the method",
  summary = "HTTP.sys could not parse the method of the request. Correct the client.",
  note = "Microsoft names 400 for parse errors in general.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "http-sys",
  key = "Version_N/S",
  codes = { 505 },
  title = "Version_N/S",
  brief = "The server does not support the HTTP version",
  summary = "The server does not support the HTTP version of the request. Use HTTP/1.1 or HTTP/2.",
  evidence = "owner",
  cite = page,
}
