-- Amazon CloudFront: what its access logs say beside the status code.

source {
  id = "cloudfront",
  name = "Amazon CloudFront",
  summary = "Amazon's content delivery network, whose access logs say beside each status code "
    .. "whether the cache, the origin or the viewer decided it.",
  url = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
    .. "standard-logs-reference.html",
  recognised_by = {
    -- CloudFront also adds it to requests to the origin, which may send it back.
    { field = "X-Amz-Cf-Id",
      cite = { "Configure and use standard logs (access logs)",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
          .. "standard-logs-reference.html" } },
  },
  details = { case = true },
}

meaning {
  code = 0,
  source = "cloudfront",
  identifier = "VIEWER_CLOSED_CONNECTION",
  reason = "",
  title = "Viewer closed the connection",
  brief = "The viewer left before CloudFront could respond",
  summary = "The viewer (the client) closed the connection before CloudFront could respond. "
    .. "Check for a slow origin and for short client timeouts.",
  note = "The field sc-status of the access log shows it as 000.",
  state = "unofficial",
  seen = "log",
  specs = {
    { "CloudFront, standard logs: sc-status",
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
        .. "standard-logs-reference.html" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "CloudFront, standard logs: sc-status",
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/"
        .. "standard-logs-reference.html" },
  },
}
