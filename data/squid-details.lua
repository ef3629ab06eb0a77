-- Squid's error pages: their names stand in the field X-Squid-Error and in its logs.

local src = "https://github.com/squid-cache/squid/blob/master/src/"
local pages = "https://github.com/squid-cache/squid/blob/master/errors/templates/"

detail {
  source = "squid",
  key = "ERR_ACCESS_DENIED",
  codes = { 403 },
  title = "Access Denied",
  brief = "An access rule of the proxy forbids the request or response",
  summary = "An access rule of the proxy blocked the request or its response. Ask the operator " ..
    "of the proxy for access; operators: check http_access and http_reply_access.",
  note = "Squid also uses it where it would ask for a login and cannot, such as inside an " ..
    "intercepted TLS connection.",
  evidence = "owner",
  cite = { "Squid, client_side_request.cc", src .. "client_side_request.cc" },
}

detail {
  source = "squid",
  key = "ERR_CACHE_ACCESS_DENIED",
  codes = { 407, 401 },
  title = "Cache Access Denied",
  brief = "The proxy wants the user to log in first",
  summary = "The proxy does not serve the request before the user has logged in. Send " ..
    "credentials for the proxy.",
  note = "The status is 407 from a forward proxy and 401 from a reverse proxy.",
  evidence = "owner",
  cite = { "Squid, client_side_request.cc", src .. "client_side_request.cc" },
}

detail {
  source = "squid",
  key = "ERR_CACHE_MGR_ACCESS_DENIED",
  codes = { 401 },
  title = "Cache Manager Access Denied",
  brief = "The cache manager wants the user to log in first",
  summary = "Squid's cache manager does not answer before the user has logged in. Send the user " ..
    "and password of the cache manager.",
  evidence = "owner",
  cite = { "Squid, cache_manager.cc", src .. "cache_manager.cc" },
}

detail {
  source = "squid",
  key = "ERR_FORWARDING_DENIED",
  codes = { 403 },
  title = "Forwarding Denied",
  brief = "The proxy serves this client from its cache only",
  summary = "The proxy did not forward the request: it serves only cached responses to this " ..
    "client. Operators: check miss_access, and whether the caches are parent or sibling.",
  evidence = "owner",
  cite = { "Squid, FwdState.cc", src .. "FwdState.cc" },
}

detail {
  source = "squid",
  key = "ERR_NO_RELAY",
  title = "No Wais Relay",
  brief = "Unused: no relay host for WAIS is defined",
  summary = "No relay host for WAIS is defined. Squid no longer sends this page; look for an " ..
    "old version of Squid.",
  note = "The current source code keeps the name and the page, and nothing uses them.",
  evidence = "owner",
  cite = { "Squid, page ERR_NO_RELAY", pages .. "ERR_NO_RELAY" },
}

detail {
  source = "squid",
  key = "ERR_CANNOT_FORWARD",
  codes = { 503, 500, 502, 504 },
  title = "Unable to forward this request at this time",
  brief = "The proxy found no way to the server or a parent cache",
  summary = "The proxy found no way to the origin server or to a parent cache. Operators: check " ..
    "the network, the parent caches and never_direct.",
  note = "504 instead of 503 means that Squid was revalidating a stored response.",
  evidence = "owner",
  cite = { "Squid, FwdState.cc", src .. "FwdState.cc" },
}

detail {
  source = "squid",
  key = "ERR_READ_TIMEOUT",
  codes = { 504 },
  title = "Read Timeout",
  brief = "The proxy waited too long for data from the server",
  summary = "The read timeout of the proxy ran out while it waited for data from the server. " ..
    "Try again; operators: check the server and the network for overload.",
  retry = {
    "same",
    text = "Send the request again.",
    idempotent = true,
    cite = { "Squid, page ERR_READ_TIMEOUT", pages .. "ERR_READ_TIMEOUT" },
  },
  evidence = "owner",
  cite = { "Squid, http.cc", src .. "http.cc" },
}

