-- Envoy's response flags: %RESPONSE_FLAGS% in its access log, and the long names that
-- %RESPONSE_FLAGS_LONG% writes. Several in one field are joined with commas; "-" means none. A
-- deployment may register flags of its own.

local page = {
  "Envoy, substitution formatter: %RESPONSE_FLAGS%",
  "https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter"
    .. "#config-access-log-format-response-flags",
}

detail {
  source = "envoy",
  key = "UH",
  codes = { 503 },
  title = "No healthy upstream",
  brief = "The cluster has no healthy upstream host",
  summary = "The cluster has no healthy upstream host for the request. Check that its hosts run "
    .. "and pass their health checks.",
  aliases = { "NoHealthyUpstream" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UF",
  codes = { 503 },
  title = "Upstream connection failure",
  brief = "Envoy could not connect to the upstream host",
  summary = "Envoy could not connect to the upstream host. Check that it listens, and that the "
    .. "TLS settings match on both sides.",
  note = "With Istio's authentication, check for a conflict of mutual TLS settings.",
  aliases = { "UpstreamConnectionFailure" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UO",
  codes = { 503 },
  title = "Upstream overflow",
  brief = "A circuit breaker of the cluster has reached its limit",
  summary = "The limit of one of the cluster's circuit breakers is reached, so Envoy rejected the "
    .. "request. Reduce the load on the upstream, or raise the limits.",
  note = "Istio sets the circuit breaker in the DestinationRule.",
  aliases = { "UpstreamOverflow" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "NR",
  codes = { 404 },
  title = "No route found",
  brief = "Envoy has no route for the request",
  summary = "No route matches the request. Configure a route for its host and path.",
  note = "For a TCP connection it means that no filter chain matches. Istio takes routes from "
    .. "VirtualService and DestinationRule.",
  aliases = { "NoRouteFound" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "URX",
  title = "Upstream retry limit exceeded",
  brief = "Envoy tried the upstream as often as it may",
  summary = "Envoy tried the upstream as often as it may, without success. Look for the failure "
    .. "behind the tries, and check the retry limits.",
  note = "For TCP the limit is max_connect_attempts.",
  aliases = { "UpstreamRetryLimitExceeded" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "NC",
  title = "No cluster found",
  brief = "Envoy does not know the cluster that the route names",
  summary = "Envoy does not know the cluster that the route names. Check the cluster's name, and "
    .. "that Envoy receives its configuration.",
  aliases = { "NoClusterFound" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DT",
  title = "Duration timeout",
  brief = "The request or connection lasted longer than allowed",
  summary = "The request or connection lasted longer than the configured maximum: a timeout. "
    .. "Raise max_connection_duration, or make the exchange shorter.",
  note = "For a TCP proxy the setting is max_downstream_connection_duration.",
  aliases = { "DurationTimeout" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DC",
  title = "Downstream connection termination",
  brief = "The client closed its connection",
  summary = "The client (downstream) left before the response was complete. Find out why the "
    .. "response is slow, or raise the client's timeout.",
  note = "The status code on the same log line is 0 if no response was started.",
  aliases = { "DownstreamConnectionTermination" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "LH",
  codes = { 503 },
  title = "Failed local health check",
  brief = "The local service failed a health check",
  summary = "A health check of the local service failed. Check that the local service is running "
    .. "and healthy.",
  aliases = { "FailedLocalHealthCheck" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UT",
  codes = { 504 },
  title = "Upstream request timeout",
  brief = "The upstream did not answer before the request's timeout",
  summary = "The upstream did not answer before the timeout of the request. Make the upstream "
    .. "faster, or raise the timeout.",
  aliases = { "UpstreamRequestTimeout" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "LR",
  codes = { 503 },
  title = "Local reset",
  brief = "Envoy itself reset the connection",
  summary = "Envoy itself reset the connection. Look for the reason in the response code details "
    .. "of the same request.",
  note = "The response code details are %RESPONSE_CODE_DETAILS% in the log format.",
  aliases = { "LocalReset" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UR",
  codes = { 503 },
  title = "Upstream remote reset",
  brief = "The stream was reset by the upstream",
  summary = "The stream to the upstream was reset by the upstream. Look into the upstream's log "
    .. "for the reason.",
  aliases = { "UpstreamRemoteReset" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UC",
  codes = { 503 },
  title = "Upstream connection termination",
  brief = "The upstream closed its connection with Envoy",
  summary = "The upstream closed its connection with Envoy. Look for crashes, restarts and short "
    .. "idle timeouts of the upstream.",
  aliases = { "UpstreamConnectionTermination" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DI",
  title = "Delay injected",
  brief = "A fault injection rule delayed the request",
  summary = "A fault injection rule delayed this request. If that was not meant, check the fault "
    .. "injection rules.",
  aliases = { "DelayInjected" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "FI",
  title = "Fault injected",
  brief = "A fault injection rule aborted the request",
  summary = "A fault injection rule aborted this request, with the status code that it names. If "
    .. "that was not meant, check the fault injection rules.",
  aliases = { "FaultInjected" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "RL",
  codes = { 429 },
  title = "Rate limited",
  brief = "Envoy's rate limit filter rejected the request",
  summary = "Envoy's HTTP rate limit filter limited the request. Send fewer requests, or raise "
    .. "the rate limit.",
  aliases = { "RateLimited" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UAEX",
  title = "Unauthorized external service",
  brief = "External authorization denied the request",
  summary = "Envoy asked the external authorization service, which denied the request. Look up "
    .. "its decision in that service's log.",
  aliases = { "UnauthorizedExternalService" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "RLSE",
  title = "Rate limit service error",
  brief = "The rate limit service failed, so Envoy rejected the request",
  summary = "The rate limit service failed, so Envoy rejected the request. Check that the service "
    .. "is running and reachable.",
  aliases = { "RateLimitServiceError" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "IH",
  codes = { 400 },
  title = "Invalid Envoy request headers",
  brief = "A strictly checked header field of the request is invalid",
  summary = "The request has an invalid value in a header field that Envoy checks strictly. "
    .. "Correct its x-envoy-* fields.",
  aliases = { "InvalidEnvoyRequestHeaders" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "SI",
  codes = { 408, 504 },
  title = "Stream idle timeout",
  brief = "Nothing moved on the stream before its idle timeout",
  summary = "Nothing moved on the stream before its idle timeout. Make the client or the upstream "
    .. "send sooner, or raise the timeout.",
  note = "Older versions of Envoy's documentation name 408 alone.",
  aliases = { "StreamIdleTimeout" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DPE",
  title = "Downstream protocol error",
  brief = "The client's request breaks HTTP",
  summary = "The request that the client (downstream) sent is not valid HTTP. Correct the client.",
  aliases = { "DownstreamProtocolError" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UPE",
  title = "Upstream protocol error",
  brief = "The upstream's response breaks HTTP",
  summary = "The response that the upstream sent is not valid HTTP. Correct the upstream.",
  aliases = { "UpstreamProtocolError" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UMSDR",
  title = "Upstream max stream duration reached",
  brief = "The request to the upstream lasted longer than allowed",
  summary = "The request to the upstream lasted longer than the maximum stream duration: a "
    .. "timeout. Raise max_stream_duration, or make the exchange shorter.",
  aliases = { "UpstreamMaxStreamDurationReached" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "RFCF",
  title = "Response from cache filter",
  brief = "The response came from Envoy's cache, which is no error",
  summary = "An Envoy cache filter served the response, which is not an error. If the response is "
    .. "stale, check the cache's rules.",
  aliases = { "ResponseFromCacheFilter" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "NFCF",
  title = "No filter config found",
  brief = "A filter's configuration did not arrive in time",
  summary = "A filter's configuration did not arrive before the deadline for warming, so Envoy "
    .. "ended the request. Check that the configuration is delivered.",
  aliases = { "NoFilterConfigFound" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "OM",
  title = "Overload manager terminated",
  brief = "Envoy is overloaded and ended the request",
  summary = "Envoy is overloaded, so its overload manager ended the request. Reduce the load on "
    .. "this Envoy, or give it more resources.",
  aliases = { "OverloadManagerTerminated" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DF",
  title = "DNS resolution failed",
  brief = "A DNS lookup failed, so Envoy ended the request",
  summary = "A DNS lookup failed, so Envoy ended the request. Check the host name and the DNS "
    .. "resolver.",
  aliases = { "DnsResolutionFailed" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DO",
  codes = { 503 },
  title = "Drop overload",
  brief = "The endpoint policy drops a share of the requests",
  summary = "The endpoint policy drops a share of the requests, and this was one of them. Check "
    .. "drop_overloads of the load assignment.",
  aliases = { "DropOverload" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "DR",
  title = "Downstream remote reset",
  brief = "The client reset its HTTP/2 stream",
  summary = "The downstream client reset its HTTP/2 stream. Look for slow responses and for "
    .. "clients that give up.",
  note = "The response code details are http2.remote_reset or http2.remote_refuse.",
  aliases = { "DownstreamRemoteReset" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "envoy",
  key = "UDO",
  codes = { 503 },
  title = "Unconditional drop overload",
  brief = "The endpoint policy drops every request",
  summary = "Every request is dropped by the endpoint policy, because drop_overloads of the load "
    .. "assignment stands at 100 percent. Lower it when the upstream has recovered.",
  aliases = { "UnconditionalDropOverload" },
  evidence = "owner",
  cite = page,
}
