-- The HTTP proxy error types of the Proxy-Status field. Each code is the status code that the RFC
-- recommends; an intermediary may choose another.

detail {
  source = "proxy-status",
  key = "dns_timeout",
  codes = { 504 },
  title = "DNS Timeout",
  brief = "DNS did not answer the intermediary in time",
  summary = "The intermediary got no address for the next hop from DNS before its timeout. "
    .. "Operators: check the resolver that it uses, and the host name.",
  evidence = "owner",
  cite = "RFC 9209 2.3.1",
}

detail {
  source = "proxy-status",
  key = "dns_error",
  codes = { 502 },
  title = "DNS Error",
  brief = "DNS answered the intermediary with an error",
  summary = "DNS answered with an error when the intermediary looked up the next hop. Operators: "
    .. "check the host name and its DNS zone.",
  note = "The parameters rcode and info-code say more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.2",
}

detail {
  source = "proxy-status",
  key = "destination_not_found",
  codes = { 500 },
  title = "Destination Not Found",
  brief = "The gateway does not know where to send the request",
  summary = "The gateway cannot tell which backend serves this request, for example because none "
    .. "is configured. Operators: configure a route for the host and path.",
  evidence = "owner",
  cite = "RFC 9209 2.3.3",
}

detail {
  source = "proxy-status",
  key = "destination_unavailable",
  codes = { 503 },
  title = "Destination Unavailable",
  brief = "The next hop is considered down",
  summary = "The intermediary considers the next hop down, after a health check or earlier "
    .. "failures. Operators: bring it back, or correct its health check.",
  evidence = "owner",
  cite = "RFC 9209 2.3.4",
}

detail {
  source = "proxy-status",
  key = "destination_ip_prohibited",
  codes = { 502 },
  title = "Destination IP Prohibited",
  brief = "The intermediary may not connect to that address",
  summary = "The intermediary may not connect to the IP address of the next hop. Use another "
    .. "destination, or change the intermediary's address policy.",
  evidence = "owner",
  cite = "RFC 9209 2.3.5",
}

detail {
  source = "proxy-status",
  key = "destination_ip_unroutable",
  codes = { 502 },
  title = "Destination IP Unroutable",
  brief = "The intermediary has no route to the next hop's address",
  summary = "The intermediary has no network route to the IP address of the next hop. Operators: "
    .. "check the routing and the address.",
  evidence = "owner",
  cite = "RFC 9209 2.3.6",
}

detail {
  source = "proxy-status",
  key = "connection_refused",
  codes = { 502 },
  title = "Connection Refused",
  brief = "The next hop refused the connection",
  summary = "The intermediary's connection to the next hop was refused. Operators: check that the "
    .. "server runs and listens at that address and port.",
  evidence = "owner",
  cite = "RFC 9209 2.3.7",
}

detail {
  source = "proxy-status",
  key = "connection_terminated",
  codes = { 502 },
  title = "Connection Terminated",
  brief = "The next hop closed the connection before it had answered",
  summary = "The connection to the next hop ended while a part of the response was still missing. "
    .. "Operators: look for crashes, restarts and idle timeouts there.",
  evidence = "owner",
  cite = "RFC 9209 2.3.8",
}

detail {
  source = "proxy-status",
  key = "connection_timeout",
  codes = { 504 },
  title = "Connection Timeout",
  brief = "The intermediary could not connect to the next hop in time",
  summary = "The intermediary could not open a connection to the next hop before its timeout. "
    .. "Operators: check its load, firewalls and address.",
  evidence = "owner",
  cite = "RFC 9209 2.3.9",
}

detail {
  source = "proxy-status",
  key = "connection_read_timeout",
  codes = { 504 },
  title = "Connection Read Timeout",
  brief = "The next hop sent no data in time",
  summary = "The next hop sent no new data before the intermediary's read timeout. Operators: "
    .. "make it answer faster, or raise the timeout.",
  evidence = "owner",
  cite = "RFC 9209 2.3.10",
}

detail {
  source = "proxy-status",
  key = "connection_write_timeout",
  codes = { 504 },
  title = "Connection Write Timeout",
  brief = "The intermediary could not send data in time",
  summary = "The intermediary could not write to the connection before its timeout, for example "
    .. "because buffers stayed full. Operators: check that the receiver still reads.",
  evidence = "owner",
  cite = "RFC 9209 2.3.11",
}

