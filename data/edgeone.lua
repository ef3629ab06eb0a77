-- EdgeOne: codes of Tencent's edge platform for the way to the origin and for blocked requests.

source {
  id = "edgeone",
  name = "Tencent EdgeOne",
  summary = "Tencent's content delivery and security platform, which keeps the codes from 520 to "
    .. "599 for itself and gives some of Cloudflare's another meaning.",
  url = "https://edgeone.ai/document/58009",
  recognised_by = {
    { field = "EO-LOG-UUID",
      cite = { "EdgeOne, default HTTP response headers",
        "https://www.tencentcloud.com/document/product/1145/54212" } },
    { field = "EO-Cache-Status",
      cite = { "EdgeOne, default HTTP response headers",
        "https://www.tencentcloud.com/document/product/1145/54212" } },
    { field = "Server", value = "TencentEdgeOne",
      cite = { "EdgeOne, default HTTP response headers",
        "https://www.tencentcloud.com/document/product/1145/54212" } },
  },
}

meaning {
  code = 418,
  source = "edgeone",
  identifier = "DOMAIN_NOT_CONFIGURED",
  reason = "",
  title = "Domain not configured on this node",
  brief = "The node has no configuration for this domain",
  summary = "The EdgeOne node has no configuration for the domain of the request. Operators: "
    .. "check the CNAME record, which may point to a node of another domain.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The configuration is missing, so the same request fails again.",
    cite = { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
}

meaning {
  code = 423,
  source = "edgeone",
  identifier = "REQUEST_LOOP",
  reason = "",
  title = "Request loop",
  brief = "The request runs in a circle through EdgeOne",
  summary = "The request passed EdgeOne too often. Operators: check that the origin is not a "
    .. "domain that leads back to EdgeOne.",
  note = "The field CDN-Loop counts the passes; EdgeOne refuses at 16. Older editions of the "
    .. "page also name a request that passes one node twice.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The same request goes round again. The operator must break the loop first.",
    cite = { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
}

meaning {
  code = 499,
  source = "edgeone",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "",
  title = "Client closed the request",
  brief = "The client broke off before the node answered",
  summary = "The client broke off the request before the EdgeOne node answered, for example by "
    .. "closing the page. Look for slow responses.",
  note = "It appears in logs and charts. The edition of the page of 2025-08-14 no longer names "
    .. "it. The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2024-08-27)",
      "https://cloud.tencent.com/developer/article/2447919" },
    { "EdgeOne, reference for abnormal status codes (Chinese)",
      "https://edgeone.ai/document/zh/58009" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "EdgeOne, reference for abnormal status codes (Chinese, 2024-08-27)",
      "https://cloud.tencent.com/developer/article/2447919" },
  },
}

