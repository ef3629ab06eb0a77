-- Cloudflare: status codes for what goes wrong between its edge and the origin server.

source {
  id = "cloudflare",
  name = "Cloudflare",
  summary = "Content delivery network and reverse proxy that sends 520 to 530 when the origin "
    .. "server behind it cannot be reached or understood.",
  url = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
    .. "cloudflare-5xx-errors/",
  recognised_by = {
    { field = "Server", value = "cloudflare",
      cite = { "Cloudflare: end of the road for Server: cloudflare-nginx",
        "https://blog.cloudflare.com/end-of-the-road-for-cloudflare-nginx/" } },
    { field = "Server", value = "cloudflare-nginx",
      cite = { "Cloudflare: end of the road for Server: cloudflare-nginx",
        "https://blog.cloudflare.com/end-of-the-road-for-cloudflare-nginx/" } },
    { field = "CF-RAY",
      cite = { "Cloudflare HTTP headers",
        "https://developers.cloudflare.com/fundamentals/reference/http-headers/" } },
    { field = "CF-Cache-Status",
      cite = { "Cloudflare cache responses",
        "https://developers.cloudflare.com/cache/concepts/cache-responses/" } },
  },
}

meaning {
  code = 499,
  source = "cloudflare",
  identifier = "CLIENT_CLOSE_REQUEST",
  reason = "Client Close Request",
  title = "Client Close Request",
  summary = "The visitor's client closed the connection before Cloudflare had finished the "
    .. "request. A slow origin server or a short client timeout is the usual reason.",
  note = "It appears in Cloudflare's logs and analytics only, because nobody is left to receive "
    .. "it. The number comes from nginx, on which Cloudflare's proxy was built.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Cloudflare: error 499",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "4xx-client-error/error-499/" },
  },
  evidence = "owner",
}

meaning {
  code = 520,
  source = "cloudflare",
  identifier = "WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR",
  reason = "Web Server Returned an Unknown Error",
  title = "Web Server Returned an Unknown Error",
  summary = "The origin server's response was empty, malformed or otherwise not understood by "
    .. "Cloudflare. The origin's operator is to look for crashes, resets and oversized fields.",
  note = "It is what Cloudflare sends when none of 521 to 526 fits.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 520",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-520/" },
  },
  aliases = {
    "Web Server Returns an Unknown Error", "Web Server Is Returning an Unknown Error",
    "WEB_SERVER_UNKNOWN_ERROR",
  },
  evidence = "owner",
}

meaning {
  code = 521,
  source = "cloudflare",
  identifier = "WEB_SERVER_IS_DOWN",
  reason = "Web Server Is Down",
  title = "Web Server Is Down",
  summary = "The origin server refused Cloudflare's connection. The origin's operator is to check "
    .. "that the server runs and that no firewall turns Cloudflare's addresses away.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 521",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-521/" },
  },
  evidence = "owner",
}

meaning {
  code = 522,
  source = "cloudflare",
  identifier = "CONNECTION_TIMED_OUT",
  reason = "Connection Timed Out",
  title = "Connection Timed Out",
  summary = "Cloudflare could not set up a TCP connection with the origin server in time. The "
    .. "origin's operator is to check load, firewalls that drop packets, and the address in DNS.",
  note = "524 is for an origin that accepts the connection and then answers too late.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 522",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-522/" },
  },
  aliases = { "CONNECTION_TIMEOUT" },
  evidence = "owner",
}

meaning {
  code = 523,
  source = "cloudflare",
  identifier = "ORIGIN_IS_UNREACHABLE",
  reason = "Origin Is Unreachable",
  title = "Origin Is Unreachable",
  summary = "Cloudflare has no network route to the origin server. The origin's operator is to "
    .. "check the address in Cloudflare's DNS records and the routing at the hosting provider.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 523",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-523/" },
  },
  evidence = "owner",
}

meaning {
  code = 524,
  source = "cloudflare",
  identifier = "A_TIMEOUT_OCCURRED",
  reason = "A Timeout Occurred",
  title = "A Timeout Occurred",
  summary = "Cloudflare connected to the origin server but got no response in time. The origin's "
    .. "operator is to make the request faster, or to run long work in the background.",
  note = "The time limit is Cloudflare's proxy read timeout, by default 120 seconds (long 100), "
    .. "which only some plans can raise.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 524",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-524/" },
  },
  evidence = "owner",
}

meaning {
  code = 525,
  source = "cloudflare",
  identifier = "SSL_HANDSHAKE_FAILED",
  reason = "SSL Handshake Failed",
  title = "SSL Handshake Failed",
  summary = "The TLS handshake between Cloudflare and the origin server failed. The origin's "
    .. "operator is to check that TLS is served on the port and that versions and ciphers match.",
  note = "Cloud Foundry's gorouter sends the same code for its own backends.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 525",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-525/" },
  },
  evidence = "owner",
}

meaning {
  code = 526,
  source = "cloudflare",
  identifier = "INVALID_SSL_CERTIFICATE",
  reason = "Invalid SSL Certificate",
  title = "Invalid SSL Certificate",
  summary = "Cloudflare is set to verify the origin server's certificate and could not. The "
    .. "origin's operator is to install a certificate that is current, trusted and made out to the "
    .. "host.",
  note = "Cloud Foundry's gorouter sends the same code for its own backends.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 526",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-526/" },
  },
  evidence = "owner",
}

meaning {
  code = 527,
  source = "cloudflare",
  identifier = "RAILGUN_ERROR",
  reason = "Railgun Error",
  title = "Railgun Error",
  summary = "The connection between Cloudflare and the Railgun listener at the origin broke. "
    .. "Railgun is withdrawn, so that nothing sends this code any more.",
  note = "Railgun sped up the link to the origin until January 2024. Cloudflare's current pages no "
    .. "longer list the code; only lists mention it.",
  state = "obsolete",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare is deprecating Railgun", "https://blog.cloudflare.com/deprecating-railgun/" },
  },
  aliases = { "Railgun Listener to Origin Error", "Railgun Listener to Origin" },
  evidence = "none",
}

meaning {
  code = 530,
  source = "cloudflare",
  identifier = "ORIGIN_DNS_ERROR",
  reason = "",
  title = "Origin DNS Error or other 1xxx error",
  summary = "Cloudflare could not turn the origin's host name into an address, or refuses for "
    .. "another reason. The site's operator is to look up the 1xxx code in the content, such as "
    .. "1016.",
  note = "Three owners use the number: Cloudflare together with a 1xxx code, Pantheon for a frozen "
    .. "site, and Shopify, which stands behind Cloudflare, for Cloudflare's DNS error.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 530",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-530/" },
    { "Cloudflare 1xxx errors",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-1xxx-errors/" },
  },
  aliases = { "Origin Unavailable" },
  evidence = "owner",
}
