-- Azure Front Door: Microsoft's content delivery network.

source {
  id = "azure-front-door",
  name = "Azure Front Door",
  summary = "Microsoft's content delivery network; its access log names the reason of an error " ..
    "in ErrorInfo.",
  url = "https://learn.microsoft.com/azure/frontdoor/monitor-front-door",
  recognised_by = {
    { field = "X-Azure-Ref",
      cite = { "Monitor Azure Front Door, access log",
        "https://learn.microsoft.com/azure/frontdoor/monitor-front-door#access-log" } },
  },
  details = {
    case = true,
  },
}
