-- The result types in CloudFront's access logs. The product is the log field that has the value:
-- what was served (x-edge-result-type, and x-edge-response-result-type likewise), what went wrong
-- (x-edge-detailed-result-type), what became of field-level encryption (fle-status).

local page = {
  "Configure and use standard logs (access logs)",
  "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html",
}

detail {
  source = "cloudfront",
  key = "Hit",
  title = "Hit",
  brief = "CloudFront served the object from its cache",
  summary = "CloudFront served the object from its cache. Nothing is wrong; to see a newer "
    .. "version, invalidate the object or change its cache time.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "RefreshHit",
  title = "RefreshHit",
  brief = "The cached object had expired, and the origin was asked about it",
  summary = "The object was in the cache but had expired, so CloudFront asked the origin for the "
    .. "latest version. If this happens often, raise the cache time.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "Miss",
  title = "Miss",
  brief = "The object was not in the cache and came from the origin",
  summary = "The object was not in the cache, so CloudFront fetched it from the origin. If this "
    .. "happens often, check the cache policy and Cache-Control.",
  note = "WebSocket connections are always logged like this.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "LimitExceeded",
  title = "LimitExceeded",
  brief = "The request exceeded a quota of CloudFront",
  summary = "CloudFront denied the request because it exceeds a quota. Check the quotas of "
    .. "CloudFront, and ask AWS for a higher one.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "CapacityExceeded",
  codes = { 503 },
  title = "CapacityExceeded",
  brief = "The edge had too little capacity for the request",
  summary = "The edge location had too little capacity at that moment. Try again later.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "Error",
  title = "Error",
  brief = "The response was an error, or the viewer left early",
  summary = "The response was a 4xx or 5xx, or the viewer left before it had all of the content. "
    .. "Look at sc-status and at x-edge-detailed-result-type.",
  note = "With sc-status 200, or with another value in x-edge-response-result-type, the viewer "
    .. "left early.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "Redirect",
  title = "Redirect",
  brief = "CloudFront redirected the viewer from HTTP to HTTPS",
  summary = "CloudFront redirected the viewer from HTTP to HTTPS, as the distribution is set to. "
    .. "Use https addresses.",
  product = "x-edge-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "AbortedOrigin",
  title = "AbortedOrigin",
  brief = "CloudFront had a problem with the origin",
  summary = "CloudFront had a problem with the origin. Check the health and the logs of the "
    .. "origin.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ClientCommError",
  title = "ClientCommError",
  brief = "The connection between CloudFront and the viewer broke",
  summary = "The connection between CloudFront and the viewer broke before the response was "
    .. "complete. Check the viewer's network and timeouts.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ClientGeoBlocked",
  title = "ClientGeoBlocked",
  brief = "The distribution blocks the viewer's country",
  summary = "The viewer is blocked because the distribution refuses requests from its location. "
    .. "Operators: change the geographic restriction if the viewer is welcome.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ClientHungUpRequest",
  title = "ClientHungUpRequest",
  brief = "The viewer left while it sent the request",
  summary = "The viewer closed the connection before the request was complete. Check the viewer's "
    .. "network and timeouts.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "Error",
  title = "Error",
  brief = "The error fits no other value of this field",
  summary = "An error occurred that fits no other value of this field. Check sc-status, and "
    .. "whether an error response came from the cache.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "InvalidRequest",
  title = "InvalidRequest",
  brief = "The request of the viewer is not valid",
  summary = "The request of the viewer is not valid. Correct the client.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "InvalidRequestBlocked",
  title = "InvalidRequestBlocked",
  brief = "The access to this resource is blocked",
  summary = "The access to the requested resource is blocked. Operators: check the restrictions of "
    .. "the distribution.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "InvalidRequestCertificate",
  title = "InvalidRequestCertificate",
  brief = "The distribution does not fit the certificate of the connection",
  summary = "The connection was set up for a TLS certificate that does not belong to this "
    .. "distribution. Check the host name and the alternate domain names.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "InvalidRequestHeader",
  title = "InvalidRequestHeader",
  brief = "The request has an invalid header field",
  summary = "The request has an invalid header field. Correct the client.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "InvalidRequestMethod",
  title = "InvalidRequestMethod",
  brief = "The distribution does not allow the method",
  summary = "The distribution does not allow the method of the request. Operators: allow it in the "
    .. "cache behavior if it is needed.",
  note = "Distributions that allow GET and HEAD alone refuse all other methods.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginCommError",
  title = "OriginCommError",
  brief = "The connection to the origin timed out",
  summary = "The request timed out while CloudFront connected to the origin or read from it. "
    .. "Operators: check the load of the origin and the origin timeouts.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginConnectError",
  title = "OriginConnectError",
  brief = "CloudFront could not connect to the origin",
  summary = "CloudFront could not connect to the origin. Operators: check the address, the port, "
    .. "TLS and the firewall of the origin.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginContentRangeLengthError",
  title = "OriginContentRangeLengthError",
  brief = "Content-Length and Content-Range of the origin disagree",
  summary = "The Content-Length of the origin's response does not fit its Content-Range. "
    .. "Operators: correct the origin's answers to range requests.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginDnsError",
  codes = { 502 },
  title = "OriginDnsError",
  brief = "The domain name of the origin does not resolve",
  summary = "CloudFront could not resolve the domain name of the origin (DNS). Operators: correct "
    .. "the name, or its DNS record.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginError",
  title = "OriginError",
  brief = "The response of the origin is incorrect",
  summary = "The response of the origin is incorrect. Operators: check what the origin sends.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginHeaderTooBigError",
  title = "OriginHeaderTooBigError",
  brief = "A header field of the origin is too large",
  summary = "The origin sent a header field that is too large for CloudFront. Operators: send "
    .. "smaller fields, such as fewer or shorter cookies.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginInvalidResponseError",
  title = "OriginInvalidResponseError",
  brief = "The response of the origin is not valid",
  summary = "The origin sent an invalid response. Operators: check what the origin sends.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginReadError",
  title = "OriginReadError",
  brief = "CloudFront could not read from the origin",
  summary = "CloudFront could not read the response of the origin. Operators: check the origin and "
    .. "the network in between.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginWriteError",
  title = "OriginWriteError",
  brief = "CloudFront could not send the request to the origin",
  summary = "CloudFront could not write to the origin. Operators: check the origin and the network "
    .. "in between.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginZeroSizeObjectError",
  title = "OriginZeroSizeObjectError",
  brief = "The origin sent an empty object, which led to an error",
  summary = "The origin sent an object of zero size, which led to an error. Operators: check what "
    .. "the origin sends.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "SlowReaderOriginError",
  title = "SlowReaderOriginError",
  brief = "The viewer read slowly, and the origin failed because of it",
  summary = "The viewer read so slowly that it caused an error at the origin. Check the viewer's "
    .. "network, and the timeouts of the origin.",
  note = "AWS's own sentence on this value is unclear: it speaks of a slowly read message that "
    .. "caused the origin's error.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "OriginShieldHit",
  title = "OriginShieldHit",
  brief = "Origin Shield served the object from its cache",
  summary = "CloudFront served the object from the cache of Origin Shield. Nothing is wrong.",
  note = "AWS also lists it as a value of x-edge-result-type.",
  product = "x-edge-detailed-result-type",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "MissGeneratedResponse",
  title = "MissGeneratedResponse",
  brief = "A Lambda@Edge function made the response",
  summary = "The object was not in the cache, and a Lambda@Edge function made the response instead "
    .. "of the origin. If the response is wrong, check that function.",
  note = "Only newer editions of AWS's page have this value.",
  product = "x-edge-detailed-result-type",
  evidence = "copy",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "MalformedContentTypeClientError",
  codes = { 400 },
  title = "MalformedContentTypeClientError",
  brief = "The Content-Type of the request is malformed",
  summary = "Field-level encryption could not read the Content-Type of the request. Correct the "
    .. "client.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "MalformedInputClientError",
  codes = { 400 },
  title = "MalformedInputClientError",
  brief = "The content of the request is malformed",
  summary = "Field-level encryption could not parse the content of the request. Correct the "
    .. "client.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "MalformedQueryArgsClientError",
  codes = { 400 },
  title = "MalformedQueryArgsClientError",
  brief = "A query argument is empty or malformed",
  summary = "A query argument, which field-level encryption needs, is empty or malformed. Correct "
    .. "the client.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "RejectedByContentType",
  codes = { 400 },
  title = "RejectedByContentType",
  brief = "Field-level encryption is not set up for this content type",
  summary = "CloudFront rejected the request because field-level encryption is not set up for its "
    .. "content type. Operators: add the content type to the configuration.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "RejectedByQueryArgs",
  codes = { 400 },
  title = "RejectedByQueryArgs",
  brief = "Field-level encryption is not set up for this query argument",
  summary = "CloudFront rejected the request because field-level encryption is not set up for its "
    .. "query argument. Operators: add the argument to the configuration.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "FieldLengthLimitClientError",
  codes = { 400 },
  title = "FieldLengthLimitClientError",
  brief = "A field that needs encryption is too long",
  summary = "A field that needs encryption is too long for field-level encryption. Send less in "
    .. "that field.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "FieldNumberLimitClientError",
  codes = { 400 },
  title = "FieldNumberLimitClientError",
  brief = "Too many fields need encryption",
  summary = "The request has more fields that need encryption than field-level encryption allows. "
    .. "Send fewer fields; operators: encrypt fewer of them.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "RequestLengthLimitClientError",
  codes = { 400 },
  title = "RequestLengthLimitClientError",
  brief = "The content is too large for field-level encryption",
  summary = "The content of the request is too large for field-level encryption. Send less.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ServerError",
  title = "ServerError",
  brief = "The origin answered with an error",
  summary = "The origin server answered with an error. Operators: check the logs of the origin.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "Processed",
  title = "Processed",
  brief = "CloudFront encrypted the fields and sent the request on",
  summary = "CloudFront processed the content, encrypted the chosen fields and sent the request to "
    .. "the origin. Encryption worked; for an error, look at x-edge-result-type.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ForwardedByContentType",
  title = "ForwardedByContentType",
  brief = "The request went on unencrypted: no content type is configured",
  summary = "CloudFront sent the request to the origin without encryption because no content type "
    .. "is configured. Operators: configure one if the fields need encryption.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ForwardedByQueryArgs",
  title = "ForwardedByQueryArgs",
  brief = "The request went on unencrypted: its query argument is unknown",
  summary = "CloudFront sent the request on without encryption because its query argument is not "
    .. "in the configuration. Operators: add the argument if the fields need encryption.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}

detail {
  source = "cloudfront",
  key = "ForwardedDueToNoProfile",
  title = "ForwardedDueToNoProfile",
  brief = "The request went on unencrypted: no profile is configured",
  summary = "CloudFront sent the request to the origin without encryption because no profile is "
    .. "configured. Operators: configure one if the fields need encryption.",
  product = "fle-status",
  evidence = "owner",
  cite = page,
}
