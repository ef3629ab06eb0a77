-- AWS Elastic Load Balancing: status codes that the load balancer itself produces; the reasons that
-- it logs beside them are in aws-details.lua.

source {
  id = "aws",
  name = "AWS Elastic Load Balancing",
  summary = "Amazon's load balancers; the Application Load Balancer sends and logs its own codes "
    .. "beside those of its targets.",
  url = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
    .. "load-balancer-troubleshooting.html",
  recognised_by = {
    { field = "Server", value = "awselb",
      cite = { "HTTP header modification for your Application Load Balancer",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
          .. "header-modification.html" } },
    -- AWS adds it to requests. What stands behind AWS sends it back; nobody else creates it.
    { field = "X-Amzn-Trace-Id",
      cite = { "Request tracing for your Application Load Balancer",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
          .. "load-balancer-request-tracing.html" } },
  },
  details = { case = true },
}

meaning {
  code = 0,
  source = "aws",
  identifier = "CONNECTION_CLOSED",
  reason = "",
  title = "Connection closed before a response",
  brief = "The load balancer closed an HTTP/2 connection without a response",
  summary = "The load balancer closed an HTTP/2 connection with GOAWAY and sent no response, for "
    .. "example after 10,000 requests on it. Repeat the request on a new connection.",
  note = "The log shows it as 000. The guide also names another cause: a header field of more than "
    .. "8 KB when compressed. That is its text of 2023; the section of today could not be read.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "Response code 000" },
    { "Troubleshoot your Application Load Balancers, edition of 2023",
      "https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/"
        .. "8600c694b72ffeeb84ad7aab6554b1eee30e9f25/doc_source/load-balancer-troubleshooting.md" },
  },
  evidence = "owner",
}

meaning {
  code = 460,
  source = "aws",
  identifier = "CLIENT_CLOSED_BEFORE_RESPONSE",
  reason = "",
  title = "Client closed the connection to the load balancer",
  brief = "The client closed the connection before the target answered",
  summary = "The client closed the connection before the target answered and before the load "
    .. "balancer's idle timeout. Make the target faster, or raise the timeout of the client.",
  note = "Because the client has left, the code appears only in access logs and metrics. nginx and "
    .. "others log 499 for the same event.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 460" },
  },
  aliases = { "CLIENT_CLOSED_LOAD_BALANCED_REQUEST" },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 460" },
  },
}

meaning {
  code = 463,
  source = "aws",
  identifier = "TOO_MANY_FORWARDED_ADDRESSES",
  reason = "",
  title = "Too many addresses in X-Forwarded-For",
  brief = "The X-Forwarded-For field lists more than 30 addresses",
  summary = "The X-Forwarded-For field of the request lists more than 30 addresses. Operators of "
    .. "the proxies in front: look for a loop, or shorten the field.",
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
  retry = {
    "never",
    text = "The same request has too many addresses again. Shorten X-Forwarded-For first.",
    cite = { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 463" },
  },
}

meaning {
  code = 464,
  source = "aws",
  identifier = "INCOMPATIBLE_PROTOCOL",
  reason = "",
  title = "Incompatible protocol versions",
  brief = "The protocol of the request does not fit the target group",
  summary = "The protocol of the request does not fit the protocol version of the target group, "
    .. "for example HTTP/1.1 for gRPC targets. Change the client or the target group.",
  see = { "grpc" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 464" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The protocol of the request does not fit the target group, so it fails again.",
    cite = { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 464" },
  },
}

meaning {
  code = 507,
  source = "aws",
  identifier = "INSUFFICIENT_STORAGE",
  reason = "Insufficient Storage",
  title = "Redirect URL too long",
  brief = "A redirect rule produced an address that is too long",
  summary = "A redirect rule of the load balancer produced an address that is too long to send. "
    .. "Operators: change the rule; clients: use a shorter address.",
  note = "The number is registered for WebDAV (RFC 4918), where it means that a server lacks "
    .. "space. From a load balancer, it has nothing to do with storage.",
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
  brief = "The identity provider returned an error during login",
  summary = "A rule of the load balancer requires a login, and the identity provider returned an "
    .. "error code. Operators: check client ID, secret and scopes at the provider.",
  note = "Pantheon's documentation uses the same number for an environment in which no site is "
    .. "installed.",
  see = { "pantheon 561" },
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
  retry = {
    "never",
    text = "The identity provider has refused the login. Its operator must act first.",
    cite = { "Troubleshoot your Application Load Balancers",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
        .. "load-balancer-troubleshooting.html", section = "HTTP 561" },
  },
}
