-- Esri: codes of ArcGIS servers for missing and invalid tokens.

source {
  id = "esri",
  name = "Esri ArcGIS Server",
  summary = "Server for maps and geographic data; tokens protect its services.",
  url = "https://developers.arcgis.com/rest/",
}

meaning {
  code = 498,
  source = "esri",
  identifier = "INVALID_TOKEN",
  reason = "Invalid Token",
  title = "Invalid Token",
  brief = "The token has expired or is not valid",
  summary = "The token in the request has expired or is not valid here. Get a new token and repeat "
    .. "the request with it.",
  note = "Often it is not the status code: the response is 200, and its JSON has error.code 498, "
    .. "so check the content. Esri's client library reads it there; only other sources report it "
    .. "as a status code. nginx once used 498 for an invalid host name; Swift and Groq use it for "
    .. "limits.",
  see = { "groq 498", "nginx 498", "swift 498" },
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
  retry = {
    "credentials",
    text = "Get a new token, then repeat the request with it.",
    cite = { "ArcGIS REST JS, request.ts",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/"
        .. "src/request.ts" },
  },
}

meaning {
  code = 499,
  source = "esri",
  identifier = "TOKEN_REQUIRED",
  reason = "Token Required",
  title = "Token Required",
  brief = "The service requires a token, and the request had none",
  summary = "The service is not public, and the request had no token. Log in or get a token, then "
    .. "repeat the request with it.",
  note = "Often it is not the status code: the response is 200, and its JSON has error.code 499, "
    .. "so check the content. Esri's client library reads it there; only other sources report it "
    .. "as a status code. In the logs of nginx and many others, 499 means that the client has "
    .. "left.",
  see = { "nginx 499" },
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
  retry = {
    "credentials",
    text = "Get a token, then repeat the request with it.",
    cite = { "ArcGIS REST JS, request.ts",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/"
        .. "src/request.ts" },
  },
}
