-- Salesforce: the code of its edge for an unknown host.

source {
  id = "salesforce",
  name = "Salesforce",
  summary = "Customer management platform, whose network edge answers 420 for a host that it "
    .. "does not know.",
  url = "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
  recognised_by = {
    { field = "Sforce-Limit-Info",
      cite = { "Salesforce REST API, Limit Info Header",
        "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/"
          .. "headers_api_usage.htm" } },
  },
}

meaning {
  code = 420,
  source = "salesforce",
  identifier = "NO_ROUTING_INFORMATION",
  reason = "",
  title = "No routing information for this host",
  brief = "Salesforce Edge does not know where the host belongs",
  summary = "Salesforce Edge has no routing information for the host of the request. Check the "
    .. "host name, then contact Salesforce Customer Support.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Salesforce REST API, status codes and error responses",
      "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Salesforce does not know where to send the request. Ask its support.",
    cite = { "Salesforce REST API, status codes and error responses",
      "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm" },
  },
}
