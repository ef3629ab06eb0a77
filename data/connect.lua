-- Connect: how the protocol writes a cancelled RPC in HTTP.

source {
  id = "connect",
  name = "Connect RPC",
  summary = "Protocol for remote procedure calls over plain HTTP, which gives each error code an "
    .. "HTTP status code.",
  url = "https://connectrpc.com/docs/protocol",
}

meaning {
  code = 499,
  source = "connect",
  identifier = "CANCELED",
  reason = "Client Closed Request",
  title = "Canceled RPC",
  brief = "The RPC was canceled, usually by the caller",
  summary = "The call was canceled, usually by the caller. If you did not mean to cancel it, "
    .. "check your own timeout or deadline, then try again.",
  note = "The code in the content is \"canceled\". Earlier editions of the protocol used 408 for "
    .. "it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Connect protocol, error codes", "https://connectrpc.com/docs/protocol#error-codes" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The caller canceled it. If you did not mean to, check your timeout before you repeat "
      .. "it.",
    cite = { "Connect protocol, error codes",
      "https://connectrpc.com/docs/protocol#error-codes" },
  },
}
