-- Vercel's error codes: they stand on its error pages and in the field X-Vercel-Error.

local pages = "https://vercel.com/docs/errors/"
local list = { "Vercel docs, Error Codes", "https://vercel.com/docs/errors" }

detail {
  source = "vercel",
  key = "BODY_NOT_A_STRING_FROM_FUNCTION",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The function returned a body that is not a string",
  summary = "The function returned a response body that is not a string. Developers: return a " ..
    "string.",
  evidence = "owner",
  cite = {
    "Vercel docs, BODY_NOT_A_STRING_FROM_FUNCTION",
    pages .. "BODY_NOT_A_STRING_FROM_FUNCTION",
  },
}

detail {
  source = "vercel",
  key = "DEPLOYMENT_BLOCKED",
  codes = { 403 },
  title = "Forbidden",
  brief = "Vercel has blocked the deployment",
  summary = "Vercel blocked the deployment because of its configuration, the limits of the " ..
    "account or a policy. Owners: check the account, its limits and its mail.",
  evidence = "owner",
  cite = { "Vercel docs, DEPLOYMENT_BLOCKED", pages .. "DEPLOYMENT_BLOCKED" },
}

detail {
  source = "vercel",
  key = "DEPLOYMENT_DELETED",
  codes = { 410 },
  title = "Deployment Deleted",
  brief = "The deployment was removed by the retention policy",
  summary = "The project's retention policy has removed the deployment. Owners: restore it in " ..
    "the project settings within 30 days.",
  evidence = "owner",
  cite = { "Vercel docs, DEPLOYMENT_DELETED", pages .. "DEPLOYMENT_DELETED" },
}

detail {
  source = "vercel",
  key = "DEPLOYMENT_DISABLED",
  codes = { 402 },
  title = "Payment required",
  brief = "The deployment is disabled, mostly by usage limits",
  summary = "The deployment is disabled, mostly because the account exceeded its usage limits. " ..
    "Owners: check usage and plan in the dashboard.",
  evidence = "owner",
  cite = { "Vercel docs, DEPLOYMENT_DISABLED", pages .. "DEPLOYMENT_DISABLED" },
}

detail {
  source = "vercel",
  key = "DEPLOYMENT_NOT_FOUND",
  codes = { 404 },
  title = "Not Found",
  brief = "There is no such deployment",
  summary = "No deployment exists at this address. Check the address; owners: check the domain " ..
    "of the project and whether the deployment was deleted.",
  evidence = "owner",
  cite = { "Vercel docs, DEPLOYMENT_NOT_FOUND", pages .. "DEPLOYMENT_NOT_FOUND" },
}

detail {
  source = "vercel",
  key = "DEPLOYMENT_NOT_READY_REDIRECTING",
  codes = { 303 },
  title = "See Other",
  brief = "The deployment is not ready yet",
  summary = "The deployment is not ready yet, and the response leads to its status page. Wait a " ..
    "few seconds and load the page again.",
  retry = {
    "delay",
    text = "Wait a few seconds, then send the request again.",
    cite = {
      "Vercel docs, DEPLOYMENT_NOT_READY_REDIRECTING",
      pages .. "DEPLOYMENT_NOT_READY_REDIRECTING",
    },
  },
  evidence = "owner",
  cite = {
    "Vercel docs, DEPLOYMENT_NOT_READY_REDIRECTING",
    pages .. "DEPLOYMENT_NOT_READY_REDIRECTING",
  },
}

detail {
  source = "vercel",
  key = "DEPLOYMENT_PAUSED",
  codes = { 503 },
  title = "Service Unavailable",
  brief = "The deployment is paused",
  summary = "The deployment is paused, for example by spend management. Owners: check spend " ..
    "management, usage limits and mail of the account.",
  evidence = "owner",
  cite = { "Vercel docs, DEPLOYMENT_PAUSED", pages .. "DEPLOYMENT_PAUSED" },
}

detail {
  source = "vercel",
  key = "DNS_HOSTNAME_EMPTY",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "DNS gave an empty record for the target of a rewrite",
  summary = "DNS answered with an empty record for the target of an external rewrite. " ..
    "Developers: check the DNS records of the target.",
  evidence = "owner",
  cite = { "Vercel docs, DNS_HOSTNAME_EMPTY", pages .. "DNS_HOSTNAME_EMPTY" },
}

