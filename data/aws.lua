-- AWS Elastic Load Balancing: status codes that a load balancer itself makes.

source {
  id = "aws",
  name = "AWS Elastic Load Balancing",
  summary = "Amazon's load balancers, whose Application Load Balancer sends and logs codes of its "
    .. "own beside those of its targets.",
  url = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
    .. "load-balancer-troubleshooting.html",
  recognised_by = {
    { field = "Server", value = "awselb",
      cite = { "HTTP header modification for your Application Load Balancer",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
          .. "header-modification.html" } },
    -- AWS sets it on requests; what AWS fronts sends it back, and nobody else makes it.
    { field = "X-Amzn-Trace-Id",
      cite = { "Request tracing for your Application Load Balancer",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
          .. "load-balancer-request-tracing.html" } },
  },
}

meaning {
  code = 0,
  source = "aws",
  identifier = "CONNECTION_CLOSED",
  reason = "",
  title = "Connection closed before a response",
  summary = "The load balancer ended an HTTP/2 connection with GOAWAY and sent no response, for "
    .. "instance after 10,000 requests on it. The client is to repeat the request on a new one.",
  note = "The log shows it as 000. Older versions of the guide named another cause as well: a "
    .. "header field of more than 8 KB when compressed.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "Response code 000" },
  },
  evidence = "owner",
}

meaning {
  code = 460,
  source = "aws",
  identifier = "CLIENT_CLOSED_BEFORE_RESPONSE",
  reason = "",
  title = "Client closed the connection to the load balancer",
  summary = "The client hung up before the target had answered and before the load balancer's idle "
    .. "timeout. Make the target faster, or let the client wait longer.",
  note = "Since the client is gone, it is met in access logs and metrics. nginx and others write "
    .. "499 for the same event.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 460" },
  },
  aliases = { "CLIENT_CLOSED_LOAD_BALANCED_REQUEST" },
  evidence = "owner",
}

meaning {
  code = 463,
  source = "aws",
  identifier = "TOO_MANY_FORWARDED_ADDRESSES",
  reason = "",
  title = "Too many addresses in X-Forwarded-For",
  summary = "The request's X-Forwarded-For field lists more than 30 addresses. Whoever operates "
    .. "the proxies in front is to look for a loop, or to shorten the field.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 463" },
  },
  aliases = { "INVALID_X_FORWARDED_FOR" },
  evidence = "owner",
}

meaning {
  code = 464,
  source = "aws",
  identifier = "INCOMPATIBLE_PROTOCOL",
  reason = "",
  title = "Incompatible protocol versions",
  summary = "The request's protocol does not fit the protocol version of the target group, as when "
    .. "an HTTP/1.1 request is to go to gRPC targets. Change the client or the target group.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 464" },
  },
  evidence = "owner",
}

meaning {
  code = 507,
  source = "aws",
  identifier = "INSUFFICIENT_STORAGE",
  reason = "Insufficient Storage",
  title = "Redirect URL too long",
  summary = "A redirect rule of the load balancer produced an address that is too long to send. "
    .. "The operator is to change the rule, or the client to use a shorter address.",
  note = "The number is registered for WebDAV (RFC 4918), where it means that a server lacks "
    .. "space; from a load balancer it has nothing to do with storage.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 507" },
  },
  evidence = "owner",
}

meaning {
  code = 561,
  source = "aws",
  identifier = "UNAUTHORIZED",
  reason = "Unauthorized",
  title = "Authentication failed at the identity provider",
  summary = "A rule authenticates users, and the identity provider answered the load balancer with "
    .. "an error code. The operator is to check client ID, secret and scopes at the provider.",
  note = "Pantheon's documentation uses the same number for an environment in which no site is "
    .. "installed.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 561" },
  },
  aliases = { "IDENTITY_PROVIDER_AUTHENTICATION_ERROR" },
  evidence = "owner",
}
