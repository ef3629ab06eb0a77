-- Cloud Foundry: status codes of its router, gorouter.

source {
  id = "cloud-foundry",
  name = "Cloud Foundry gorouter",
  summary = "The router in front of all applications of a Cloud Foundry platform, which names "
    .. "failures of TLS towards the backends by borrowed codes.",
  url = "https://github.com/cloudfoundry/gorouter",
  recognised_by = {
    { field = "X-Cf-RouterError",
      cite = { "gorouter, headers.go",
        "https://github.com/cloudfoundry/gorouter/blob/main/common/http/headers.go" } },
  },
}

meaning {
  code = 496,
  source = "cloud-foundry",
  identifier = "SSL_CERTIFICATE_REQUIRED",
  reason = "SSL Certificate Required",
  title = "SSL Certificate Required",
  summary = "A backend refused the TLS connection because it did not accept the router's client "
    .. "certificate. The platform's operator is to check the certificate and the backend's trust.",
  note = "The text is the response's content; as a reason phrase it is not sent. nginx means by "
    .. "496 that the client of the server itself presented no certificate.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, error_handler.go",
      "https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "cloud-foundry",
  identifier = "REQUEST_CANCELLED",
  reason = "Request Cancelled",
  title = "Request Cancelled",
  summary = "The client disconnected before the router had a response from the backend. Look for "
    .. "slow applications and for load balancers in front with shorter timeouts.",
  note = "As the client is gone, it is mostly met in the router's access log.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, proxy_round_tripper.go",
      "https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/"
        .. "proxy_round_tripper.go" },
  },
  evidence = "owner",
}

meaning {
  code = 525,
  source = "cloud-foundry",
  identifier = "SSL_HANDSHAKE_FAILED",
  reason = "SSL Handshake Failed",
  title = "SSL Handshake Failed",
  summary = "The router spoke TLS to a backend that does not. The platform's operator is to check "
    .. "at which port the application is registered.",
  note = "The number is Cloudflare's. The text is the response's content; as a reason phrase it is "
    .. "not sent.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, error_handler.go",
      "https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go" },
  },
  evidence = "owner",
}

meaning {
  code = 526,
  source = "cloud-foundry",
  identifier = "INVALID_SSL_CERTIFICATE",
  reason = "Invalid SSL Certificate",
  title = "Invalid SSL Certificate",
  summary = "The router does not trust the certificate of a backend. The platform's operator is to "
    .. "check the authority that signed it.",
  note = "The number is Cloudflare's. A certificate that is trusted but made out to another "
    .. "instance is answered with 503.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, error_handler.go",
      "https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go" },
  },
  evidence = "owner",
}