detail {
  source = "squid",
  key = "ERR_LIFETIME_EXP",
  codes = { 408 },
  title = "Connection Lifetime Expired",
  brief = "The connection exceeded its longest lifetime",
  summary = "The connection was open longer than the proxy allows, so Squid closed it. " ..
    "Operators: check client_lifetime if transfers need more time.",
  note = "When a client's connection expires, Squid closes it without a response. The cache " ..
    "manager alone sends the page, with 408.",
  evidence = "owner",
  cite = { "Squid, client_side.cc", src .. "client_side.cc" },
}

detail {
  source = "squid",
  key = "ERR_READ_ERROR",
  codes = { 502, 500 },
  title = "Read Error",
  brief = "The proxy could not read from the server",
  summary = "Reading from the server's connection failed. Try again; operators: check the " ..
    "server for crashes and the network for resets.",
  note = "The status is 500 for WHOIS and 502 otherwise.",
  retry = {
    "same",
    text = "Send the request again.",
    idempotent = true,
    cite = { "Squid, page ERR_READ_ERROR", pages .. "ERR_READ_ERROR" },
  },
  evidence = "owner",
  cite = { "Squid, http.cc", src .. "http.cc" },
}

detail {
  source = "squid",
  key = "ERR_WRITE_ERROR",
  codes = { 502 },
  title = "Write Error",
  brief = "The proxy could not write to the server",
  summary = "Writing to the server's connection failed. Try again; operators: check whether the " ..
    "server closes connections early.",
  retry = {
    "same",
    text = "Send the request again.",
    idempotent = true,
    cite = { "Squid, page ERR_WRITE_ERROR", pages .. "ERR_WRITE_ERROR" },
  },
  evidence = "owner",
  cite = { "Squid, http.cc", src .. "http.cc" },
}

detail {
  source = "squid",
  key = "ERR_CONNECT_FAIL",
  codes = { 503, 502, 504, 500 },
  title = "Connection failed",
  brief = "The proxy could not connect to the server or parent cache",
  summary = "The connection to the origin server or a parent cache failed. Try again; " ..
    "operators: check that the server runs and that no firewall blocks it.",
  note = "504 instead of 503 means that Squid was revalidating a stored response.",
  retry = {
    "same",
    text = "Send the request again: the server or its network may be down for the moment.",
    cite = { "Squid, page ERR_CONNECT_FAIL", pages .. "ERR_CONNECT_FAIL" },
  },
  evidence = "owner",
  cite = { "Squid, HappyConnOpener.cc", src .. "HappyConnOpener.cc" },
}

detail {
  source = "squid",
  key = "ERR_SECURE_CONNECT_FAIL",
  codes = { 503, 504, 403 },
  title = "Failed to establish a secure connection",
  brief = "The TLS connection to the server failed",
  summary = "The TLS handshake with the server failed, or the proxy does not accept its " ..
    "certificate. Operators: check the certificate and TLS versions of the server.",
  note = "504 instead of 503 means that Squid was revalidating a stored response.",
  evidence = "owner",
  cite = { "Squid, PeerConnector.cc", src .. "security/PeerConnector.cc" },
}

detail {
  source = "squid",
  key = "ERR_SOCKET_FAILURE",
  codes = { 500 },
  title = "Socket Failure",
  brief = "The proxy could not create a socket",
  summary = "The proxy could not create a TCP socket, probably because of too much load. Try " ..
    "again; operators: raise the limit of file descriptors.",
  retry = {
    "same",
    text = "Send the request again.",
    cite = { "Squid, page ERR_SOCKET_FAILURE", pages .. "ERR_SOCKET_FAILURE" },
  },
  evidence = "owner",
  cite = { "Squid, PeerConnector.cc", src .. "security/PeerConnector.cc" },
}

detail {
  source = "squid",
  key = "ERR_DNS_FAIL",
  codes = { 503 },
  title = "Unable to determine IP address from host name",
  brief = "The proxy could not resolve the host name in DNS",
  summary = "The proxy found no address for the host name in DNS. Check the spelling of the " ..
    "host name; operators: check the proxy's DNS servers.",
  evidence = "owner",
  cite = { "Squid, peer_select.cc", src .. "peer_select.cc" },
}

detail {
  source = "squid",
  key = "ERR_URN_RESOLVE",
  codes = { 404 },
  title = "Cannot Resolve URN",
  brief = "The proxy found no URL for the URN",
  summary = "The proxy asked the host in the URN for a URL and got none. Use a URL instead of " ..
    "the URN.",
  evidence = "owner",
  cite = { "Squid, urn.cc", src .. "urn.cc" },
}