detail {
  source = "proxy-status",
  key = "connection_limit_reached",
  codes = { 429, 503 },
  title = "Connection Limit Reached",
  brief = "The intermediary has reached its limit of connections",
  summary = "The intermediary has as many connections to the next hop as it may have. Send fewer "
    .. "requests at once; operators: raise the limit.",
  note = "RFC 9209 recommends 503. RFC 10036 has intermediaries send it with 429 at their limit "
    .. "of incremental messages.",
  evidence = "owner",
  cite = "RFC 9209 2.3.12; RFC 10036",
}

detail {
  source = "proxy-status",
  key = "tls_protocol_error",
  codes = { 502 },
  title = "TLS Protocol Error",
  brief = "TLS with the next hop failed",
  summary = "TLS with the next hop failed, in the handshake or later. Operators: compare the TLS "
    .. "versions, cipher suites and ports of both sides.",
  note = "If the next hop sent an alert, the type is tls_alert_received.",
  evidence = "owner",
  cite = "RFC 9209 2.3.13",
}

detail {
  source = "proxy-status",
  key = "tls_certificate_error",
  codes = { 502 },
  title = "TLS Certificate Error",
  brief = "The next hop's certificate could not be verified",
  summary = "The intermediary could not verify the next hop's TLS certificate. Operators: install "
    .. "a certificate that is current, trusted and made out to the host name.",
  evidence = "owner",
  cite = "RFC 9209 2.3.14",
}

detail {
  source = "proxy-status",
  key = "tls_alert_received",
  codes = { 502 },
  title = "TLS Alert Received",
  brief = "The next hop sent a TLS alert",
  summary = "The next hop ended TLS with an alert. Operators: look up the alert, and correct the "
    .. "TLS settings of the side that it blames.",
  note = "The parameters alert-id and alert-message say more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.15",
}

detail {
  source = "proxy-status",
  key = "http_request_error",
  codes = { 400, 403, 405, 406, 408, 411, 413, 414, 415, 416, 417, 429 },
  title = "HTTP Request Error",
  brief = "The intermediary rejects the request as faulty",
  summary = "The intermediary itself rejects the request with a 4xx status code, in place of the "
    .. "origin server. Look up the status code, and correct the request.",
  note = "The parameters status-code and status-phrase say more. RFC 9209 names these status "
    .. "codes and allows any other 4xx.",
  evidence = "owner",
  cite = "RFC 9209 2.3.16",
}

detail {
  source = "proxy-status",
  key = "http_request_denied",
  codes = { 403 },
  title = "HTTP Request Denied",
  brief = "A rule of the intermediary denies the request",
  summary = "A rule or the configuration of the intermediary denies the request, so it was not "
    .. "forwarded. Ask the intermediary's operator why it is blocked.",
  evidence = "owner",
  cite = "RFC 9209 2.3.17",
}

detail {
  source = "proxy-status",
  key = "http_response_incomplete",
  codes = { 502 },
  title = "HTTP Incomplete Response",
  brief = "The next hop's response is incomplete",
  summary = "The next hop's response ended before it was complete. Operators: look for crashes "
    .. "and a wrong Content-Length there.",
  evidence = "owner",
  cite = "RFC 9209 2.3.18",
}

detail {
  source = "proxy-status",
  key = "http_response_header_section_size",
  codes = { 502 },
  title = "HTTP Response Header Section Too Large",
  brief = "The header section of the response is too large",
  summary = "The header section of the next hop's response is too large for the intermediary. "
    .. "Operators: send fewer or shorter fields, or raise the limit.",
  note = "The parameter header-section-size says more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.19",
}

detail {
  source = "proxy-status",
  key = "http_response_header_size",
  codes = { 502 },
  title = "HTTP Response Header Field Line Too Large",
  brief = "A field in the header of the response is too large",
  summary = "A field line in the header of the next hop's response is too large for the "
    .. "intermediary. Operators: shorten that field, or raise the limit.",
  note = "The parameters header-name and header-size say more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.20",
}

detail {
  source = "proxy-status",
  key = "http_response_body_size",
  codes = { 502 },
  title = "HTTP Response Body Too Large",
  brief = "The content of the response is too large",
  summary = "The content of the next hop's response is too large for the intermediary. Operators: "
    .. "make the response smaller, or raise the limit.",
  note = "The parameter body-size says more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.21",
}

detail {
  source = "proxy-status",
  key = "http_response_trailer_section_size",
  codes = { 502 },
  title = "HTTP Response Trailer Section Too Large",
  brief = "The trailer section of the response is too large",
  summary = "The trailer section of the next hop's response is too large for the intermediary. "
    .. "Operators: send fewer or shorter trailer fields, or raise the limit.",
  note = "The parameter trailer-section-size says more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.22",
}

