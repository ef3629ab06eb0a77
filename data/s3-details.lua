-- The error codes of Amazon S3 that are most met. They stand in the element Code of an error
-- response, in the exceptions of AWS's SDKs and in the server access log. Compatible servers use
-- the same codes, partly with other status codes.

local errors = {
  "Amazon S3 API: error responses",
  "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList",
  section = "List of error codes",
}

local retries = {
  "AWS SDK for Python (botocore): retries/standard.py",
  "https://github.com/boto/botocore/blob/develop/botocore/retries/standard.py",
}

detail {
  source = "s3",
  key = "AccessDenied",
  codes = { 403 },
  title = "Access Denied",
  brief = "The permissions do not allow this request",
  summary = "The permissions do not allow this request. Check credentials, bucket policy, access "
    .. "control list and IAM policy.",
  note = "S3 also answers like this for a missing object when the client may not list the bucket.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "AccountProblem",
  codes = { 403 },
  title = "There is a problem with your Amazon Web Services account",
  brief = "The AWS account has a problem",
  summary = "A problem with the AWS account prevents the request. Ask AWS support.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "AllAccessDisabled",
  codes = { 403 },
  title = "All access to this Amazon S3 resource has been disabled",
  brief = "All access to the bucket or object is disabled",
  summary = "AWS has disabled all access to this bucket or object. Check the name of the bucket; "
    .. "if it is yours, ask AWS support.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "AuthorizationHeaderMalformed",
  codes = { 400 },
  title = "The authorization header you provided is invalid",
  brief = "The Authorization field of the request is malformed",
  summary = "The Authorization field is not valid, often because the request was signed for "
    .. "another region. Sign it for the region of the bucket.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "BadDigest",
  codes = { 400 },
  title = "The Content-MD5 you specified did not match what we received",
  brief = "The content does not fit its checksum",
  summary = "The Content-MD5 of the request does not fit the content that arrived. Compute the "
    .. "checksum again, and send the content again.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "BucketAlreadyExists",
  codes = { 409 },
  title = "The requested bucket name is not available",
  brief = "Somebody else has a bucket of this name",
  summary = "Somebody else has a bucket of this name; all accounts share the names. Choose another "
    .. "name.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "BucketAlreadyOwnedByYou",
  codes = { 409 },
  title = "The bucket you tried to create already exists, and you own it",
  brief = "The bucket exists already and is yours",
  summary = "The bucket exists already, and your account owns it. Use it.",
  note = "In US East (N. Virginia), S3 answers 200 instead and resets the access control lists of "
    .. "the bucket.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "BucketNotEmpty",
  codes = { 409 },
  title = "The bucket you tried to delete is not empty",
  brief = "Only an empty bucket can be deleted",
  summary = "The bucket is not empty, so S3 does not delete it. Delete its objects first, with all "
    .. "versions.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "EntityTooLarge",
  codes = { 400 },
  title = "Your proposed upload exceeds the maximum allowed object size",
  brief = "The upload is too large",
  summary = "The upload is too large for one object or one request. Send less, or upload in parts.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "EntityTooSmall",
  codes = { 400 },
  title = "Your proposed upload is smaller than the minimum allowed object size",
  brief = "The object or part is too small",
  summary = "The object, or a part of a multipart upload, is smaller than S3 allows. Send larger "
    .. "parts.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "ExpiredToken",
  codes = { 400 },
  title = "The provided token has expired",
  brief = "The session token has expired",
  summary = "The session token of the temporary credentials has expired. Get new credentials.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "IncompleteBody",
  codes = { 400 },
  title = "You did not provide the number of bytes specified by the Content-Length HTTP header",
  brief = "Fewer bytes arrived than Content-Length says",
  summary = "The content is shorter than its Content-Length. Send all of it, or correct the "
    .. "length.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InternalError",
  codes = { 500 },
  title = "We encountered an internal error. Please try again.",
  brief = "Amazon S3 had an internal error",
  summary = "Amazon S3 had an internal error. Send the request again.",
  retry = {
    "same",
    text = "Send the request again.",
    cite = errors,
  },
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidAccessKeyId",
  codes = { 403 },
  title = "The Amazon Web Services access key ID you provided does not exist in our records",
  brief = "The access key ID does not exist",
  summary = "AWS does not know the access key ID. Check the credentials for a typing error, a "
    .. "deleted key or a missing session token.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidArgument",
  codes = { 400 },
  title = "Invalid Argument",
  brief = "An argument of the request is not valid",
  summary = "An argument of the request is not valid. Correct the one that the message of the "
    .. "error names.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidBucketName",
  codes = { 400 },
  title = "The specified bucket is not valid",
  brief = "The name of the bucket is not valid",
  summary = "The name of the bucket is not valid. Use lower case letters, digits, dots and "
    .. "hyphens, 3 to 63 characters in all.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidBucketState",
  codes = { 409 },
  title = "The request is not valid with the current state of the bucket",
  brief = "The state of the bucket does not allow the request",
  summary = "The current state of the bucket does not allow the request. Check its configuration, "
    .. "for example versioning.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidDigest",
  codes = { 400 },
  title = "The Content-MD5 you specified is not valid",
  brief = "The Content-MD5 of the request is malformed",
  summary = "The Content-MD5 of the request is not a valid checksum. Send the 128 bits of the MD5 "
    .. "in Base64.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidObjectState",
  codes = { 403 },
  title = "The action is not valid for the current state of the object",
  brief = "The state of the object does not allow the request",
  summary = "The state of the object does not allow the request, for example because it is "
    .. "archived. Restore the object first.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidPart",
  codes = { 400 },
  title = "One or more of the specified parts could not be found",
  brief = "A part of the multipart upload is missing",
  summary = "A part of the multipart upload is missing, or its entity tag is wrong. Upload the "
    .. "part again, and list the entity tags that S3 returned.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidPartOrder",
  codes = { 400 },
  title = "The list of parts was not in ascending order",
  brief = "The parts of the upload are in the wrong order",
  summary = "The list of parts is not in ascending order. Sort it by part number.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidRange",
  codes = { 416 },
  title = "The requested range cannot be satisfied",
  brief = "The object does not have the requested range",
  summary = "The requested range lies outside the object. Ask for a range within its size.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidRequest",
  codes = { 400 },
  title = "InvalidRequest",
  brief = "The request is not valid; the message says why",
  summary = "The request is not valid, for one of several reasons, such as an old signature "
    .. "version. Read the message of the error.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidSecurity",
  codes = { 403 },
  title = "The provided security credentials are not valid",
  brief = "The credentials are not valid",
  summary = "The credentials of the request are not valid. Use other credentials.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidStorageClass",
  codes = { 400 },
  title = "The storage class you specified is not valid",
  brief = "The storage class is not valid",
  summary = "The request names a storage class that is not valid. Correct it.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidToken",
  codes = { 400 },
  title = "The provided token is malformed or otherwise invalid",
  brief = "The session token is malformed or not valid",
  summary = "The session token of the request is malformed or not valid. Get new credentials.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "InvalidURI",
  codes = { 400 },
  title = "Couldn't parse the specified URI",
  brief = "The address cannot be parsed",
  summary = "S3 cannot parse the address of the request. Correct it, for example its encoding.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "KeyTooLongError",
  codes = { 400 },
  title = "Your key is too long",
  brief = "The key of the object is too long",
  summary = "The key (name) of the object is too long. Use at most 1024 bytes.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "MalformedXML",
  codes = { 400 },
  title = "The XML you provided was not well-formed or did not validate against our published "
    .. "schema",
  brief = "The XML of the request is malformed",
  summary = "The XML of the request is not well-formed or does not fit the schema. Correct it.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "MaxMessageLengthExceeded",
  codes = { 400 },
  title = "Your request was too big",
  brief = "The request is too large",
  summary = "The request is too large. Send less.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "MetadataTooLarge",
  codes = { 400 },
  title = "Your metadata headers exceed the maximum allowed metadata size",
  brief = "The metadata of the object is too large",
  summary = "The x-amz-meta fields of the request are too large. Send less metadata.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "MethodNotAllowed",
  codes = { 405 },
  title = "The specified method is not allowed against this resource",
  brief = "The method is not allowed here",
  summary = "The method is not allowed for this bucket or object. Use another method.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "MissingContentLength",
  codes = { 411 },
  title = "You must provide the Content-Length HTTP header",
  brief = "The request has no Content-Length",
  summary = "The request has content but no Content-Length. Send its length.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NoSuchBucket",
  codes = { 404 },
  title = "The specified bucket does not exist",
  brief = "The bucket does not exist",
  summary = "There is no bucket of this name. Check the name, and the endpoint or region.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NoSuchBucketPolicy",
  codes = { 404 },
  title = "The specified bucket does not have a bucket policy",
  brief = "The bucket has no policy",
  summary = "The bucket has no policy. Treat this as an empty policy, or create one.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NoSuchKey",
  codes = { 404 },
  title = "The specified key does not exist",
  brief = "The bucket has no object of this key",
  summary = "The bucket has no object of this key. Check the key, including upper and lower case "
    .. "and leading slashes.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NoSuchLifecycleConfiguration",
  codes = { 404 },
  title = "The lifecycle configuration does not exist",
  brief = "The bucket has no lifecycle configuration",
  summary = "The bucket has no lifecycle configuration. Treat this as no rules, or create some.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NoSuchUpload",
  codes = { 404 },
  title = "The specified multipart upload does not exist",
  brief = "The multipart upload does not exist",
  summary = "The multipart upload does not exist: its ID is wrong, or it was completed or aborted. "
    .. "Start the upload again.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NoSuchVersion",
  codes = { 404 },
  title = "The version ID specified in the request does not match an existing version",
  brief = "The object has no version of this ID",
  summary = "The object has no version of this ID. Check the version ID.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NotImplemented",
  codes = { 501 },
  title = "A header you provided implies functionality that is not implemented",
  brief = "A field of the request asks for what S3 does not implement",
  summary = "A header field of the request asks for something that S3 does not implement. Leave "
    .. "the field out.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "NotSignedUp",
  codes = { 403 },
  title = "Your account is not signed up for the Amazon S3 service",
  brief = "The AWS account is not signed up for S3",
  summary = "The AWS account is not signed up for S3. Sign up first.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "OperationAborted",
  codes = { 409 },
  title = "A conflicting conditional action is currently in progress against this resource. Try "
    .. "again.",
  brief = "Another operation on the same resource is in progress",
  summary = "Another operation on the same bucket or object is in progress and conflicts with this "
    .. "one. Send the request again.",
  retry = {
    "same",
    text = "Send the request again.",
    cite = errors,
  },
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "PermanentRedirect",
  codes = { 301 },
  title = "The bucket you are attempting to access must be addressed using the specified endpoint",
  brief = "The bucket is at another endpoint",
  summary = "The bucket is at another endpoint, mostly in another region. Send this and all later "
    .. "requests to the endpoint that the error names.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "PreconditionFailed",
  codes = { 412 },
  title = "At least one of the preconditions you specified did not hold",
  brief = "A condition of the request does not hold",
  summary = "A condition of the request, such as If-Match, does not hold. Fetch the current state "
    .. "of the object, then decide anew.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "Redirect",
  codes = { 307 },
  title = "Temporary redirect",
  brief = "The bucket is at another endpoint for the time being",
  summary = "The bucket is at another endpoint for the time being. Send this request to the "
    .. "endpoint that the error names.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "RequestTimeout",
  codes = { 400 },
  title = "Your socket connection to the server was not read from or written to within the timeout "
    .. "period",
  brief = "Timeout: nothing moved on the connection for too long",
  summary = "Timeout: nothing was read or written on the connection for too long. Send the content "
    .. "without long pauses.",
  note = "S3 sends 400, not the registered 408, for it.",
  retry = {
    "delay",
    text = "AWS's own SDKs count this error as transient, and send the request again after a "
      .. "growing delay.",
    cite = retries,
  },
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "RequestTimeTooSkewed",
  codes = { 403 },
  title = "The difference between the request time and the server's time is too large",
  brief = "The client's clock is wrong",
  summary = "The time of the request differs too much from the server's clock. Set the clock of "
    .. "the client.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "RestoreAlreadyInProgress",
  codes = { 409 },
  title = "Object restore is already in progress",
  brief = "The object is being restored already",
  summary = "The restore of the archived object is already in progress. Wait for its end.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "ServiceUnavailable",
  codes = { 503 },
  title = "Service is unable to handle request",
  brief = "Amazon S3 cannot handle the request at the moment",
  summary = "Amazon S3 cannot handle the request at the moment. Try again later; if it recurs, "
    .. "send fewer requests.",
  note = "Older editions of AWS's list say \"Reduce your request rate\", as for SlowDown.",
  retry = {
    "delay",
    text = "AWS's own SDKs send the request again after a 503, with a growing delay.",
    cite = retries,
  },
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "SignatureDoesNotMatch",
  codes = { 403 },
  title = "The request signature we calculated does not match the signature you provided",
  brief = "The signature of the request is wrong",
  summary = "The signature of the request is not the one that S3 computes. Check the secret access "
    .. "key, and how the request is signed.",
  note = "A proxy that changes the path or header fields also breaks the signature.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "SlowDown",
  codes = { 503 },
  title = "Reduce your request rate",
  brief = "Rate limit: too many requests",
  summary = "Rate limit: S3 asks for fewer requests. Slow down, and try again after a delay.",
  note = "Its reason phrase is \"Slow Down\".",
  retry = {
    "delay",
    text = "Reduce the request rate, then send the request again.",
    cite = errors,
  },
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "TemporaryRedirect",
  codes = { 307 },
  title = "You are being redirected to the bucket while DNS updates",
  brief = "The bucket has another endpoint until DNS is updated",
  summary = "The bucket has another endpoint until DNS is updated. Send this request to the "
    .. "endpoint that the error names.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "TokenRefreshRequired",
  codes = { 400 },
  title = "The provided token must be refreshed",
  brief = "The session token needs a refresh",
  summary = "S3 wants a newer session token. Refresh the credentials.",
  evidence = "owner",
  cite = errors,
}

detail {
  source = "s3",
  key = "TooManyBuckets",
  codes = { 400 },
  title = "You have attempted to create more buckets than allowed",
  brief = "The account has as many buckets as it may",
  summary = "The account has as many buckets as its quota allows. Delete some, or ask for a higher "
    .. "quota.",
  evidence = "owner",
  cite = errors,
}