detail {
  source = "vercel",
  key = "DNS_HOSTNAME_NOT_FOUND",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The domain of a rewrite's target does not exist in DNS",
  summary = "The domain of the target of an external rewrite does not exist (NXDOMAIN). " ..
    "Developers: check the name and its registration.",
  evidence = "owner",
  cite = { "Vercel docs, DNS_HOSTNAME_NOT_FOUND", pages .. "DNS_HOSTNAME_NOT_FOUND" },
}

detail {
  source = "vercel",
  key = "DNS_HOSTNAME_RESOLVE_FAILED",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "DNS gave no address for the target of a rewrite",
  summary = "DNS answered without an error, but without an address, for the target of an " ..
    "external rewrite. Developers: check the name and its DNS records.",
  evidence = "owner",
  cite = { "Vercel docs, DNS_HOSTNAME_RESOLVE_FAILED", pages .. "DNS_HOSTNAME_RESOLVE_FAILED" },
}

detail {
  source = "vercel",
  key = "DNS_HOSTNAME_RESOLVED_PRIVATE",
  codes = { 404 },
  title = "Not Found",
  brief = "The target of a rewrite has a private or an IPv6 address",
  summary = "DNS gave a private or an IPv6 address for the target of an external rewrite. " ..
    "Developers: use a target with a public IPv4 address.",
  evidence = "owner",
  cite = { "Vercel docs, DNS_HOSTNAME_RESOLVED_PRIVATE", pages .. "DNS_HOSTNAME_RESOLVED_PRIVATE" },
}

detail {
  source = "vercel",
  key = "DNS_HOSTNAME_SERVER_ERROR",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The DNS server of a rewrite's target failed",
  summary = "The DNS server for the target of an external rewrite answered with an error. " ..
    "Developers: check the DNS servers of the target.",
  evidence = "owner",
  cite = { "Vercel docs, DNS_HOSTNAME_SERVER_ERROR", pages .. "DNS_HOSTNAME_SERVER_ERROR" },
}

detail {
  source = "vercel",
  key = "EDGE_FUNCTION_INVOCATION_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "The Edge Function failed",
  summary = "The Edge Function failed, for example by an unhandled exception. Developers: look " ..
    "into the function's log.",
  evidence = "owner",
  cite = {
    "Vercel docs, EDGE_FUNCTION_INVOCATION_FAILED",
    pages .. "EDGE_FUNCTION_INVOCATION_FAILED",
  },
}

detail {
  source = "vercel",
  key = "EDGE_FUNCTION_INVOCATION_TIMEOUT",
  codes = { 504 },
  title = "Gateway Timeout",
  brief = "The Edge Function did not answer in time",
  summary = "The Edge Function did not begin its response, or did not go on with it, before the " ..
    "timeout. Developers: answer earlier or stream the response.",
  evidence = "owner",
  cite = {
    "Vercel docs, EDGE_FUNCTION_INVOCATION_TIMEOUT",
    pages .. "EDGE_FUNCTION_INVOCATION_TIMEOUT",
  },
}

detail {
  source = "vercel",
  key = "FALLBACK_BODY_TOO_LARGE",
  codes = { 502 },
  title = "Prerender fallback file is too big for cache",
  brief = "The fallback of a prerendered page is too large to cache",
  summary = "The fallback of a prerendered page is too large for the cache, which takes 10 MB. " ..
    "Developers: make the page smaller.",
  evidence = "owner",
  cite = { "Vercel docs, FALLBACK_BODY_TOO_LARGE", pages .. "FALLBACK_BODY_TOO_LARGE" },
}

detail {
  source = "vercel",
  key = "FUNCTION_INVOCATION_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "The function failed",
  summary = "The function failed, for example by an unhandled exception or a crash of its " ..
    "runtime. Developers: look into the function's log.",
  evidence = "owner",
  cite = { "Vercel docs, FUNCTION_INVOCATION_FAILED", pages .. "FUNCTION_INVOCATION_FAILED" },
}

detail {
  source = "vercel",
  key = "FUNCTION_INVOCATION_TIMEOUT",
  codes = { 504 },
  title = "Gateway Timeout",
  brief = "The function ran longer than it may",
  summary = "The function ran into the timeout. Developers: make it faster, check slow calls to " ..
    "other services, or raise its maximum duration.",
  evidence = "owner",
  cite = { "Vercel docs, FUNCTION_INVOCATION_TIMEOUT", pages .. "FUNCTION_INVOCATION_TIMEOUT" },
}

