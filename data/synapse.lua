-- Synapse: what it logs when the client leaves.

source {
  id = "synapse",
  name = "Matrix Synapse",
  summary = "Server for the chat protocol Matrix, which answers 499 when the client disconnects.",
  url = "https://github.com/element-hq/synapse",
}

meaning {
  code = 499,
  source = "synapse",
  identifier = "REQUEST_CANCELLED",
  reason = "Request cancelled",
  title = "Request cancelled",
  brief = "The client left, and Synapse stopped the work for it",
  summary = "The client disconnected, so that Synapse cancelled the work for its request. Look "
    .. "for slow requests.",
  note = "The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "Synapse, server.py",
      "https://github.com/element-hq/synapse/blob/develop/synapse/http/server.py" },
  },
  evidence = "reports",
}
