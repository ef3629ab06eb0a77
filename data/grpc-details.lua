-- The status codes of gRPC (google.rpc.Code). The number is an alias, and so is the spelling of
-- gRPC for Go. `codes` is the HTTP status code that Google's APIs send with it; a gRPC response
-- itself has 200. The way back, from HTTP to gRPC, is another mapping and stands in the notes:
-- https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md

local page = {
  "google.rpc.Code", "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
}

local retrying = { "AIP-194: Automatic retry configuration", "https://google.aip.dev/194" }

detail {
  source = "grpc",
  key = "OK",
  codes = { 200 },
  title = "OK",
  brief = "The call ended without an error",
  summary = "The call ended without an error. Use its response.",
  aliases = { "0" },
  retry = {
    "never",
    text = "There was no error.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "CANCELLED",
  codes = { 499 },
  title = "Cancelled",
  brief = "The call was cancelled, usually by the caller",
  summary = "The call was cancelled, usually by the caller. If that was not meant, check the "
    .. "caller's own timeout or deadline.",
  aliases = { "1", "Canceled" },
  retry = {
    "never",
    text = "The application cancelled the call; honour that.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "UNKNOWN",
  codes = { 500 },
  title = "Unknown",
  brief = "An unknown error, or one that says too little",
  summary = "An error came back that is not known here, or that says too little. Show it to the "
    .. "user, and report it with its message.",
  note = "gRPC clients also report it for any other HTTP response without grpc-status, 200 "
    .. "included.",
  aliases = { "2", "Unknown" },
  retry = {
    "never",
    text = "Repeating may do harm. Pass the error on to the application at once.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "INVALID_ARGUMENT",
  codes = { 400 },
  title = "Invalid argument",
  brief = "An argument is invalid, whatever the state of the system",
  summary = "An argument of the call is invalid, whatever the state of the system. Look up which "
    .. "values are valid, and correct it.",
  aliases = { "3", "InvalidArgument" },
  retry = {
    "never",
    text = "The same arguments never succeed.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "DEADLINE_EXCEEDED",
  codes = { 504 },
  title = "Deadline exceeded",
  brief = "The deadline passed before the call ended",
  summary = "The deadline of the call passed before it ended: a timeout. Check whether it took "
    .. "effect, and allow more time.",
  note = "The operation may have succeeded although its response came too late.",
  aliases = { "4", "DeadlineExceeded" },
  retry = {
    "never",
    text = "The application set the deadline; honour it.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "NOT_FOUND",
  codes = { 404 },
  title = "Not found",
  brief = "Something that the call names was not found",
  summary = "Something that the call names was not found. Check its name; it may also be hidden "
    .. "from callers without permission.",
  aliases = { "5", "NotFound" },
  retry = {
    "never",
    text = "Do not repeat the call until the resource has been created.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "ALREADY_EXISTS",
  codes = { 409 },
  title = "Already exists",
  brief = "The object that the call was meant to create exists already",
  summary = "The object that the call was meant to create is already there. Use that one, or "
    .. "choose another name.",
  aliases = { "6", "AlreadyExists" },
  retry = {
    "never",
    text = "Do not repeat the call until the resource has been deleted.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "PERMISSION_DENIED",
  codes = { 403 },
  title = "Permission denied",
  brief = "The caller has no permission for this call",
  summary = "The caller has no permission for this call. Ask the owner of the resource for the "
    .. "permission.",
  note = "gRPC clients also report it for an HTTP response with 403 that has no grpc-status.",
  aliases = { "7", "PermissionDenied" },
  retry = {
    "never",
    text = "Do not repeat the call until the caller has the permission.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "RESOURCE_EXHAUSTED",
  codes = { 429 },
  title = "Resource exhausted",
  brief = "A quota, a rate limit or another resource is used up",
  summary = "A quota, a rate limit or another resource, such as disk space, is used up. Wait "
    .. "until it is free again, or raise the quota.",
  aliases = { "8", "ResourceExhausted" },
  retry = {
    "never",
    text = "A quota may stay used up for hours. Repeat only if you know that the limit ends soon.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "FAILED_PRECONDITION",
  codes = { 400 },
  title = "Failed precondition",
  brief = "The system is not in the state that the call needs",
  summary = "The system is not in the state that the call needs, for example because a directory "
    .. "is not empty. Change the state first.",
  aliases = { "9", "FailedPrecondition" },
  retry = {
    "never",
    text = "Do not repeat the call until the state of the system has changed.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "ABORTED",
  codes = { 409 },
  title = "Aborted",
  brief = "The call was aborted, usually by a concurrent change",
  summary = "The call was aborted, usually because of a concurrent change. Repeat the whole "
    .. "transaction: read, change and write again.",
  aliases = { "10", "Aborted" },
  retry = {
    "never",
    text = "Do not repeat the single call; repeat the whole transaction.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "OUT_OF_RANGE",
  codes = { 400 },
  title = "Out of range",
  brief = "The call went past the valid range, such as the end of a file",
  summary = "The call went past the valid range, such as the end of a file. Stop there, or stay "
    .. "within the range.",
  aliases = { "11", "OutOfRange" },
  retry = {
    "never",
    text = "Do not repeat the call until the range has been extended.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "UNIMPLEMENTED",
  codes = { 501 },
  title = "Unimplemented",
  brief = "The service does not have or allow this method",
  summary = "The service does not have this method, or has not enabled it. Check the name of the "
    .. "method and the version of the service.",
  note = "gRPC clients also report it for an HTTP response with 404 that has no grpc-status.",
  aliases = { "12", "Unimplemented" },
  retry = {
    "never",
    text = "Do not repeat the call until the service has the method.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "INTERNAL",
  codes = { 500 },
  title = "Internal",
  brief = "The service has an internal error, usually a bug",
  summary = "An internal error occurred in the service, usually because of a bug. Report it to "
    .. "the owner of the service.",
  note = "gRPC clients also report it for an HTTP response with 400 or 431 that has no "
    .. "grpc-status.",
  aliases = { "13", "Internal" },
  retry = {
    "never",
    text = "It usually means a bug. Pass the error on to the application at once.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "UNAVAILABLE",
  codes = { 503 },
  title = "Unavailable",
  brief = "The service is unavailable for now",
  summary = "The service is unavailable, usually for a short time. Repeat the call with growing "
    .. "pauses (backoff) if repeating it does no harm.",
  note = "gRPC clients also report it for an HTTP response with 429, 502, 503 or 504 that has no "
    .. "grpc-status.",
  aliases = { "14", "Unavailable" },
  retry = {
    "delay",
    idempotent = true,
    text = "Wait, longer each time (backoff). Repeat automatically only calls that change nothing "
      .. "by being repeated.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "DATA_LOSS",
  codes = { 500 },
  title = "Data loss",
  brief = "Data is lost or corrupt and cannot be recovered",
  summary = "Data is lost or corrupt and cannot be recovered. Report it to the owner of the "
    .. "service, and restore the data from a backup.",
  aliases = { "15", "DataLoss" },
  retry = {
    "never",
    text = "The error is permanent. Pass it on to the application at once.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "grpc",
  key = "UNAUTHENTICATED",
  codes = { 401 },
  title = "Unauthenticated",
  brief = "The credentials of the call are missing or invalid",
  summary = "The credentials of the call are missing, invalid or expired. Log in again, or send "
    .. "other credentials.",
  note = "gRPC clients also report it for an HTTP response with 401 that has no grpc-status.",
  aliases = { "16", "Unauthenticated" },
  retry = {
    "credentials",
    text = "Do not repeat the call until the client is authenticated.",
    cite = retrying,
  },
  evidence = "owner",
  cite = page,
}