meaning {
  code = 520,
  source = "edgeone",
  identifier = "ORIGIN_RESET_AFTER_REQUEST",
  reason = "",
  title = "Origin reset the connection after the request",
  brief = "The origin reset the connection after the request was sent",
  summary = "EdgeOne sent the request, and the origin reset the connection (RST) instead of "
    .. "answering. Operators: check the origin's log, its firewall and its limits.",
  note = "Cloudflare's 520 is wider: any answer that it does not understand. EdgeOne also sends "
    .. "550 for this.",
  see = { "cloudflare 520" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
}

meaning {
  code = 521,
  source = "edgeone",
  identifier = "ORIGIN_RESET_WHILE_CONNECTING",
  reason = "",
  title = "Origin reset the connection attempt",
  brief = "The origin refused the TCP connection with a reset",
  summary = "The origin reset (RST) the attempt of EdgeOne to connect. Operators: check that the "
    .. "server runs, and that its firewall admits EdgeOne.",
  note = "Cloudflare's 521 has the same causes. EdgeOne also sends 551 for this.",
  see = { "cloudflare 521" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
}

meaning {
  code = 522,
  source = "edgeone",
  identifier = "ORIGIN_CONNECT_TIMEOUT",
  reason = "",
  title = "TCP connection to the origin timed out",
  brief = "The origin did not answer while EdgeOne connected",
  summary = "The origin did not answer the attempt of EdgeOne to connect (timeout). Operators: "
    .. "check address, port and firewall of the origin.",
  note = "EdgeOne also sends 552 for this.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
}

meaning {
  code = 523,
  source = "edgeone",
  identifier = "ORIGIN_NAME_NOT_RESOLVED",
  reason = "",
  title = "Name of the origin not resolved",
  brief = "DNS could not resolve the name of the origin",
  summary = "EdgeOne could not resolve the domain name of the origin (DNS). Operators: check the "
    .. "origin's name and its DNS records.",
  note = "Cloudflare's 523 is an unreachable address; its code for a failed DNS lookup is 530. "
    .. "EdgeOne also sends 553 for this.",
  see = { "cloudflare 523" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
}

meaning {
  code = 524,
  source = "edgeone",
  identifier = "ORIGIN_RESPONSE_TIMEOUT",
  reason = "",
  title = "Origin response timed out",
  brief = "The origin accepted the request but did not answer in time",
  summary = "EdgeOne connected to the origin and sent the request, but got no response in time "
    .. "(timeout). Operators: make the origin faster, or raise the timeout.",
  note = "EdgeOne also sends 554 for this.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
}

meaning {
  code = 525,
  source = "edgeone",
  identifier = "ORIGIN_TLS_HANDSHAKE_FAILED",
  reason = "",
  title = "TLS handshake with the origin failed",
  brief = "The TLS handshake between EdgeOne and the origin failed",
  summary = "The TLS handshake with the origin failed. Operators: check the certificate, "
    .. "protocol versions and ciphers of the origin.",
  note = "EdgeOne also sends 555 for this.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
}

meaning {
  code = 550,
  source = "edgeone",
  identifier = "ORIGIN_RESET_AFTER_REQUEST_550",
  reason = "",
  title = "Origin reset the connection after the request (as 520)",
  brief = "The origin reset the connection after the request was sent",
  summary = "EdgeOne sent the request, and the origin reset the connection (RST) instead of "
    .. "answering. Operators: check the origin's log, its firewall and its limits.",
  note = "EdgeOne's table lists the number beside 520, with the same explanation for both.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
  evidence = "owner",
}

meaning {
  code = 551,
  source = "edgeone",
  identifier = "ORIGIN_RESET_WHILE_CONNECTING_551",
  reason = "",
  title = "Origin reset the connection attempt (as 521)",
  brief = "The origin refused the TCP connection with a reset",
  summary = "The origin reset (RST) the attempt of EdgeOne to connect. Operators: check that the "
    .. "server runs, and that its firewall admits EdgeOne.",
  note = "EdgeOne's table lists the number beside 521, with the same explanation for both.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
  evidence = "owner",
}

meaning {
  code = 552,
  source = "edgeone",
  identifier = "ORIGIN_CONNECT_TIMEOUT_552",
  reason = "",
  title = "TCP connection to the origin timed out (as 522)",
  brief = "The origin did not answer while EdgeOne connected",
  summary = "The origin did not answer the attempt of EdgeOne to connect (timeout). Operators: "
    .. "check address, port and firewall of the origin.",
  note = "EdgeOne's table lists the number beside 522, with the same explanation for both.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
  evidence = "owner",
}

meaning {
  code = 553,
  source = "edgeone",
  identifier = "ORIGIN_NAME_NOT_RESOLVED_553",
  reason = "",
  title = "Name of the origin not resolved (as 523)",
  brief = "DNS could not resolve the name of the origin",
  summary = "EdgeOne could not resolve the domain name of the origin (DNS). Operators: check the "
    .. "origin's name and its DNS records.",
  note = "EdgeOne's table lists the number beside 523, with the same explanation for both.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
  evidence = "owner",
}

meaning {
  code = 554,
  source = "edgeone",
  identifier = "ORIGIN_RESPONSE_TIMEOUT_554",
  reason = "",
  title = "Origin response timed out (as 524)",
  brief = "The origin accepted the request but did not answer in time",
  summary = "EdgeOne connected to the origin and sent the request, but got no response in time "
    .. "(timeout). Operators: make the origin faster, or raise the timeout.",
  note = "EdgeOne's table lists the number beside 524, with the same explanation for both.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
  evidence = "owner",
}

meaning {
  code = 555,
  source = "edgeone",
  identifier = "ORIGIN_TLS_HANDSHAKE_FAILED_555",
  reason = "",
  title = "TLS handshake with the origin failed (as 525)",
  brief = "The TLS handshake between EdgeOne and the origin failed",
  summary = "The TLS handshake with the origin failed. Operators: check the certificate, "
    .. "protocol versions and ciphers of the origin.",
  note = "EdgeOne's table lists the number beside 525, with the same explanation for both.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
  evidence = "owner",
}

meaning {
  code = 566,
  source = "edgeone",
  identifier = "BLOCKED_BY_MANAGED_RULES",
  reason = "",
  title = "Blocked by managed rules",
  brief = "The managed rules of the firewall blocked the request",
  summary = "The managed rules of EdgeOne's web protection blocked the request as an attack. If "
    .. "it is legitimate, ask the site owner to add an exception.",
  note = "It is the default; site owners can choose another code for blocked requests.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The firewall will block the same request again. Change it, or have the rule changed.",
    cite = { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
}

meaning {
  code = 567,
  source = "edgeone",
  identifier = "BLOCKED_BY_CUSTOM_RULES",
  reason = "",
  title = "Blocked by custom rules, rate limit or bot management",
  brief = "A custom rule, a rate limit or bot management blocked the request",
  summary = "A custom rule, a rate limit or the bot management of EdgeOne blocked the request. "
    .. "Slow down; if the request is legitimate, ask the site owner.",
  note = "It is the default; site owners can choose another code for blocked requests.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
    { "EdgeOne, reference for abnormal status codes", "https://edgeone.ai/document/58009" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The rule will block the same request again. Waiting helps only if the rule is a rate "
      .. "limit, and the code does not tell.",
    cite = { "EdgeOne, reference for abnormal status codes (Chinese, 2025-08-14)",
      "https://cloud.tencent.com/document/product/1552/101095" },
  },
}