detail {
  source = "vercel",
  key = "FUNCTION_PAYLOAD_TOO_LARGE",
  codes = { 413 },
  title = "Payload Too Large",
  brief = "The body of the request is too large for a function",
  summary = "The body of the request is too large: a function takes 4.5 MB. Send less; " ..
    "developers: let clients upload large files to storage directly.",
  evidence = "owner",
  cite = { "Vercel docs, FUNCTION_PAYLOAD_TOO_LARGE", pages .. "FUNCTION_PAYLOAD_TOO_LARGE" },
}

detail {
  source = "vercel",
  key = "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE",
  codes = { 500 },
  title = "Response Payload Too Large",
  brief = "The response of the function is too large",
  summary = "The response of the function is larger than 4.5 MB. Developers: return less, or " ..
    "let clients download large files from storage.",
  evidence = "owner",
  cite = {
    "Vercel docs, FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE",
    pages .. "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE",
  },
}

detail {
  source = "vercel",
  key = "FUNCTION_THROTTLED",
  codes = { 503 },
  title = "Function Throttled",
  brief = "Too many functions run at once",
  summary = "More functions run at once than the limit allows, or the platform is overloaded. " ..
    "Owners: look for traffic spikes and for slow backends.",
  note = "A copy of the owner's table has another row with 500 for it.",
  evidence = "owner",
  cite = { "Vercel docs, FUNCTION_THROTTLED", pages .. "FUNCTION_THROTTLED" },
}

detail {
  source = "vercel",
  key = "INFINITE_LOOP_DETECTED",
  codes = { 508 },
  title = "Loop Detected",
  brief = "The application sends requests in a loop",
  summary = "The application sends requests to itself, or to another place and back, without " ..
    "end. Developers: break the loop in code or configuration.",
  evidence = "owner",
  cite = { "Vercel docs, INFINITE_LOOP_DETECTED", pages .. "INFINITE_LOOP_DETECTED" },
}

detail {
  source = "vercel",
  key = "INVALID_IMAGE_OPTIMIZE_REQUEST",
  codes = { 400 },
  title = "Invalid Image Optimize Request",
  brief = "The request for an optimized image is not valid",
  summary = "The request for an optimized image has a wrong width or quality, or its url leads " ..
    "to something invalid. Correct w, q and url in the query.",
  evidence = "owner",
  cite = {
    "Vercel docs, INVALID_IMAGE_OPTIMIZE_REQUEST",
    pages .. "INVALID_IMAGE_OPTIMIZE_REQUEST",
  },
}

detail {
  source = "vercel",
  key = "INVALID_REQUEST_METHOD",
  codes = { 405 },
  title = "Method Not Allowed",
  brief = "The method is invalid or not supported",
  summary = "The method of the request is invalid, or not supported at this address. Use " ..
    "another method.",
  evidence = "owner",
  cite = { "Vercel docs, INVALID_REQUEST_METHOD", pages .. "INVALID_REQUEST_METHOD" },
}

detail {
  source = "vercel",
  key = "MALFORMED_REQUEST_HEADER",
  codes = { 400 },
  title = "Bad Request",
  brief = "A header field of the request is malformed",
  summary = "A header field of the request is malformed; often it is not valid UTF-8. Correct " ..
    "the fields and the cookies of the request.",
  evidence = "owner",
  cite = { "Vercel docs, MALFORMED_REQUEST_HEADER", pages .. "MALFORMED_REQUEST_HEADER" },
}

detail {
  source = "vercel",
  key = "MICROFRONTENDS_MIDDLEWARE_ERROR",
  codes = { 500 },
  title = "Microfrontends Middleware Error",
  brief = "The microfrontends middleware met a wrong header field",
  summary = "A header field that the microfrontends package or the application sets is wrong. " ..
    "Developers: do not set the field yourself, or update the package.",
  evidence = "owner",
  cite = {
    "Vercel docs, MICROFRONTENDS_MIDDLEWARE_ERROR",
    pages .. "MICROFRONTENDS_MIDDLEWARE_ERROR",
  },
}

