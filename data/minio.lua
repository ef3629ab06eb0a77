-- MinIO: what it says when the client leaves.

source {
  id = "minio",
  name = "MinIO",
  summary = "Object storage with the API of Amazon S3, which answers 499 when the client leaves.",
  url = "https://github.com/minio/minio",
  recognised_by = {
    { field = "Server", value = "MinIO",
      cite = { "MinIO, api-headers.go",
        "https://github.com/minio/minio/blob/master/cmd/api-headers.go" } },
  },
}

meaning {
  code = 499,
  source = "minio",
  identifier = "CLIENT_DISCONNECTED",
  reason = "",
  title = "Client disconnected",
  brief = "The client left before MinIO answered",
  summary = "The client disconnected before the response was ready. Look for slow storage and "
    .. "short client timeouts.",
  note = "The error code in the content is ClientDisconnected. The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "MinIO, api-errors.go", "https://github.com/minio/minio/blob/master/cmd/api-errors.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "MinIO, api-errors.go",
      "https://github.com/minio/minio/blob/master/cmd/api-errors.go" },
  },
}
