-- Vault: what its health check says with the status code.

source {
  id = "vault",
  name = "HashiCorp Vault",
  summary = "Store for secrets, whose health check /v1/sys/health tells the state of a node by "
    .. "the status code alone.",
  url = "https://developer.hashicorp.com/vault/api-docs/system/health",
}

meaning {
  code = 429,
  source = "vault",
  identifier = "STANDBY",
  reason = "",
  title = "Standby node",
  brief = "The node is unsealed and in standby; no rate limit",
  summary = "The node is unsealed and in standby, so that another one is active. Send requests "
    .. "to the active node; nothing is limited.",
  note = "The number comes from Consul, whose health checks read it as a warning. Each number "
    .. "can be changed by a parameter of the request. Uninitialized nodes answer 501 and sealed "
    .. "ones 503.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Vault API, /sys/health", "https://developer.hashicorp.com/vault/api-docs/system/health" },
  },
  evidence = "owner",
}

meaning {
  code = 472,
  source = "vault",
  identifier = "DR_SECONDARY",
  reason = "",
  title = "Disaster recovery secondary",
  brief = "The node is a secondary for disaster recovery",
  summary = "The node belongs to a cluster that is a secondary for disaster recovery, and serves "
    .. "no clients. Send requests to the primary cluster.",
  note = "Each number can be changed by a parameter of the request. Uninitialized nodes answer "
    .. "501 and sealed ones 503. OpenBao names 472 in a description only.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Vault API, /sys/health", "https://developer.hashicorp.com/vault/api-docs/system/health" },
  },
  evidence = "owner",
}

meaning {
  code = 473,
  source = "vault",
  identifier = "PERFORMANCE_STANDBY",
  reason = "",
  title = "Performance standby",
  brief = "The node is a performance standby: it can serve reads",
  summary = "The node is a performance standby. Send it what only reads; writes go to the active "
    .. "node.",
  note = "Each number can be changed by a parameter of the request. Uninitialized nodes answer "
    .. "501 and sealed ones 503.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Vault API, /sys/health", "https://developer.hashicorp.com/vault/api-docs/system/health" },
  },
  evidence = "owner",
}

meaning {
  code = 474,
  source = "vault",
  identifier = "UNHEALTHY_STANDBY",
  reason = "",
  title = "Standby cannot reach the active node",
  brief = "The standby node cannot connect to the active node",
  summary = "The node is in standby and cannot connect to the active node. Operators: check the "
    .. "network between them and the state of the cluster.",
  note = "It was added in 1.19. Each number can be changed by a parameter of the request. "
    .. "Uninitialized nodes answer 501 and sealed ones 503.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Vault API, /sys/health", "https://developer.hashicorp.com/vault/api-docs/system/health" },
  },
  evidence = "owner",
}

meaning {
  code = 530,
  source = "vault",
  identifier = "REMOVED_NODE",
  reason = "",
  title = "Removed from the cluster",
  brief = "The node was removed from its cluster",
  summary = "The node was removed from its Raft cluster. Operators: stop it, or clear its data "
    .. "before it joins again.",
  note = "It was added in 1.19. Each number can be changed by a parameter of the request. "
    .. "Uninitialized nodes answer 501 and sealed ones 503.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Vault API, /sys/health", "https://developer.hashicorp.com/vault/api-docs/system/health" },
  },
  evidence = "owner",
}
