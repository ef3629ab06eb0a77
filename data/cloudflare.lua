-- Cloudflare: status codes for what goes wrong between its edge and the origin server.

source {
  id = "cloudflare",
  name = "Cloudflare",
  summary = "Content delivery network and reverse proxy; it sends 520 to 530 when it cannot reach "
    .. "or understand the origin server behind it.",
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
  details = {
    case = false,
    field = "cf-error-type",
    form = "whole",
    cite = { "Cloudflare error diagnostic headers",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-error-headers/" },
  },
}

meaning {
  code = 499,
  source = "cloudflare",
  identifier = "CLIENT_CLOSE_REQUEST",
  reason = "Client Close Request",
  title = "Client Close Request",
  brief = "The client left before Cloudflare finished the request",
  summary = "The visitor's client closed the connection before Cloudflare finished the request. "
    .. "Check for a slow origin server and for a short client timeout.",
  note = "It appears only in Cloudflare's logs and analytics, because no client is left to receive "
    .. "it. The number comes from nginx, on which Cloudflare's proxy was built.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Cloudflare: error 499",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "4xx-client-error/error-499/" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Cloudflare: error 499",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "4xx-client-error/error-499/" },
  },
}

meaning {
  code = 520,
  source = "cloudflare",
  identifier = "WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR",
  reason = "Web Server Returned an Unknown Error",
  title = "Web Server Returned an Unknown Error",
  brief = "Cloudflare could not understand the origin server's response",
  summary = "The origin server's response was empty, malformed or otherwise not understood by "
    .. "Cloudflare. Operators of the origin: look for crashes, connection resets and header fields "
    .. "that are too large.",
  note = "Cloudflare sends it when none of 521 to 526 fits.",
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
  retry = {
    "delay",
    text = "Cloudflare calls it transient: wait about a minute. The origin server may have acted "
      .. "on the request, so repeat only idempotent requests.",
    idempotent = true,
    after = 60,
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 521,
  source = "cloudflare",
  identifier = "WEB_SERVER_IS_DOWN",
  reason = "Web Server Is Down",
  title = "Web Server Is Down",
  brief = "The origin server refused Cloudflare's connection",
  summary = "The origin server refused Cloudflare's connection. Operators of the origin: check "
    .. "that the server is running and that no firewall blocks Cloudflare's addresses.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 521",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-521/" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Cloudflare calls it transient: wait about two minutes. Repeat automatically only "
      .. "idempotent requests.",
    idempotent = true,
    after = 120,
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 522,
  source = "cloudflare",
  identifier = "CONNECTION_TIMED_OUT",
  reason = "Connection Timed Out",
  title = "Connection Timed Out",
  brief = "Cloudflare could not connect to the origin server in time",
  summary = "Cloudflare could not open a TCP connection to the origin server in time (timeout). "
    .. "Operators of the origin: check the load, firewalls that drop packets, and the address in "
    .. "DNS.",
  note = "If the origin server accepts the connection but answers too late, the code is 524.",
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
  retry = {
    "delay",
    text = "Cloudflare calls it transient: wait about two minutes. The connection may have been "
      .. "open already, so repeat only idempotent requests.",
    idempotent = true,
    after = 120,
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 523,
  source = "cloudflare",
  identifier = "ORIGIN_IS_UNREACHABLE",
  reason = "Origin Is Unreachable",
  title = "Origin Is Unreachable",
  brief = "Cloudflare has no network route to the origin server",
  summary = "Cloudflare has no network route to the origin server. Operators of the origin: check "
    .. "the address in Cloudflare's DNS records and the routing at the hosting provider.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 523",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-523/" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Cloudflare calls it transient: wait about two minutes. Repeat automatically only "
      .. "idempotent requests.",
    idempotent = true,
    after = 120,
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 524,
  source = "cloudflare",
  identifier = "A_TIMEOUT_OCCURRED",
  reason = "A Timeout Occurred",
  title = "A Timeout Occurred",
  brief = "The origin server did not answer Cloudflare in time",
  summary = "Cloudflare connected to the origin server, but got no response or could not finish "
    .. "sending the request in time (timeout). Operators of the origin: make the request faster, "
    .. "or run long work in the background.",
  note = "The limit for the response is Cloudflare's proxy read timeout: by default 120 seconds "
    .. "(for a long time 100). Only some plans can raise it. The limit for sending the request is "
    .. "the proxy write timeout of 30 seconds, which nobody can change.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 524",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-524/" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Cloudflare calls it transient: wait about two minutes. The origin server has the "
      .. "request, so repeat only idempotent requests.",
    idempotent = true,
    after = 120,
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 525,
  source = "cloudflare",
  identifier = "SSL_HANDSHAKE_FAILED",
  reason = "SSL Handshake Failed",
  title = "SSL Handshake Failed",
  brief = "The TLS handshake with the origin server failed",
  summary = "The TLS handshake between Cloudflare and the origin server failed. Operators of the "
    .. "origin: check that the port serves TLS and that versions and ciphers match.",
  note = "Cloud Foundry's gorouter sends the same code for its own backends.",
  see = { "cloud-foundry 525" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 525",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-525/" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Cloudflare says not to repeat it: the operator must correct TLS at the origin server.",
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 526,
  source = "cloudflare",
  identifier = "INVALID_SSL_CERTIFICATE",
  reason = "Invalid SSL Certificate",
  title = "Invalid SSL Certificate",
  brief = "Cloudflare could not verify the origin server's certificate",
  summary = "Cloudflare is set to verify the origin server's certificate and could not. Operators "
    .. "of the origin: install a certificate that is current, trusted and issued for the host.",
  note = "Cloud Foundry's gorouter sends the same code for its own backends.",
  see = { "cloud-foundry 526" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Cloudflare: error 526",
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/"
        .. "cloudflare-5xx-errors/error-526/" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Cloudflare says not to repeat it: the operator must correct the origin server's "
      .. "certificate.",
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}

meaning {
  code = 527,
  source = "cloudflare",
  identifier = "RAILGUN_ERROR",
  reason = "Railgun Error",
  title = "Railgun Error",
  brief = "Obsolete: the connection to the Railgun listener failed",
  summary = "The connection between Cloudflare and the Railgun listener at the origin failed. "
    .. "Cloudflare has withdrawn Railgun, so nothing sends this code any more.",
  note = "Railgun made the link to the origin faster until January 2024. Cloudflare's current "
    .. "pages no longer contain the code; only lists mention it.",
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
  brief = "Cloudflare failed with a 1xxx error, such as a DNS error",
  summary = "Cloudflare could not resolve the origin's host name (DNS), or refused the request for "
    .. "another reason. Operators of the site: look up the 1xxx code in the content, such as 1016.",
  note = "Four owners use the number: Cloudflare together with a 1xxx code, Pantheon for a frozen "
    .. "site, Shopify, which runs behind Cloudflare, for Cloudflare's DNS error, and HashiCorp Vault "
    .. "for a node removed from its cluster.",
  see = { "pantheon 530", "shopify 530", "vault 530" },
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
  retry = {
    "never",
    text = "The 1xxx code in the content decides; most of them are not to be repeated.",
    cite = { "Cloudflare: error responses",
      "https://developers.cloudflare.com/fundamentals/reference/error-responses/" },
  },
}