detail {
  source = "squid",
  key = "ERR_ONLY_IF_CACHED_MISS",
  codes = { 504 },
  title = "Valid document was not found in the cache",
  brief = "Nothing fresh is cached, and the client wants nothing else",
  summary = "The request had only-if-cached, and the cache has no response that it may use. " ..
    "Send the request without only-if-cached.",
  evidence = "owner",
  cite = { "Squid, client_side_reply.cc", src .. "client_side_reply.cc" },
}

detail {
  source = "squid",
  key = "ERR_TOO_BIG",
  codes = { 413, 414, 431, 403, 502 },
  title = "The request or reply is too large",
  brief = "The request or response is larger than the proxy allows",
  summary = "The request or the response is too large for the limits of the proxy. Send or ask " ..
    "for less; operators: check the size limits of body and header.",
  note = "413: request body; 414 and 431: request head; 403: response body; 502: response head. " ..
    "The limits are request_body_max_size, reply_body_max_size, request_header_max_size and " ..
    "reply_header_max_size.",
  evidence = "owner",
  cite = { "Squid, client_side.cc", src .. "client_side.cc" },
}

detail {
  source = "squid",
  key = "ERR_INVALID_RESP",
  codes = { 502, 500 },
  title = "Invalid Response",
  brief = "The response of the server is malformed",
  summary = "The proxy could not understand the server's response. Operators of the server: " ..
    "check the head and the framing of the response.",
  note = "The status is 500 inside the cache manager and 502 otherwise.",
  evidence = "owner",
  cite = { "Squid, http.cc", src .. "http.cc" },
}

detail {
  source = "squid",
  key = "ERR_UNSUP_HTTPVERSION",
  codes = { 505 },
  title = "Unsupported HTTP version",
  brief = "The proxy does not support the HTTP version of the request",
  summary = "The proxy does not support the HTTP version that the request names. Send the " ..
    "request with HTTP/1.1.",
  evidence = "owner",
  cite = { "Squid, Http1Server.cc", src .. "servers/Http1Server.cc" },
}

detail {
  source = "squid",
  key = "ERR_INVALID_REQ",
  codes = { 400, 411, 417, 404, 501 },
  title = "Invalid Request",
  brief = "The request is malformed or asks for what cannot be met",
  summary = "The request is malformed, or the proxy cannot meet its framing or its Expect " ..
    "field. Correct the request.",
  note = "411 and 501 concern the framing, 417 concerns Expect, and 404 an unknown address of " ..
    "Squid itself.",
  evidence = "owner",
  cite = { "Squid, Http1Server.cc", src .. "servers/Http1Server.cc" },
}

detail {
  source = "squid",
  key = "ERR_UNSUP_REQ",
  codes = { 501, 405, 400 },
  title = "Unsupported Request Method and Protocol",
  brief = "The proxy does not support the method for this scheme",
  summary = "The proxy does not support the request's method for the scheme of its URL. Use " ..
    "another method or scheme.",
  evidence = "owner",
  cite = { "Squid, client_side.cc", src .. "client_side.cc" },
}

detail {
  source = "squid",
  key = "ERR_INVALID_URL",
  codes = { 400, 404, 414 },
  title = "Invalid URL",
  brief = "The URL of the request is not valid",
  summary = "The proxy could not parse the URL of the request. Correct the URL.",
  note = "404 and 414 come from the cache manager.",
  evidence = "owner",
  cite = { "Squid, Http1Server.cc", src .. "servers/Http1Server.cc" },
}

detail {
  source = "squid",
  key = "ERR_ZERO_SIZE_OBJECT",
  codes = { 502, 503, 504 },
  title = "Zero Sized Reply",
  brief = "The server closed the connection without a response",
  summary = "The server closed the connection before it sent any data. Operators of the server: " ..
    "look for crashes and for short idle timeouts.",
  note = "503 and 504 arise when Squid looks into TLS connections (SSL-Bump).",
  evidence = "owner",
  cite = { "Squid, http.cc", src .. "http.cc" },
}