detail {
  source = "proxy-status",
  key = "http_response_trailer_size",
  codes = { 502 },
  title = "HTTP Response Trailer Field Line Too Large",
  brief = "A field in the trailer of the response is too large",
  summary = "A field line in the trailer of the next hop's response is too large for the "
    .. "intermediary. Operators: shorten that field, or raise the limit.",
  note = "The parameters trailer-name and trailer-size say more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.23",
}

detail {
  source = "proxy-status",
  key = "http_response_transfer_coding",
  codes = { 502 },
  title = "HTTP Response Transfer-Coding Error",
  brief = "The response's transfer coding could not be decoded",
  summary = "The intermediary could not decode the transfer coding of the next hop's response. "
    .. "Operators: correct the coding that the next hop applies.",
  note = "The parameter coding says more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.24",
}

detail {
  source = "proxy-status",
  key = "http_response_content_coding",
  codes = { 502 },
  title = "HTTP Response Content-Coding Error",
  brief = "The response's content coding could not be decoded",
  summary = "The intermediary could not decode the content coding, such as gzip, of the next "
    .. "hop's response. Operators: correct the coding that the next hop applies.",
  note = "The parameter coding says more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.25",
}

detail {
  source = "proxy-status",
  key = "http_response_timeout",
  codes = { 504 },
  title = "HTTP Response Timeout",
  brief = "The response was not complete in time",
  summary = "The whole response did not arrive before the intermediary's timeout. Operators: make "
    .. "the response faster, or raise the timeout.",
  evidence = "owner",
  cite = "RFC 9209 2.3.26",
}

detail {
  source = "proxy-status",
  key = "http_upgrade_failed",
  codes = { 502 },
  title = "HTTP Upgrade Failed",
  brief = "Changing the protocol with the next hop failed",
  summary = "The upgrade to another HTTP version between the intermediary and the next hop "
    .. "failed. Operators: check which versions both sides support.",
  evidence = "owner",
  cite = "RFC 9209 2.3.27",
}

detail {
  source = "proxy-status",
  key = "http_protocol_error",
  codes = { 502 },
  title = "HTTP Protocol Error",
  brief = "The next hop broke HTTP",
  summary = "The next hop broke HTTP in a way for which no other type exists. Operators: check "
    .. "what it sends.",
  evidence = "owner",
  cite = "RFC 9209 2.3.28",
}

detail {
  source = "proxy-status",
  key = "proxy_internal_response",
  title = "Proxy Internal Response",
  brief = "The intermediary made the response by itself",
  summary = "The intermediary made the response by itself and did not try to reach the next hop. "
    .. "Operators: if that was not meant, check its configuration.",
  note = "The status code is whichever fits the response.",
  evidence = "owner",
  cite = "RFC 9209 2.3.29",
}

detail {
  source = "proxy-status",
  key = "proxy_internal_error",
  codes = { 500 },
  title = "Proxy Internal Error",
  brief = "The intermediary failed; the origin server is not at fault",
  summary = "The intermediary itself failed; the origin server is not at fault. Operators: look "
    .. "into the intermediary's log.",
  evidence = "owner",
  cite = "RFC 9209 2.3.30",
}

detail {
  source = "proxy-status",
  key = "proxy_configuration_error",
  codes = { 500 },
  title = "Proxy Configuration Error",
  brief = "The intermediary's configuration is wrong",
  summary = "Something in the intermediary's configuration is wrong. Operators: correct it; its "
    .. "log may say more.",
  evidence = "owner",
  cite = "RFC 9209 2.3.31",
}

detail {
  source = "proxy-status",
  key = "proxy_loop_detected",
  codes = { 502 },
  title = "Proxy Loop Detected",
  brief = "The request would go round in a loop",
  summary = "Forwarding would bring the request back to the intermediary: a loop. Operators: "
    .. "break the loop in the routing or the DNS records.",
  evidence = "owner",
  cite = "RFC 9209 2.3.32",
}

detail {
  source = "proxy-status",
  key = "incremental_refused",
  codes = { 501 },
  title = "Incremental refused",
  brief = "The intermediary refuses to forward incrementally",
  summary = "The message has the Incremental field, but the intermediary refuses to forward it "
    .. "piece by piece. Send the request without Incremental, or ask the operator.",
  note = "RFC 10036 registers the type; this record follows a draft of it.",
  evidence = "copy",
  cite = "RFC 10036",
}
