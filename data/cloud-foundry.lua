-- Cloud Foundry: status codes of its router, gorouter.

source {
  id = "cloud-foundry",
  name = "Cloud Foundry gorouter",
  summary = "The router in front of all applications of a Cloud Foundry platform; it reports TLS "
    .. "failures towards backends with codes borrowed from other products.",
  url = "https://github.com/cloudfoundry/routing-release",
  recognised_by = {
    { field = "X-Cf-RouterError",
      cite = { "gorouter, headers.go",
        "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/"
          .. "gorouter/common/http/headers.go" } },
  },
}

meaning {
  code = 496,
  source = "cloud-foundry",
  identifier = "SSL_CERTIFICATE_REQUIRED",
  reason = "SSL Certificate Required",
  title = "SSL Certificate Required",
  brief = "A backend did not accept the router's client certificate",
  summary = "A backend refused the TLS connection because it did not accept the router's client "
    .. "certificate. Operators of the platform: check the certificate, and what the backend "
    .. "trusts.",
  note = "The text is the content of the response; it is not sent as a reason phrase. In nginx, "
    .. "496 means that the client of the server presented no certificate.",
  see = { "nginx 496" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, error_handler.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/"
        .. "gorouter/proxy/round_tripper/error_handler.go" },
  },
  evidence = "owner",
  retry = {
    "same",
    text = "The backend has received nothing of the request, so a repeat is safe. The router has "
      .. "already tried other instances.",
    cite = { "gorouter, classifier_group.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/"
        .. "code.cloudfoundry.org/gorouter/proxy/fails/classifier_group.go" },
  },
}

meaning {
  code = 499,
  source = "cloud-foundry",
  identifier = "REQUEST_CANCELLED",
  reason = "Request Cancelled",
  title = "Request Cancelled",
  brief = "The client disconnected before the backend responded",
  summary = "The client disconnected before the router had a response from the backend. Check for "
    .. "slow applications, and for load balancers in front with shorter timeouts.",
  note = "Because the client has left, the code appears mostly in the router's access log.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, proxy_round_tripper.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/"
        .. "gorouter/proxy/round_tripper/proxy_round_tripper.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "gorouter, proxy_round_tripper.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/"
        .. "code.cloudfoundry.org/gorouter/proxy/round_tripper/proxy_round_tripper.go" },
  },
}

meaning {
  code = 525,
  source = "cloud-foundry",
  identifier = "SSL_HANDSHAKE_FAILED",
  reason = "SSL Handshake Failed",
  title = "SSL Handshake Failed",
  brief = "The TLS handshake with a backend failed",
  summary = "The TLS handshake of the router with a backend failed: the backend does not speak TLS "
    .. "or refused the handshake. Operators of the platform: check the registered port and its TLS "
    .. "settings.",
  note = "A backend refuses the handshake by the TLS alert handshake_failure. The number comes "
    .. "from Cloudflare. The text is the content of the response; it is not sent as a reason "
    .. "phrase.",
  see = { "cloudflare 525" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, error_handler.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/"
        .. "gorouter/proxy/round_tripper/error_handler.go" },
  },
  evidence = "owner",
  retry = {
    "same",
    text = "The backend has received nothing of the request, so a repeat is safe. The router has "
      .. "already tried other instances.",
    cite = { "gorouter, classifier_group.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/"
        .. "code.cloudfoundry.org/gorouter/proxy/fails/classifier_group.go" },
  },
}

meaning {
  code = 526,
  source = "cloud-foundry",
  identifier = "INVALID_SSL_CERTIFICATE",
  reason = "Invalid SSL Certificate",
  title = "Invalid SSL Certificate",
  brief = "The router does not trust the certificate of a backend",
  summary = "The router does not trust the certificate of a backend. Operators of the platform: "
    .. "check the certificate authority that signed it.",
  note = "The number comes from Cloudflare. If a certificate is trusted but was issued for another "
    .. "instance, the router sends 503.",
  see = { "cloudflare 526" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "gorouter, error_handler.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/"
        .. "gorouter/proxy/round_tripper/error_handler.go" },
  },
  evidence = "owner",
  retry = {
    "same",
    text = "The backend has received nothing of the request, so a repeat is safe. The router has "
      .. "already tried other instances.",
    cite = { "gorouter, classifier_group.go",
      "https://github.com/cloudfoundry/routing-release/blob/develop/src/"
        .. "code.cloudfoundry.org/gorouter/proxy/fails/classifier_group.go" },
  },
}
