-- HTTP::Tiny: the pseudo code of the HTTP client that comes with Perl.

source {
  id = "http-tiny",
  name = "HTTP::Tiny",
  summary = "HTTP client in the core of Perl that reports its own errors as a response with the "
    .. "code 599.",
  url = "https://metacpan.org/pod/HTTP::Tiny",
}

meaning {
  code = 599,
  source = "http-tiny",
  identifier = "INTERNAL_EXCEPTION",
  reason = "Internal Exception",
  title = "Internal Exception",
  brief = "The request failed inside the client; there is no response",
  summary = "The client could not carry out the request, for example because of a timeout, a "
    .. "refused connection or an invalid header. Read the content, which holds the error "
    .. "message.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "HTTP::Tiny, Tiny.pm",
      "https://github.com/chansen/p5-http-tiny/blob/master/lib/HTTP/Tiny.pm" },
  },
  evidence = "owner",
  retry = {
    "same",
    text = "HTTP::Tiny itself repeats idempotent requests once when a connection breaks, before "
      .. "it reports 599.",
    idempotent = true,
    cite = { "HTTP::Tiny, Tiny.pm",
      "https://github.com/chansen/p5-http-tiny/blob/master/lib/HTTP/Tiny.pm" },
  },
}
