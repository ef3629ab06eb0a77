-- The error reasons of the Application Load Balancer: the field error_reason of its access log,
-- beside elb_status_code. AWS names no status code for most of them; those here are what its page
-- on troubleshooting says of the same event.

local page = {
  "Access logs for your Application Load Balancer",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"
    .. "load-balancer-access-logs.html#error-reason-codes",
  section = "Error reason codes",
}

detail {
  source = "aws",
  key = "AuthInvalidCookie",
  title = "The authentication cookie is not valid",
  brief = "The load balancer does not accept the cookie of the login session",
  summary = "The authentication cookie of the request is not valid. Log in again; operators: if it "
    .. "recurs, check whether a proxy changes cookies.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthInvalidGrantError",
  title = "The authorization grant code from the token endpoint is not valid",
  brief = "The authorization code of the login is not valid",
  summary = "The authorization code of the login is not valid, for example because it was used "
    .. "before. Log in again.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthInvalidIdToken",
  title = "The ID token is not valid",
  brief = "The ID token from the identity provider is not valid",
  summary = "The ID token from the identity provider is not valid. Operators: check issuer, client "
    .. "ID and scopes in the listener rule.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthInvalidStateParam",
  title = "The state parameter is not valid",
  brief = "The state parameter of the login is not valid",
  summary = "The browser came back from the identity provider with a state parameter that is not "
    .. "valid. Log in again from the start.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthInvalidTokenResponse",
  title = "The response from the token endpoint is not valid",
  brief = "The token endpoint sent an invalid response",
  summary = "The token endpoint of the identity provider sent an invalid response. Operators: "
    .. "check that the listener rule names the right endpoint, and what it sends.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthInvalidUserinfoResponse",
  title = "The response from the user info endpoint is not valid",
  brief = "The user info endpoint sent an invalid response",
  summary = "The user info endpoint of the identity provider sent an invalid response. Operators: "
    .. "check that the listener rule names the right endpoint, and what it sends.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthMissingCodeParam",
  title = "The authentication response from the authorization endpoint is missing a query "
    .. "parameter named 'code'",
  brief = "The login came back without the parameter code",
  summary = "The browser came back from the identity provider without the parameter code. Log in "
    .. "again; operators: check the redirect URL at the provider.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthMissingHostHeader",
  title = "The authentication response from the authorization endpoint is missing a host header "
    .. "field",
  brief = "The login came back without the Host field",
  summary = "The request that came back from the identity provider has no Host field. Use a client "
    .. "that sends Host.",
  note = "CloudWatch counts it as ELBAuthError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthMissingStateParam",
  title = "The authentication response from the authorization endpoint is missing a query "
    .. "parameter named 'state'",
  brief = "The login came back without the parameter state",
  summary = "The browser came back from the identity provider without the parameter state. Log in "
    .. "again; operators: check the redirect at the provider.",
  note = "CloudWatch counts it as ELBAuthFailure.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthTokenEpRequestFailed",
  codes = { 561 },
  title = "There is an error response (non-2XX) from the token endpoint",
  brief = "The token endpoint answered with an error",
  summary = "The token endpoint of the identity provider answered with an error. Operators: check "
    .. "client ID, client secret and redirect URL at the provider.",
  note = "CloudWatch counts it as ELBAuthError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthTokenEpRequestTimeout",
  codes = { 500 },
  title = "The load balancer is unable to communicate with the token endpoint",
  brief = "The load balancer cannot reach the token endpoint",
  summary = "The load balancer cannot reach the token endpoint of the identity provider. "
    .. "Operators: check its public DNS name, security groups and the route to the internet.",
  note = "CloudWatch counts it as ELBAuthError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthUnhandledException",
  title = "The load balancer encountered an unhandled exception",
  brief = "The load balancer failed during the login",
  summary = "The load balancer ran into an unexpected error during the login. Try again; "
    .. "operators: if it recurs, ask AWS support.",
  note = "CloudWatch counts it as ELBAuthError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthUserinfoEpRequestFailed",
  codes = { 561 },
  title = "There is an error response (non-2XX) from the IdP user info endpoint",
  brief = "The user info endpoint answered with an error",
  summary = "The user info endpoint of the identity provider answered with an error. Operators: "
    .. "check the endpoint and the scopes of the listener rule.",
  note = "CloudWatch counts it as ELBAuthError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthUserinfoEpRequestTimeout",
  codes = { 500 },
  title = "The load balancer is unable to communicate with the IdP user info endpoint",
  brief = "The load balancer cannot reach the user info endpoint",
  summary = "The load balancer cannot reach the user info endpoint of the identity provider. "
    .. "Operators: check its public DNS name, security groups and the route to the internet.",
  note = "CloudWatch counts it as ELBAuthError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AuthUserinfoResponseSizeExceeded",
  codes = { 401 },
  title = "The size of the claims returned by the IdP exceeded 11K bytes",
  brief = "The identity provider returned too many claims about the user",
  summary = "The claims of the identity provider about the user are too large: more than 11 KB. "
    .. "Operators: let the provider send fewer claims, such as groups.",
  note = "CloudWatch counts it as ELBAuthUserClaimsSizeExceeded.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "AWSALBTGCookieInvalid",
  title = "The AWSALBTG cookie, which is used with weighted target groups, is not valid",
  brief = "The cookie AWSALBTG is not valid",
  summary = "The cookie AWSALBTG, which keeps a client with its target group, is not valid. Send "
    .. "it back unchanged; URL encoding breaks it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "WeightedTargetGroupsUnhandledException",
  title = "The load balancer encountered an unhandled exception",
  brief = "The load balancer failed to choose between weighted target groups",
  summary = "The load balancer ran into an unexpected error while it handled weighted target "
    .. "groups. Try again; operators: if it recurs, ask AWS support.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaAccessDenied",
  title = "The load balancer did not have permission to invoke the Lambda function",
  brief = "The load balancer has no permission to invoke the function",
  summary = "The load balancer has no permission to invoke the Lambda function. Operators: grant "
    .. "lambda:InvokeFunction to Elastic Load Balancing for this target group.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaBadRequest",
  title = "Lambda invocation failed because the client request headers or body did not contain "
    .. "only UTF-8 characters",
  brief = "The header or content of the request is not all UTF-8",
  summary = "The header or the content of the request is not all UTF-8, so the Lambda function was "
    .. "not invoked. Send UTF-8, or encode binary content.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaConnectionError",
  title = "The load balancer cannot connect to Lambda",
  brief = "The load balancer cannot connect to Lambda",
  summary = "The load balancer cannot connect to the Lambda service. Try again later; operators: "
    .. "check the AWS status page.",
  note = "CloudWatch counts it as LambdaInternalError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaConnectionTimeout",
  codes = { 504 },
  title = "An attempt to connect to Lambda timed out",
  brief = "The connection from the load balancer to Lambda timed out",
  summary = "The Lambda service did not respond before the connection timeout of the load "
    .. "balancer. Try again later; operators: check the AWS status page.",
  note = "CloudWatch counts it as LambdaInternalError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaEC2AccessDeniedException",
  title = "Amazon EC2 denied access to Lambda during function initialization",
  brief = "Lambda has no permission at EC2 to set up the function",
  summary = "EC2 denied access to Lambda while it set up the function. Operators: check the "
    .. "permissions of the function's execution role.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaEC2ThrottledException",
  title = "Amazon EC2 throttled Lambda during function initialization",
  brief = "Rate limit: EC2 throttled Lambda during the setup of the function",
  summary = "EC2 throttled Lambda (rate limit) while it set up the function. Try again later.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaEC2UnexpectedException",
  title = "Amazon EC2 encountered an unexpected exception during function initialization",
  brief = "EC2 failed while Lambda set up the function",
  summary = "EC2 failed unexpectedly while Lambda set up the function. Try again later; operators: "
    .. "check the VPC configuration of the function.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaENILimitReachedException",
  title = "The limit for network interfaces was exceeded",
  brief = "The VPC has no network interface left for the function",
  summary = "Lambda could not create a network interface in the function's VPC because the limit "
    .. "is reached. Operators: free interfaces or ask for a higher quota.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaInvalidResponse",
  codes = { 502 },
  title = "The response from the Lambda function is malformed or is missing required fields",
  brief = "The Lambda function returned a malformed response",
  summary = "The response of the Lambda function is malformed or lacks required fields. "
    .. "Developers: return the JSON that the load balancer expects, with statusCode.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaInvalidRuntimeException",
  title = "The specified version of the Lambda runtime is not supported",
  brief = "Lambda does not support the runtime of the function",
  summary = "Lambda does not support the runtime version of the function. Developers: move the "
    .. "function to a supported runtime.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaInvalidSecurityGroupIDException",
  title = "The security group ID specified in the configuration of the Lambda function is not "
    .. "valid",
  brief = "The function's configuration names an invalid security group",
  summary = "The security group in the configuration of the Lambda function is not valid. "
    .. "Operators: correct its ID.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaInvalidSubnetIDException",
  title = "The subnet ID specified in the configuration of the Lambda function is not valid",
  brief = "The function's configuration names an invalid subnet",
  summary = "The subnet in the configuration of the Lambda function is not valid. Operators: "
    .. "correct its ID.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaInvalidZipFileException",
  title = "Lambda could not unzip the specified function zip file",
  brief = "Lambda cannot unpack the function",
  summary = "Lambda cannot unpack the zip file of the function. Developers: build it anew and "
    .. "upload it again.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaKMSAccessDeniedException",
  title = "Lambda could not decrypt environment variables because access to the KMS key was denied",
  brief = "The function has no permission to use its KMS key",
  summary = "Lambda cannot decrypt the function's environment variables because it has no "
    .. "permission for the KMS key. Operators: check the KMS permissions of the function.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaKMSDisabledException",
  title = "Lambda could not decrypt environment variables because the specified KMS key is "
    .. "disabled",
  brief = "The KMS key of the function is disabled",
  summary = "Lambda cannot decrypt the function's environment variables because the KMS key is "
    .. "disabled. Operators: enable the key or choose another.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaKMSInvalidStateException",
  title = "Lambda could not decrypt environment variables because the state of the KMS key is not "
    .. "valid",
  brief = "The KMS key of the function is in a state that forbids its use",
  summary = "Lambda cannot decrypt the function's environment variables because of the state of "
    .. "the KMS key. Operators: check the key, for example for a pending deletion.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaKMSNotFoundException",
  title = "Lambda could not decrypt environment variables because the KMS key was not found",
  brief = "The KMS key of the function does not exist",
  summary = "Lambda cannot decrypt the function's environment variables because the KMS key does "
    .. "not exist. Operators: correct the key in the function's configuration.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaRequestTooLarge",
  codes = { 413 },
  title = "The size of the request body exceeded 1 MB",
  brief = "The content of the request is too large for a Lambda function",
  summary = "The content of the request is too large: more than 1 MB for a Lambda function. Send "
    .. "less, or upload to S3 instead.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaResourceNotFound",
  title = "The Lambda function could not be found",
  brief = "The Lambda function of the target group does not exist",
  summary = "The Lambda function does not exist. Operators: check the function, version and alias "
    .. "that the target group names.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaResponseTooLarge",
  codes = { 502 },
  title = "The size of the response exceeded 1 MB",
  brief = "The response of the Lambda function is too large",
  summary = "The response of the Lambda function is too large: more than 1 MB. Developers: return "
    .. "less, or a link to the data.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaServiceException",
  title = "Lambda encountered an internal error",
  brief = "The Lambda service failed internally",
  summary = "The Lambda service had an internal error. Try again later; operators: check the AWS "
    .. "status page.",
  note = "CloudWatch counts it as LambdaInternalError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaSubnetIPAddressLimitReachedException",
  title = "One or more subnets have no available IP addresses",
  brief = "A subnet of the function has no IP address left",
  summary = "Lambda could not give the function access to its VPC because a subnet has no IP "
    .. "address left. Operators: add larger subnets.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaThrottling",
  codes = { 502 },
  title = "The Lambda function was throttled because there were too many requests",
  brief = "Rate limit: too many requests for the Lambda function",
  summary = "Rate limit: Lambda throttled the function because there were too many requests. Slow "
    .. "down; operators: raise the concurrency of the function.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaUnhandled",
  codes = { 502 },
  title = "The Lambda function encountered an unhandled exception",
  brief = "The Lambda function failed with an exception",
  summary = "The Lambda function failed with an exception that nothing caught. Developers: find it "
    .. "in the function's log.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaUnhandledException",
  title = "The load balancer encountered an unhandled exception",
  brief = "The load balancer failed while it called the function",
  summary = "The load balancer ran into an unexpected error while it called the Lambda function. "
    .. "Try again; operators: if it recurs, ask AWS support.",
  note = "The failure is in the load balancer; that of the function itself is LambdaUnhandled. "
    .. "CloudWatch counts it as LambdaInternalError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "LambdaWebsocketNotSupported",
  title = "WebSockets are not supported with Lambda",
  brief = "A Lambda function cannot serve a WebSocket",
  summary = "The request asks for a WebSocket, which a Lambda target does not support. Operators: "
    .. "route such requests to another kind of target.",
  note = "CloudWatch counts it as LambdaUserError.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "WAFConnectionError",
  title = "The load balancer cannot connect to AWS WAF",
  brief = "The load balancer cannot connect to the firewall service AWS WAF",
  summary = "The load balancer cannot connect to AWS WAF to have the request checked. Try again "
    .. "later; operators: check the AWS status page.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "WAFConnectionTimeout",
  title = "The connection to AWS WAF timed out",
  brief = "The connection from the load balancer to AWS WAF timed out",
  summary = "The connection from the load balancer to AWS WAF timed out. Try again later; "
    .. "operators: check the AWS status page.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "WAFResponseReadTimeout",
  title = "A request to AWS WAF timed out",
  brief = "AWS WAF did not answer the load balancer in time",
  summary = "AWS WAF did not answer the load balancer in time (timeout). Try again later; "
    .. "operators: check the AWS status page.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "WAFServiceError",
  title = "AWS WAF returned a 5XX error",
  brief = "AWS WAF answered the load balancer with a server error",
  summary = "AWS WAF answered the load balancer with a 5xx. Try again later; operators: check the "
    .. "AWS status page.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws",
  key = "WAFUnhandledException",
  title = "The load balancer encountered an unhandled exception",
  brief = "The load balancer failed while it asked AWS WAF",
  summary = "The load balancer ran into an unexpected error while it asked AWS WAF. Try again; "
    .. "operators: if it recurs, ask AWS support.",
  evidence = "owner",
  cite = page,
}
