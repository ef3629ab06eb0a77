-- Azure Cosmos DB: its 449 for colliding writes.

source {
  id = "cosmos",
  name = "Azure Cosmos DB",
  summary = "Database service of Microsoft, which answers a write that collides with another one "
    .. "with 449.",
  url = "https://learn.microsoft.com/en-us/rest/api/cosmos-db/http-status-codes-for-cosmosdb",
  recognised_by = {
    { field = "x-ms-request-charge",
      cite = { "Common Azure Cosmos DB REST response headers",
        "https://learn.microsoft.com/rest/api/cosmos-db/common-cosmosdb-rest-response-headers" } },
  },
}

meaning {
  code = 449,
  source = "cosmos",
  identifier = "RETRY_WITH",
  reason = "",
  title = "Retry With",
  brief = "The write collided with another one and is safe to repeat",
  summary = "The write collided with another one on the same item. Repeat it after a moment; the "
    .. "SDKs do so by themselves.",
  note = "Microsoft's other 449, of WebDAV, asks for information that the client lacks.",
  see = { "microsoft 449" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "HTTP status codes for Azure Cosmos DB",
      "https://learn.microsoft.com/en-us/rest/api/cosmos-db/http-status-codes-for-cosmosdb" },
    { "Azure SDK for Rust, Cosmos DB driver, change log",
      "https://github.com/Azure/azure-sdk-for-rust/blob/main/sdk/cosmos/azure_data_cosmos_driver/"
        .. "CHANGELOG.md" },
  },
  evidence = "copy",
  retry = {
    "same",
    text = "Microsoft says that the operation is safe to retry. Its own clients wait a little "
      .. "between attempts.",
    cite = { "HTTP status codes for Azure Cosmos DB",
      "https://learn.microsoft.com/en-us/rest/api/cosmos-db/http-status-codes-for-cosmosdb" },
  },
}
