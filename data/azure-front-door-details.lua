-- Azure Front Door: the values of ErrorInfo in its access log.

local page = { "Monitor Azure Front Door, access log",
  "https://learn.microsoft.com/azure/frontdoor/monitor-front-door#access-log" }
local trouble = "https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues"

detail {
  source = "azure-front-door",
  key = "NoError",
  title = "No error",
  brief = "No error was found",
  summary = "Azure Front Door found no error while it processed the request. Nothing is left to " ..
    "do.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "CertificateError",
  title = "Generic SSL certificate error",
  brief = "Something is wrong with a certificate",
  summary = "The TLS connection failed because of a certificate. Operators: check that the " ..
    "origin's certificate is valid and complete.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "CertificateNameCheckFailed",
  title = "Certificate name check failed",
  brief = "The host name in the certificate does not match",
  summary = "The host name in the certificate is invalid or does not match the request. " ..
    "Operators: use a certificate with the name of the origin.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "ClientDisconnected",
  codes = { 499 },
  title = "Client disconnected",
  brief = "The connection to the client failed",
  summary = "The client left, or its network failed, before the response was complete. " ..
    "Operators: check for slow responses and short client timeouts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "ClientGeoBlocked",
  title = "Client blocked by geographical location",
  brief = "The client is blocked because of its location",
  summary = "A rule blocked the client because of the country or region of its IP address. " ..
    "Operators: check the geographic rule if that is wrong.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "UnspecifiedClientError",
  title = "Generic client error",
  brief = "Some other error of the client occurred",
  summary = "The client caused an error that has no name of its own. Operators: check the " ..
    "request in the access log.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "InvalidRequest",
  title = "Invalid request",
  brief = "The header, body or URL of the request is malformed",
  summary = "The header, body or URL of the request is malformed. Correct the request.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "DNSFailure",
  title = "Failure during DNS resolution",
  brief = "A DNS lookup failed",
  summary = "A DNS lookup failed. Operators: check the host name of the origin and its DNS " ..
    "records.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "DNSTimeout",
  title = "DNS query timed out",
  brief = "The DNS lookup of the origin timed out",
  summary = "The DNS lookup of the origin's address ran into a timeout. Operators: check the " ..
    "DNS servers of the origin's domain.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "DNSNameNotResolved",
  title = "Server name couldn't be resolved",
  brief = "The host name of the server could not be resolved in DNS",
  summary = "DNS gave no address for the name of the server. Operators: check the host name of " ..
    "the origin.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "OriginConnectionAborted",
  title = "Origin connection aborted",
  brief = "The connection to the origin broke off",
  summary = "The connection to the origin broke off in the middle. Operators: check the origin " ..
    "for crashes and short idle timeouts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "OriginConnectionError",
  title = "Generic origin connection error",
  brief = "The connection to the origin failed",
  summary = "The connection to the origin failed in a way that has no name of its own. " ..
    "Operators: check that the origin can be reached.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "OriginConnectionRefused",
  title = "Origin connection refused",
  brief = "No connection to the origin could be made",
  summary = "Azure Front Door could not connect to the origin. Operators: check that the origin " ..
    "runs and listens, and that no firewall blocks it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "OriginError",
  title = "Generic origin error",
  brief = "Some other error of the origin occurred",
  summary = "The origin caused an error that has no name of its own. Operators: look into the " ..
    "logs of the origin.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "OriginInvalidResponse",
  codes = { 503 },
  title = "Origin invalid response",
  brief = "The response of the origin is not valid",
  summary = "The response of the origin is invalid or was not understood. Operators: check what " ..
    "the origin sends, and its certificate over HTTPS.",
  note = "Microsoft names a certificate that does not match the origin's host name, and range " ..
    "requests for compressed content, as causes.",
  evidence = "owner",
  cite = { "Troubleshoot Azure Front Door common issues", trouble },
}

detail {
  source = "azure-front-door",
  key = "OriginTimeout",
  codes = { 0, 504 },
  title = "Origin timeout",
  brief = "The origin did not answer in time",
  summary = "The origin did not answer before the timeout, which is 30 seconds by default. " ..
    "Operators: make the origin faster or raise the origin response timeout.",
  note = "The access log has 0 as the status of such a request. Microsoft's page on " ..
    "troubleshooting has 504 with OriginTimeout.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "ResponseHeaderTooBig",
  title = "Response header too big",
  brief = "The header of the origin's response is too large",
  summary = "The header of the origin's response is too large. Operators: let the origin send " ..
    "fewer and smaller fields and cookies.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "RestrictedIP",
  title = "Restricted IP",
  brief = "The client's IP address is restricted",
  summary = "The request was blocked because the client's IP address is restricted. Operators: " ..
    "check the rule for IP addresses if that is wrong.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "SSLHandshakeError",
  title = "SSL handshake failure",
  brief = "The TLS handshake with the origin failed",
  summary = "The TLS handshake with the origin failed. Operators: check the TLS versions, " ..
    "ciphers and certificate of the origin.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "SSLInvalidRootCA",
  title = "Invalid root certification authority",
  brief = "The root certificate of the issuer is not valid",
  summary = "The root certificate of the authority behind the certificate is not valid. " ..
    "Operators: use a certificate of an authority that Microsoft accepts.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "SSLInvalidCipher",
  title = "Invalid cipher",
  brief = "The TLS connection used an invalid cipher",
  summary = "The TLS connection used a cipher that is not valid. Operators: use ciphers that " ..
    "Azure Front Door supports.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "azure-front-door",
  key = "UnspecifiedError",
  title = "Unspecified error",
  brief = "The error fits no other value",
  summary = "An error occurred that fits no other value. Operators: open a support request with " ..
    "the tracking reference (X-Azure-Ref).",
  evidence = "owner",
  cite = page,
}
