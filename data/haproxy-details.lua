-- HAProxy's termination states: the pairs that its manual explains. Case matters: sH is a timeout
-- of the server, SH a server that broke off. The manual names none of them; the titles are ours.
-- Any other pair is explained by its letters (haproxy.lua).

local page = {
  "HAProxy Configuration Manual", "https://docs.haproxy.org/dev/configuration.html#8.5",
  section = "8.5",
}

detail {
  source = "haproxy",
  key = "--",
  title = "Normal end",
  brief = "The exchange ended normally",
  summary = "The exchange ended normally. If the client still reports an error, look at the "
    .. "status code on the same log line.",
  note = "In HTTP logs two characters for cookies follow, so that a normal end reads \"----\".",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "CC",
  title = "Client abort while connecting to the server",
  brief = "The client left before HAProxy was connected to the server",
  summary = "The client left before HAProxy was connected to the server. Look for servers that "
    .. "are down, and check timeout connect.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "CD",
  title = "Client abort during the data",
  brief = "The client broke off while data was transferred",
  summary = "The client broke off while data was transferred. Check the client, the network and "
    .. "the devices on the way.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "cD",
  title = "Client timeout during the data",
  brief = "The client neither sent nor received data before timeout client",
  summary = "The client neither sent nor acknowledged data for the time of timeout client. Check "
    .. "the network on the client's side.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "CH",
  title = "Client abort before the response headers",
  brief = "The client left before the server began to answer",
  summary = "The client left before the server began to answer. Find out why the server is slow.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "cH",
  title = "Client timeout before the response headers",
  brief = "The client's timeout ran out before the server began to answer",
  summary = "HAProxy's timeout client ran out while the client sent its content, or because the "
    .. "server took too long. Make timeout client longer than timeout server.",
  note = "With a POST request over PPPoE, a TCP segment size (MSS) that is too large can be the "
    .. "cause.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "CQ",
  title = "Client abort in the queue",
  brief = "The client left while its request waited in the queue",
  summary = "The client left while its request waited in the queue for a server. Look for "
    .. "overloaded or slow servers.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "CR",
  codes = { 400 },
  title = "Client abort before the complete request",
  brief = "The client left before its request was complete",
  summary = "The client closed the connection before its request was complete, so no server "
    .. "received it. If it sent nothing at all, consider option http-ignore-probes.",
  note = "Browsers that open connections in advance cause it, too. The manual calls the status "
    .. "code likely.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "cR",
  codes = { 408 },
  title = "Client timeout before the complete request",
  brief = "The client did not complete its request before the timeout",
  summary = "HAProxy's timeout http-request ran out before the request was complete, so no server "
    .. "received it. If the client sent nothing at all, consider option http-ignore-probes.",
  note = "Browsers that open connections in advance cause it, too. The manual calls the status "
    .. "code likely.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "CT",
  title = "Client abort in the tarpit",
  brief = "The client left while HAProxy held its request in the tarpit",
  summary = "The client left while HAProxy held its request in the tarpit. If the request was "
    .. "valid, correct the tarpit rule.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "LC",
  title = "Answered by HAProxy while connecting",
  brief = "HAProxy answered with a redirect of the server line",
  summary = "HAProxy answered with a redirect, because of redir on a server line; no server "
    .. "received the request. If that was not meant, remove redir.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "LR",
  title = "Answered by HAProxy",
  brief = "HAProxy answered by itself, for example with a redirect",
  summary = "HAProxy answered by itself: a redirect, a return rule or an applet such as the "
    .. "statistics. If a server should have answered, check the rules.",
  note = "No server received the request.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "LH",
  title = "Response replaced by HAProxy",
  brief = "HAProxy sent its own response in place of the server's",
  summary = "HAProxy sent its own response in place of the server's, by a redirect or a return "
    .. "rule. If that was not meant, check the response rules.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "SC",
  codes = { 502, 503 },
  title = "Server refused the connection",
  brief = "The server refused the connection or was unreachable",
  summary = "The server, or a device before it, refused the connection, or it was unreachable. "
    .. "Check that the server runs and that the network reaches it.",
  note = "The manual calls the status codes likely.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "sC",
  codes = { 503, 504 },
  title = "Server timeout while connecting",
  brief = "HAProxy could not connect to the server before the timeout",
  summary = "HAProxy's timeout connect ran out before the connection to the server was "
    .. "established. Check the load, the firewalls and the address of the server.",
  note = "The manual calls the status codes likely.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "SD",
  title = "Server abort during the data",
  brief = "The connection to the server broke while data was transferred",
  summary = "The connection to the server broke with an error while data was transferred. Look "
    .. "for crashes of the server and for network problems.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "sD",
  title = "Server timeout during the data",
  brief = "The server neither sent nor received data before timeout server",
  summary = "The server neither sent nor acknowledged data for the time of timeout server. Look "
    .. "for shorter timeouts of firewalls and load balancers before it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "SH",
  codes = { 502 },
  title = "Server abort before the response headers",
  brief = "The server broke off before its response headers were complete",
  summary = "The server broke off before its response headers were complete. Look into its log "
    .. "for a crash.",
  note = "The status code is from the manual's list of the responses that HAProxy itself sends.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "sH",
  codes = { 504 },
  title = "Server timeout before the response headers",
  brief = "The server did not begin to answer before the timeout",
  summary = "HAProxy's timeout server ran out before the server sent its response headers. Make "
    .. "the application faster; meanwhile, raise timeout server.",
  note = "The manual calls it the most common anomaly. The status code is from its list of the "
    .. "responses that HAProxy itself sends.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "sQ",
  title = "Server timeout in the queue",
  brief = "The request waited too long in the queue",
  summary = "The request waited too long in the queue for a server: a timeout. Look for "
    .. "overloaded servers, and check timeout queue.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "PC",
  title = "HAProxy could not connect",
  brief = "HAProxy could open no more sockets to the server",
  summary = "HAProxy reached the process's limit of sockets, so it could not connect to the "
    .. "server. Raise the global maxconn and the limit of open files.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "PD",
  title = "Data blocked by HAProxy",
  brief = "HAProxy blocked content with invalid chunks",
  summary = "HAProxy blocked a message with invalid chunks, after the server had sent its "
    .. "headers. Check what the server sends.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "PH",
  codes = { 400, 500, 502 },
  title = "Response blocked by HAProxy",
  brief = "HAProxy blocked the server's response",
  summary = "HAProxy blocked the server's response as invalid, incomplete or forbidden by a rule. "
    .. "Check the response headers and the response rules.",
  note = "It is seldom caused by invalid chunks of the request.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "PR",
  codes = { 400, 403, 500 },
  title = "Request blocked by HAProxy",
  brief = "HAProxy blocked the request",
  summary = "HAProxy blocked the request: it is invalid, a deny rule matched, or a rewrite "
    .. "failed. Check the request, the deny rules and tune.maxrewrite.",
  note = "No server received the request.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "PT",
  codes = { 500 },
  title = "Request held in the tarpit",
  brief = "HAProxy held the request in the tarpit, then refused it",
  summary = "HAProxy held the request in the tarpit and then answered with 500. If the request "
    .. "was valid, check the tarpit rules.",
  note = "No server received the request.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "haproxy",
  key = "RC",
  title = "Out of resources while connecting",
  brief = "HAProxy lacked a resource for connecting to the server",
  summary = "HAProxy ran out of memory, sockets or source ports and could not connect to the "
    .. "server. Look into the system log for what was missing.",
  evidence = "owner",
  cite = page,
}
