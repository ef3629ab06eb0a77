-- Amazon S3: the errors of its API.

source {
  id = "s3",
  name = "Amazon S3",
  summary = "Amazon's object storage; its error responses and those of compatible servers name the "
    .. "reason in XML, in the element Code.",
  url = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
  recognised_by = {
    { field = "Server", value = "AmazonS3",
      cite = { "Amazon S3 API: common response headers",
        "https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html" } },
  },
  details = { case = true },
}
