-- HAProxy: the letters of the termination state in its logs. Its phrases are in wordings-servers.lua.

source {
  id = "haproxy",
  name = "HAProxy",
  summary = "Load balancer and proxy whose logs say with two letters, the termination state, who "
    .. "ended a request and when.",
  url = "https://docs.haproxy.org/dev/configuration.html#8.5",
  details = {
    case = true,
    -- The field %ts has two letters. HTTP logs have %tsc, with two more about
    -- the persistence cookie. The first two meanings make one sentence: "the client closed the
    -- connection unexpectedly" "while data was transferred".
    letters = {
      first = {
        ["C"] = "the client closed the connection unexpectedly",
        ["S"] = "the server closed or refused the connection",
        ["P"] = "a limit, a deny rule or a security check of HAProxy stopped the exchange",
        ["L"] = "HAProxy answered by itself",
        ["R"] = "HAProxy ran out of a resource (memory, sockets or source ports)",
        ["I"] = "HAProxy found an internal error (report it as a bug)",
        ["D"] = "HAProxy ended the exchange because the server went down",
        ["U"] = "HAProxy ended the exchange on a backup server because an active server came back",
        ["K"] = "an administrator ended the exchange",
        ["c"] = "the timeout on the client's side ran out",
        ["s"] = "the timeout on the server's side ran out",
        ["-"] = "the exchange ended normally",
      },
      second = {
        ["R"] = "while HAProxy waited for the complete request; nothing was sent to a server",
        ["Q"] = "while the request waited in the queue; without a redispatch, no server was "
          .. "contacted",
        ["C"] = "while HAProxy was connecting to the server",
        ["H"] = "while HAProxy waited for the response headers",
        ["D"] = "while data was transferred",
        ["L"] = "while the last data was sent to the client; the server had already finished",
        ["T"] = "while the request was held in the tarpit",
        ["-"] = "after the data was transferred",
      },
      third = {
        ["N"] = "the client sent no persistence cookie",
        ["I"] = "the client's cookie fits no known server",
        ["D"] = "the client's cookie names a server that is down",
        ["V"] = "the client's cookie is valid, and its server was used",
        ["E"] = "the client's cookie was unused for too long (maxidle)",
        ["O"] = "the client's cookie is too old (maxlife)",
        ["U"] = "the client sent a cookie, but another rule chose the server",
        ["-"] = "no cookie is configured",
      },
      fourth = {
        ["N"] = "the server set no cookie, and none was inserted",
        ["I"] = "HAProxy inserted a cookie",
        ["U"] = "HAProxy updated the date in the cookie",
        ["P"] = "the server's cookie was passed on unchanged",
        ["R"] = "HAProxy rewrote the server's cookie",
        ["D"] = "HAProxy deleted the server's cookie",
        ["-"] = "no cookie is configured",
      },
    },
    cite = {
      "HAProxy Configuration Manual", "https://docs.haproxy.org/dev/configuration.html#8.5",
      section = "8.5",
    },
  },
}