detail {
  source = "vercel",
  key = "MICROFRONTENDS_MISSING_FALLBACK_ERROR",
  codes = { 400 },
  title = "Microfrontends Missing Fallback Error",
  brief = "No deployment matches, and the fallback has none either",
  summary = "No deployment matches the request, and the fallback environment has none either. " ..
    "Developers: deploy every project to the fallback environment.",
  evidence = "owner",
  cite = {
    "Vercel docs, MICROFRONTENDS_MISSING_FALLBACK_ERROR",
    pages .. "MICROFRONTENDS_MISSING_FALLBACK_ERROR",
  },
}

detail {
  source = "vercel",
  key = "MIDDLEWARE_INVOCATION_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "The Routing Middleware failed",
  summary = "The Routing Middleware failed, for example by an unhandled exception. Developers: " ..
    "look into its log.",
  evidence = "owner",
  cite = { "Vercel docs, MIDDLEWARE_INVOCATION_FAILED", pages .. "MIDDLEWARE_INVOCATION_FAILED" },
}

detail {
  source = "vercel",
  key = "MIDDLEWARE_INVOCATION_TIMEOUT",
  codes = { 504 },
  title = "Gateway Timeout",
  brief = "The Routing Middleware did not answer in time",
  summary = "The Routing Middleware ran into the timeout. Developers: begin the response within " ..
    "25 seconds, or stream it.",
  evidence = "owner",
  cite = { "Vercel docs, MIDDLEWARE_INVOCATION_TIMEOUT", pages .. "MIDDLEWARE_INVOCATION_TIMEOUT" },
}

detail {
  source = "vercel",
  key = "MIDDLEWARE_RUNTIME_DEPRECATED",
  codes = { 503 },
  title = "Middleware Runtime Deprecated",
  brief = "The runtime of the middleware is no longer supported",
  summary = "The middleware uses a runtime that Vercel no longer supports. Developers: deploy " ..
    "the project again with a supported runtime.",
  evidence = "owner",
  cite = { "Vercel docs, MIDDLEWARE_RUNTIME_DEPRECATED", pages .. "MIDDLEWARE_RUNTIME_DEPRECATED" },
}

detail {
  source = "vercel",
  key = "NO_RESPONSE_FROM_FUNCTION",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The function ended without a response",
  summary = "The function ended and returned no response. Developers: look for unhandled " ..
    "exceptions, and return a response on every path.",
  evidence = "owner",
  cite = { "Vercel docs, NO_RESPONSE_FROM_FUNCTION", pages .. "NO_RESPONSE_FROM_FUNCTION" },
}

detail {
  source = "vercel",
  key = "NOT_FOUND",
  codes = { 404 },
  title = "Not Found",
  brief = "The deployment has nothing at this address",
  summary = "Vercel found nothing at this address in the deployment. Check the address; " ..
    "developers: check build output, rewrites and file names.",
  evidence = "owner",
  cite = { "Vercel docs, NOT_FOUND", pages .. "NOT_FOUND" },
}

detail {
  source = "vercel",
  key = "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The external image could not be fetched",
  summary = "Vercel could not fetch the external image that it should optimize. Developers: " ..
    "check the address of the image and its server.",
  evidence = "owner",
  cite = {
    "Vercel docs, OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
    pages .. "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
  },
}

detail {
  source = "vercel",
  key = "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The request for the external image is not valid",
  summary = "The request for the external image is not valid. Developers: use the complete and " ..
    "correct address of the image.",
  evidence = "owner",
  cite = {
    "Vercel docs, OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID",
    pages .. "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID",
  },
}

detail {
  source = "vercel",
  key = "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The server of the external image denies access",
  summary = "The server of the external image denies access. Developers: check permission and " ..
    "credentials there.",
  evidence = "owner",
  cite = {
    "Vercel docs, OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED",
    pages .. "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED",
  },
}

detail {
  source = "vercel",
  key = "OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The external image redirects too often",
  summary = "The address of the external image leads through too many redirects. Developers: " ..
    "use the final address of the image.",
  evidence = "copy",
  cite = {
    "Vercel docs, OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS",
    pages .. "OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS",
  },
}

detail {
  source = "vercel",
  key = "RANGE_END_NOT_VALID",
  codes = { 416 },
  title = "Requested Range Not Satisfiable",
  brief = "The end of a range in the request is not valid",
  summary = "The end of a range in the Range field is not valid. Correct the Range field.",
  evidence = "copy",
  cite = { "Vercel docs, RANGE_END_NOT_VALID", pages .. "RANGE_END_NOT_VALID" },
}

