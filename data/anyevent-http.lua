-- AnyEvent::HTTP: the pseudo codes of a Perl client, which Proxmox VE passes on.

source {
  id = "anyevent-http",
  name = "AnyEvent::HTTP",
  summary = "HTTP client of Perl that reports its own errors as codes from 595 to 599; Proxmox "
    .. "VE shows them when a node cannot be reached.",
  url = "https://metacpan.org/pod/AnyEvent::HTTP",
}

meaning {
  code = 595,
  source = "anyevent-http",
  identifier = "CONNECTION_ERROR",
  reason = "",
  title = "Errors during connection establishment",
  brief = "The client could not connect, or the proxy refused the tunnel",
  summary = "The client could not connect to the server, or its proxy refused the tunnel. Check "
    .. "host, port, firewall and proxy.",
  note = "The text beside the number says more: Proxmox VE shows \"Connection refused (595)\" or "
    .. "\"No route to host (595)\" when a node of the cluster is down. Its API daemon passes the "
    .. "number on as a status code.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "AnyEvent::HTTP, response headers", "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
  evidence = "copy",
  retry = {
    "same",
    text = "No connection came about, so the server has received nothing of the request.",
    cite = { "AnyEvent::HTTP, response headers",
      "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
}

meaning {
  code = 596,
  source = "anyevent-http",
  identifier = "TLS_OR_HEADER_ERROR",
  reason = "",
  title = "Errors during TLS negotiation, request sending and header processing",
  brief = "TLS failed, or sending the request or reading the header did",
  summary = "The connection was made, but TLS, sending the request or reading the header of the "
    .. "response failed, often by a timeout. Check certificates, clock and load of the server.",
  note = "Proxmox VE shows it for a node that does not answer in time, as \"Connection timed out "
    .. "(596)\", or whose certificate fails.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "AnyEvent::HTTP, response headers", "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
  evidence = "copy",
}

meaning {
  code = 597,
  source = "anyevent-http",
  identifier = "BODY_ERROR",
  reason = "",
  title = "Errors during body receiving or processing",
  brief = "The response broke off in the middle of its content",
  summary = "The header of the response arrived, but receiving or processing its content failed. "
    .. "Repeat the request if that is safe.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "AnyEvent::HTTP, response headers", "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
  evidence = "copy",
}

meaning {
  code = 598,
  source = "anyevent-http",
  identifier = "ABORTED_BY_CALLBACK",
  reason = "",
  title = "User aborted request via on_header or on_body",
  brief = "The program's own callback stopped the transfer",
  summary = "A callback of the program itself, on_header or on_body, stopped the transfer. Look "
    .. "for the reason in the program; the server is not at fault.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "AnyEvent::HTTP, response headers", "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "The program itself stopped the transfer.",
    cite = { "AnyEvent::HTTP, response headers",
      "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
}

meaning {
  code = 599,
  source = "anyevent-http",
  identifier = "OTHER_ERROR",
  reason = "",
  title = "Other errors that are usually not worth a retry",
  brief = "The request cannot be made, for example because of a bad URL",
  summary = "The request failed for another reason, such as a malformed URL or too many "
    .. "redirects. Correct the request; repeating it rarely helps.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "AnyEvent::HTTP, response headers", "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "AnyEvent::HTTP calls these errors usually not worth a retry. Correct the request "
      .. "first.",
    cite = { "AnyEvent::HTTP, response headers",
      "https://metacpan.org/pod/AnyEvent::HTTP" },
  },
}
