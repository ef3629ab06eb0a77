-- Esri: codes of ArcGIS servers for tokens.

source {
  id = "esri",
  name = "Esri ArcGIS Server",
  summary = "Server for maps and geographic data, whose services are protected by tokens.",
  url = "https://developers.arcgis.com/rest/",
}

meaning {
  code = 498,
  source = "esri",
  identifier = "INVALID_TOKEN",
  reason = "Invalid Token",
  title = "Invalid Token",
  summary = "The token in the request has expired or is not valid here. The client is to get a "
    .. "new token and repeat the request with it.",
  note = "Often it is not the status code: the response is 200 with error.code 498 in its JSON, "
    .. "so that a client must look into the content. Esri's client library reads it there; as a "
    .. "status code it is known from others only. nginx once used 498 for an invalid host name, "
    .. "Swift and Groq mean limits by it.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "ArcGIS REST JS, request.ts",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/"
        .. "request.ts" },
    { "ArcGIS REST JS, test errors",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/test/"
        .. "mocks/errors.ts" },
  },
  evidence = "reports",
}

meaning {
  code = 499,
  source = "esri",
  identifier = "TOKEN_REQUIRED",
  reason = "Token Required",
  title = "Token Required",
  summary = "The service is not public and the request had no token. The client is to log in or "
    .. "get a token and repeat the request with it.",
  note = "Often it is not the status code: the response is 200 with error.code 499 in its JSON, "
    .. "so that a client must look into the content. Esri's client library reads it there; as a "
    .. "status code it is known from others only. In the logs of nginx and many others 499 means "
    .. "that the client has left.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Esri support: authentication token required (status code 499)",
      "https://support.esri.com/en-us/knowledge-base/"
        .. "error-authentication-token-required-status-code-499-000022899" },
    { "ArcGIS REST JS, request.ts",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/"
        .. "request.ts" },
    { "ArcGIS REST JS, test errors",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/test/"
        .. "mocks/errors.ts" },
  },
  evidence = "reports",
}