detail {
  source = "vercel",
  key = "RANGE_GROUP_NOT_VALID",
  codes = { 416 },
  title = "Requested Range Not Satisfiable",
  brief = "The set of ranges in the request is not valid",
  summary = "The Range field asks for a set of ranges that is not valid. Correct the Range field.",
  evidence = "copy",
  cite = { "Vercel docs, RANGE_GROUP_NOT_VALID", pages .. "RANGE_GROUP_NOT_VALID" },
}

detail {
  source = "vercel",
  key = "RANGE_MISSING_UNIT",
  codes = { 416 },
  title = "Requested Range Not Satisfiable",
  brief = "The Range field names no unit",
  summary = "The Range field names no unit. Begin its value with bytes=.",
  evidence = "copy",
  cite = { "Vercel docs, RANGE_MISSING_UNIT", pages .. "RANGE_MISSING_UNIT" },
}

detail {
  source = "vercel",
  key = "RANGE_START_NOT_VALID",
  codes = { 416 },
  title = "Requested Range Not Satisfiable",
  brief = "The start of a range in the request is not valid",
  summary = "The start of a range in the Range field is not valid. Correct the Range field.",
  evidence = "copy",
  cite = { "Vercel docs, RANGE_START_NOT_VALID", pages .. "RANGE_START_NOT_VALID" },
}

detail {
  source = "vercel",
  key = "RANGE_UNIT_NOT_SUPPORTED",
  codes = { 416 },
  title = "Requested Range Not Satisfiable",
  brief = "The unit in the Range field is not supported",
  summary = "The Range field names a unit that Vercel does not support. Use the unit bytes.",
  evidence = "copy",
  cite = { "Vercel docs, RANGE_UNIT_NOT_SUPPORTED", pages .. "RANGE_UNIT_NOT_SUPPORTED" },
}

detail {
  source = "vercel",
  key = "REQUEST_HEADER_TOO_LARGE",
  codes = { 431 },
  title = "Request Header Too Large",
  brief = "The header of the request is too large",
  summary = "A header field of the request is larger than 16 KB, or all of them are larger than " ..
    "32 KB. Send smaller fields and cookies.",
  note = "The owner's page names no status; 431 is in two copies of the owner's table.",
  evidence = "copy",
  cite = { "Vercel docs, REQUEST_HEADER_TOO_LARGE", pages .. "REQUEST_HEADER_TOO_LARGE" },
}

detail {
  source = "vercel",
  key = "RESOURCE_NOT_FOUND",
  codes = { 404 },
  title = "Not Found",
  brief = "The resource does not exist or cannot be reached",
  summary = "The resource does not exist or cannot be reached. Check its name and path.",
  evidence = "copy",
  cite = { "Vercel docs, RESOURCE_NOT_FOUND", pages .. "RESOURCE_NOT_FOUND" },
}

detail {
  source = "vercel",
  key = "ROUTER_CANNOT_MATCH",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "No route matches the request",
  summary = "No route of the deployment matches the request. Developers: check the routing " ..
    "configuration.",
  evidence = "copy",
  cite = { "Vercel docs, ROUTER_CANNOT_MATCH", pages .. "ROUTER_CANNOT_MATCH" },
}

detail {
  source = "vercel",
  key = "ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The connection to the target of a rewrite failed",
  summary = "Vercel could not connect to the external target of a rewrite. Developers: check " ..
    "that the target runs and that no firewall blocks it.",
  evidence = "copy",
  cite = {
    "Vercel docs, ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR",
    pages .. "ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR",
  },
}

detail {
  source = "vercel",
  key = "ROUTER_EXTERNAL_TARGET_ERROR",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The target of a rewrite failed or was too slow",
  summary = "The external target of a rewrite failed, or did not answer within 120 seconds. " ..
    "Developers: check the target and the routing configuration.",
  evidence = "copy",
  cite = { "Vercel docs, ROUTER_EXTERNAL_TARGET_ERROR", pages .. "ROUTER_EXTERNAL_TARGET_ERROR" },
}

detail {
  source = "vercel",
  key = "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR",
  codes = { 502 },
  title = "Unable to establish connection with external target",
  brief = "The TLS handshake with the target of a rewrite failed",
  summary = "The TLS handshake with the external target of a rewrite failed or ran into a " ..
    "timeout. Developers: check certificate and ciphers of the target.",
  evidence = "copy",
  cite = {
    "Vercel docs, ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR",
    pages .. "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR",
  },
}

