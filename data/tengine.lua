-- Tengine: the number by which its HTTP/3 code refuses a stream.

source {
  id = "tengine",
  name = "Tengine",
  summary = "Web server of Alibaba made from nginx, whose codes it shares; one number is its own.",
  url = "https://github.com/alibaba/tengine",
}

meaning {
  code = 420,
  source = "tengine",
  identifier = "REQUEST_LIMITED",
  reason = "",
  title = "Request limited",
  brief = "A limit refuses an HTTP/3 stream",
  summary = "A limit of requests was reached, and Tengine refuses the stream of HTTP/3. "
    .. "Operators: check the limits; clients: slow down.",
  note = "Its Server field is that of an nginx: the source nginx stands for it, since the two "
    .. "share all other codes.",
  see = { "nginx" },
  state = "unofficial",
  seen = "program",
  specs = {
    { "Tengine, ngx_http_request.h",
      "https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_request.h" },
  },
  aliases = { "NGX_HTTP_REQUEST_LIMITED" },
  evidence = "owner",
}
