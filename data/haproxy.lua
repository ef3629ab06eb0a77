-- HAProxy: its phrases are in wordings-servers.lua.

source {
  id = "haproxy",
  name = "HAProxy",
  summary = "Load balancer and proxy that sends responses of its own when it ends a request.",
  url = "https://docs.haproxy.org/dev/configuration.html",
}