detail {
  source = "vercel",
  key = "ROUTER_TOO_MANY_HAS_SELECTIONS",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The routes of one request have too many conditions",
  summary = "The routing configuration selects too much by has for one request. Developers: " ..
    "simplify the routing configuration.",
  evidence = "copy",
  cite = {
    "Vercel docs, ROUTER_TOO_MANY_HAS_SELECTIONS",
    pages .. "ROUTER_TOO_MANY_HAS_SELECTIONS",
  },
}

detail {
  source = "vercel",
  key = "SANDBOX_NOT_FOUND",
  codes = { 404 },
  title = "Not Found",
  brief = "There is no such Sandbox",
  summary = "No Sandbox exists at this address. Check the address of the Sandbox.",
  evidence = "copy",
  cite = { "Vercel docs, SANDBOX_NOT_FOUND", pages .. "SANDBOX_NOT_FOUND" },
}

detail {
  source = "vercel",
  key = "SANDBOX_NOT_LISTENING",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "Nothing listens on the port of the Sandbox",
  summary = "No process in the Sandbox listens on the port. Developers: check the ports of the " ..
    "Sandbox and its process.",
  evidence = "copy",
  cite = { "Vercel docs, SANDBOX_NOT_LISTENING", pages .. "SANDBOX_NOT_LISTENING" },
}

detail {
  source = "vercel",
  key = "SANDBOX_STOPPED",
  codes = { 410 },
  title = "Gone",
  brief = "The Sandbox has stopped",
  summary = "The Sandbox was stopped, by hand or by its timeout. Developers: start a Sandbox " ..
    "again, with a longer timeout if needed.",
  evidence = "copy",
  cite = { "Vercel docs, SANDBOX_STOPPED", pages .. "SANDBOX_STOPPED" },
}

detail {
  source = "vercel",
  key = "TOO_MANY_FILESYSTEM_CHECKS",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "The routes need too many looks at the file system",
  summary = "Routing the request needed too many checks of the file system. Developers: " ..
    "simplify rewrites and redirects, and look for loops.",
  evidence = "copy",
  cite = { "Vercel docs, TOO_MANY_FILESYSTEM_CHECKS", pages .. "TOO_MANY_FILESYSTEM_CHECKS" },
}

detail {
  source = "vercel",
  key = "TOO_MANY_FORKS",
  codes = { 502 },
  title = "Bad Gateway",
  brief = "Too many conditional routes match one path",
  summary = "More than five conditional routes match one path. Developers: use fewer routes " ..
    "with has.",
  evidence = "copy",
  cite = { "Vercel docs, TOO_MANY_FORKS", pages .. "TOO_MANY_FORKS" },
}

detail {
  source = "vercel",
  key = "TOO_MANY_RANGES",
  codes = { 416 },
  title = "Requested Range Not Satisfiable",
  brief = "The request asks for too many ranges",
  summary = "The Range field asks for too many ranges. Ask for fewer ranges.",
  evidence = "owner",
  cite = { "Vercel docs, TOO_MANY_RANGES", pages .. "TOO_MANY_RANGES" },
}

detail {
  source = "vercel",
  key = "URL_TOO_LONG",
  codes = { 414 },
  title = "Request-URI Too Long",
  brief = "The URL is too long",
  summary = "The URL is too long: it exceeds 14 KB. Shorten it, or send the data in the body.",
  evidence = "copy",
  cite = { "Vercel docs, URL_TOO_LONG", pages .. "URL_TOO_LONG" },
}

detail {
  source = "vercel",
  key = "INTERNAL_CACHE_ERROR",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel failed to read from its cache",
  summary = "Vercel's CDN failed unexpectedly while it read from its cache. Owners: contact " ..
    "Vercel's support if it lasts.",
  evidence = "owner",
  cite = { "Vercel docs, INTERNAL_CACHE_ERROR", pages .. "INTERNAL_CACHE_ERROR" },
}

detail {
  source = "vercel",
  key = "INTERNAL_CACHE_KEY_TOO_LONG",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "The key for Vercel's cache is too long",
  summary = "The key for Vercel's cache became too long, mostly because the URL is. Shorten the " ..
    "URL.",
  evidence = "copy",
  cite = { "Vercel docs, INTERNAL_CACHE_KEY_TOO_LONG", pages .. "INTERNAL_CACHE_KEY_TOO_LONG" },
}

