-- Stytch: what its API says when the client leaves.

source {
  id = "stytch",
  name = "Stytch",
  summary = "Service for logins, whose API documents 499 for a client that left.",
  url = "https://www.stytch.com/docs/api/errors/499",
}

meaning {
  code = 499,
  source = "stytch",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "",
  title = "Client closed request",
  brief = "The client closed the request before the answer",
  summary = "The client closed the request before Stytch answered. Check the timeout of the "
    .. "client, then try again.",
  note = "The error type in the content is client_closed_request. The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Stytch, error 499", "https://www.stytch.com/docs/api/errors/499" },
  },
  evidence = "owner",
}