detail {
  source = "squid",
  key = "ERR_PRECONDITION_FAILED",
  codes = { 412 },
  title = "Precondition Failed",
  brief = "A precondition of the request does not hold",
  summary = "A precondition in the request does not hold for the cached response. Fetch the " ..
    "current state and decide anew.",
  evidence = "owner",
  cite = { "Squid, client_side_reply.cc", src .. "client_side_reply.cc" },
}

detail {
  source = "squid",
  key = "ERR_CONFLICT_HOST",
  codes = { 409 },
  title = "URI Host Conflict",
  brief = "The address does not belong to the host of the request",
  summary = "The client connected to an address that does not belong to the host of the " ..
    "request. Use the same DNS server as the proxy.",
  note = "With host_verify_strict, Squid rejects every such request. Without it, Squid rejects " ..
    "CONNECT alone and writes a warning for other methods.",
  retry = {
    "same",
    text = "Send the request again: that helps if the domain has just moved to another address.",
    cite = { "Squid, page ERR_CONFLICT_HOST", pages .. "ERR_CONFLICT_HOST" },
  },
  evidence = "owner",
  cite = { "Squid, client_side_request.cc", src .. "client_side_request.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_DISABLED",
  title = "FTP is Disabled",
  brief = "Unused: the proxy does not support FTP",
  summary = "The proxy does not support FTP. Squid no longer sends this page; look for an old " ..
    "version of Squid.",
  note = "The current source code keeps the name and the page, and nothing uses them.",
  evidence = "owner",
  cite = { "Squid, page ERR_FTP_DISABLED", pages .. "ERR_FTP_DISABLED" },
}

detail {
  source = "squid",
  key = "ERR_FTP_UNAVAILABLE",
  codes = { 503 },
  title = "The FTP server was too busy",
  brief = "The FTP server is too busy",
  summary = "The FTP server answered that it is too busy. Try again later.",
  note = "The server's reply was 421 or 426.",
  retry = {
    "delay",
    text = "Send the request again later.",
    cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
  },
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_FAILURE",
  codes = { 502, 504 },
  title = "An FTP protocol error occurred",
  brief = "The FTP server failed or broke the protocol",
  summary = "The FTP server failed, or its answer does not follow the protocol. Read the " ..
    "server's reply in the error page.",
  evidence = "owner",
  cite = { "Squid, FtpClient.cc", src .. "clients/FtpClient.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_PUT_ERROR",
  codes = { 500, 502 },
  title = "FTP PUT upload failed",
  brief = "The upload by FTP failed",
  summary = "The FTP server did not store the file. Check path, permission and disk space on " ..
    "the server.",
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_NOT_FOUND",
  codes = { 404 },
  title = "The requested URL could not be retrieved",
  brief = "The FTP server has no such file",
  summary = "The FTP server did not find the file or directory (reply 550). Check the path.",
  note = "An absolute path in the FTP URL may be the reason; the error page then names the " ..
    "other address.",
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_FORBIDDEN",
  codes = { 401, 403 },
  title = "An FTP authentication failure occurred",
  brief = "The FTP server did not accept the login",
  summary = "The FTP server did not accept the login. Send other credentials.",
  note = "403 means that the rejected password was part of the URL.",
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_PUT_CREATED",
  codes = { 201 },
  title = "File created",
  brief = "The upload by FTP created the file",
  summary = "The upload by FTP created the file. This is no error; nothing is left to do.",
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_FTP_PUT_MODIFIED",
  codes = { 202 },
  title = "File updated",
  brief = "The upload by FTP replaced the file",
  summary = "The upload by FTP replaced the file. This is no error; nothing is left to do.",
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_ESI",
  title = "ESI Processing failed",
  brief = "Unused: an ESI template could not be processed",
  summary = "An ESI template could not be processed. The current Squid no longer sends this " ..
    "page; look for an old version of Squid.",
  note = "Squid no longer processes ESI. The name and the page are left in the source code.",
  evidence = "owner",
  cite = { "Squid, page ERR_ESI", pages .. "ERR_ESI" },
}

detail {
  source = "squid",
  key = "ERR_ICAP_FAILURE",
  codes = { 500 },
  title = "ICAP protocol error",
  brief = "The content adaptation service (ICAP or eCAP) failed",
  summary = "The proxy could not reach its ICAP or eCAP service, or got an illegal answer from " ..
    "it. Operators: check that service, such as a virus scanner.",
  evidence = "owner",
  cite = { "Squid, client_side_request.cc", src .. "client_side_request.cc" },
}

detail {
  source = "squid",
  key = "ERR_GATEWAY_FAILURE",
  codes = { 500, 503, 504, 414 },
  title = "Gateway Proxy Failure",
  brief = "The proxy failed or is configured wrongly",
  summary = "The proxy itself failed, or a mistake in its configuration stopped the request. " ..
    "Operators: look into cache.log.",
  note = "414 means that the request is too long for the URL rewriter.",
  evidence = "owner",
  cite = { "Squid, FwdState.cc", src .. "FwdState.cc" },
}

detail {
  source = "squid",
  key = "ERR_DIR_LISTING",
  codes = { 200 },
  title = "Directory Content",
  brief = "The page lists an FTP directory",
  summary = "The page is the listing of an FTP directory. This is no error; nothing is left to do.",
  evidence = "owner",
  cite = { "Squid, FtpGateway.cc", src .. "clients/FtpGateway.cc" },
}

detail {
  source = "squid",
  key = "ERR_SHUTTING_DOWN",
  codes = { 503 },
  title = "This cache is in the process of shutting down",
  brief = "The proxy is shutting down",
  summary = "The proxy is shutting down, perhaps for a restart or for maintenance. Try again soon.",
  retry = {
    "delay",
    text = "Send the request again soon.",
    cite = { "Squid, page ERR_SHUTTING_DOWN", pages .. "ERR_SHUTTING_DOWN" },
  },
  evidence = "owner",
  cite = { "Squid, FwdState.cc", src .. "FwdState.cc" },
}

detail {
  source = "squid",
  key = "ERR_PROTOCOL_UNKNOWN",
  codes = { 400 },
  title = "Unsupported Protocol",
  brief = "The proxy does not know the protocol of the request",
  summary = "What the client sent is not HTTP, or a protocol that the proxy does not know. " ..
    "Speak HTTP to the proxy's port.",
  evidence = "owner",
  cite = { "Squid, Http1Server.cc", src .. "servers/Http1Server.cc" },
}

detail {
  source = "squid",
  key = "ERR_CLIENT_GONE",
  title = "No client to send the error page to",
  brief = "The client left before Squid could answer",
  summary = "The client closed the connection before Squid could answer. Check for slow " ..
    "responses and short client timeouts.",
  note = "It stands in the log alone: Squid sends no error page.",
  evidence = "owner",
  cite = { "Squid, forward.h", src .. "error/forward.h" },
}

detail {
  source = "squid",
  key = "ERR_SECURE_ACCEPT_FAIL",
  title = "Rejects the SSL connection instead of error page",
  brief = "The TLS handshake with the client failed",
  summary = "The TLS handshake between client and proxy failed. Operators: check the proxy's " ..
    "certificate and TLS versions, and whether clients trust it.",
  note = "It stands in the log alone: Squid sends no error page.",
  evidence = "owner",
  cite = { "Squid, forward.h", src .. "error/forward.h" },
}

detail {
  source = "squid",
  key = "ERR_REQUEST_START_TIMEOUT",
  title = "Aborts the connection instead of error page",
  brief = "The client connected and sent nothing in time",
  summary = "The client opened a connection and sent nothing before the timeout, so Squid " ..
    "closed it. Operators: check request_start_timeout if clients are slow.",
  note = "It stands in the log alone: Squid sends no error page.",
  evidence = "owner",
  cite = { "Squid, forward.h", src .. "error/forward.h" },
}

detail {
  source = "squid",
  key = "ERR_REQUEST_PARSE_TIMEOUT",
  title = "Aborts the connection instead of error page",
  brief = "The client did not finish the request head in time",
  summary = "The client did not finish the head of its request before the timeout, so Squid " ..
    "closed the connection. Operators: check request_timeout if clients are slow.",
  note = "It stands in the log alone: Squid sends no error page.",
  evidence = "owner",
  cite = { "Squid, forward.h", src .. "error/forward.h" },
}