detail {
  source = "vercel",
  key = "INTERNAL_CACHE_LOCK_FULL",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel's cache was locked for the moment",
  summary = "Vercel's CDN could not use its cache, mostly for a short time. Owners: contact " ..
    "Vercel's support if it lasts.",
  evidence = "copy",
  cite = { "Vercel docs, INTERNAL_CACHE_LOCK_FULL", pages .. "INTERNAL_CACHE_LOCK_FULL" },
}

detail {
  source = "vercel",
  key = "INTERNAL_CACHE_LOCK_TIMEOUT",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel waited too long for a lock of its cache",
  summary = "Vercel's CDN ran into a timeout while it waited for a lock of its cache. Owners: " ..
    "contact Vercel's support if it lasts.",
  evidence = "owner",
  cite = { "Vercel docs, INTERNAL_CACHE_LOCK_TIMEOUT", pages .. "INTERNAL_CACHE_LOCK_TIMEOUT" },
}

detail {
  source = "vercel",
  key = "INTERNAL_DEPLOYMENT_FETCH_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel could not fetch the deployment",
  summary = "Vercel could not fetch the deployment to serve it. Owners: check the deployment " ..
    "and its history.",
  note = "The owner's page gives 414 beside the name Internal Server Error, which looks like a " ..
    "slip; copies of its table give 500.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_DEPLOYMENT_FETCH_FAILED",
    pages .. "INTERNAL_DEPLOYMENT_FETCH_FAILED",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "An Edge Function failed by a fault inside Vercel",
  summary = "An Edge Function failed because of a passing fault inside Vercel. Try again; " ..
    "owners: contact Vercel's support if it lasts.",
  retry = {
    "same",
    text = "Send the request again: the fault passes.",
    cite = {
      "Vercel docs, INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
      pages .. "INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
    },
  },
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
    pages .. "INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT",
  codes = { 504 },
  title = "Gateway Timeout",
  brief = "An Edge Function ran longer than it may",
  summary = "An Edge Function ran into the timeout. Developers: look into the function's log.",
  note = "The owner's page gives 504, and some copies of its table 500.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT",
    pages .. "INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_FUNCTION_INVOCATION_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "A function failed, by itself or by what surrounds it",
  summary = "A function failed because of an error in itself or in its environment. Developers: " ..
    "look into the function's log.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_FUNCTION_INVOCATION_FAILED",
    pages .. "INTERNAL_FUNCTION_INVOCATION_FAILED",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_FUNCTION_INVOCATION_TIMEOUT",
  codes = { 504 },
  title = "Gateway Timeout",
  brief = "A function ran longer than its limit",
  summary = "A function ran into the timeout, by an error in it, a slow network call or its " ..
    "environment. Developers: look into the function's log.",
  note = "The owner's page gives 504, and some copies of its table 500.",
  evidence = "owner",
  cite = {
    "Vercel docs, INTERNAL_FUNCTION_INVOCATION_TIMEOUT",
    pages .. "INTERNAL_FUNCTION_INVOCATION_TIMEOUT",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_FUNCTION_NOT_FOUND",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "The function to call was not found",
  summary = "Vercel did not find the function that it should call. Developers: check that the " ..
    "function is deployed.",
  evidence = "copy",
  cite = { "Vercel docs, INTERNAL_FUNCTION_NOT_FOUND", pages .. "INTERNAL_FUNCTION_NOT_FOUND" },
}

detail {
  source = "vercel",
  key = "INTERNAL_FUNCTION_NOT_READY",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "The function is not ready for requests yet",
  summary = "The function is not ready for requests yet. Developers: check that the deployment " ..
    "is complete and that its configuration is right.",
  evidence = "owner",
  cite = { "Vercel docs, INTERNAL_FUNCTION_NOT_READY", pages .. "INTERNAL_FUNCTION_NOT_READY" },
}

detail {
  source = "vercel",
  key = "INTERNAL_FUNCTION_SERVICE_UNAVAILABLE",
  codes = { 500 },
  title = "Internal Function Service Unavailable",
  brief = "Vercel's own function service was unavailable",
  summary = "Vercel's internal service for functions was unavailable. Owners: contact Vercel's " ..
    "support if it lasts.",
  note = "Only its name and status are known, from copies of the owner's table.",
  evidence = "copy",
  cite = list,
}

detail {
  source = "vercel",
  key = "INTERNAL_MICROFRONTENDS_BUILD_ERROR",
  codes = { 500 },
  title = "Internal Microfrontends Build Error",
  brief = "The build of a microfrontend lacks data",
  summary = "The build of a microfrontend lacks data that it should have. Owners: contact " ..
    "Vercel's support if it lasts.",
  note = "The status comes from copies of the owner's table.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_MICROFRONTENDS_BUILD_ERROR",
    pages .. "INTERNAL_MICROFRONTENDS_BUILD_ERROR",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_MICROFRONTENDS_INVALID_CONFIGURATION_ERROR",
  codes = { 500 },
  title = "Internal Microfrontends Invalid Configuration Error",
  brief = "The microfrontends configuration is invalid",
  summary = "The deployed configuration of the microfrontends is invalid. Developers: correct " ..
    "microfrontends.json.",
  note = "The status comes from copies of the owner's table.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_MICROFRONTENDS_INVALID_CONFIGURATION_ERROR",
    pages .. "INTERNAL_MICROFRONTENDS_INVALID_CONFIGURATION_ERROR",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_MICROFRONTENDS_UNEXPECTED_ERROR",
  codes = { 500 },
  title = "Internal Microfrontends Unexpected Error",
  brief = "Vercel's microfrontends failed unexpectedly",
  summary = "Vercel's microfrontends failed by an internal fault that is not specified. Owners: " ..
    "contact Vercel's support if it lasts.",
  note = "The status comes from copies of the owner's table.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_MICROFRONTENDS_UNEXPECTED_ERROR",
    pages .. "INTERNAL_MICROFRONTENDS_UNEXPECTED_ERROR",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_MISSING_RESPONSE_FROM_CACHE",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel's cache gave no response",
  summary = "Vercel's cache unexpectedly gave no response. Owners: contact Vercel's support if " ..
    "it lasts.",
  evidence = "owner",
  cite = {
    "Vercel docs, INTERNAL_MISSING_RESPONSE_FROM_CACHE",
    pages .. "INTERNAL_MISSING_RESPONSE_FROM_CACHE",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED",
  codes = { 502 },
  title = "Internal Server Error",
  brief = "The request for an optimized image failed inside Vercel",
  summary = "Vercel could not fetch the image of the deployment that it should optimize. " ..
    "Developers: check the path of the image.",
  note = "The owner's page gives 502 beside the name Internal Server Error; copies of its table " ..
    "give 500.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED",
    pages .. "INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_ROUTER_CANNOT_PARSE_PATH",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel could not parse a URL of the configuration",
  summary = "Vercel could not parse a URL in the configuration, such as that of a rewrite. " ..
    "Developers: correct the URLs in rewrites and redirects.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_ROUTER_CANNOT_PARSE_PATH",
    pages .. "INTERNAL_ROUTER_CANNOT_PARSE_PATH",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_STATIC_REQUEST_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel could not serve a static file",
  summary = "Vercel could not serve a static file of the project. Developers: check that the " ..
    "file is deployed.",
  evidence = "copy",
  cite = {
    "Vercel docs, INTERNAL_STATIC_REQUEST_FAILED",
    pages .. "INTERNAL_STATIC_REQUEST_FAILED",
  },
}

detail {
  source = "vercel",
  key = "INTERNAL_UNARCHIVE_FAILED",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel could not unpack the deployment",
  summary = "Vercel could not unpack the archive of the deployment, for example because it is " ..
    "too large. Developers: make the bundle smaller.",
  evidence = "copy",
  cite = { "Vercel docs, INTERNAL_UNARCHIVE_FAILED", pages .. "INTERNAL_UNARCHIVE_FAILED" },
}

detail {
  source = "vercel",
  key = "INTERNAL_UNEXPECTED_ERROR",
  codes = { 500 },
  title = "Internal Server Error",
  brief = "Vercel failed unexpectedly",
  summary = "Vercel failed by an internal fault that is not specified. Owners: contact Vercel's " ..
    "support if it lasts.",
  evidence = "copy",
  cite = { "Vercel docs, INTERNAL_UNEXPECTED_ERROR", pages .. "INTERNAL_UNEXPECTED_ERROR" },
}
