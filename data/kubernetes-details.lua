-- The reasons in the Status objects with which the Kubernetes API answers a request that failed.

local page = {
  "Kubernetes, apimachinery: type StatusReason",
  "https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go",
}

detail {
  source = "kubernetes",
  key = "StatusReasonUnknown",
  codes = { 500 },
  title = "Unknown",
  brief = "The request failed without a reason",
  summary = "The request failed, and the server gave no reason that a program can read. Read "
    .. "message and details in the same response.",
  note = "The field reason is empty or absent then. The key is the name of the owner's constant, "
    .. "whose value is empty.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Unauthorized",
  codes = { 401 },
  title = "Unauthorized",
  brief = "The request has no valid credentials",
  summary = "The request has no valid or sufficient credentials. Log in again, or check the token "
    .. "or certificate in the kubeconfig.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Forbidden",
  codes = { 403 },
  title = "Forbidden",
  brief = "The server denies this action to the client",
  summary = "The server denies this action to the client. Ask the cluster's administrator for the "
    .. "permission (RBAC).",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "NotFound",
  codes = { 404 },
  title = "Not found",
  brief = "An object or kind that the operation needs does not exist",
  summary = "The operation needs an object or a kind that does not exist. Check the name, the "
    .. "namespace and the kind.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "AlreadyExists",
  codes = { 409 },
  title = "Already exists",
  brief = "The resource exists already",
  summary = "The resource to create exists already. Update it, or choose another name.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Conflict",
  codes = { 409 },
  title = "Conflict",
  brief = "The operation conflicts with another change",
  summary = "The operation conflicts with the present state, usually because of another change. "
    .. "Read the object again, and apply the change to it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Gone",
  codes = { 410 },
  title = "Gone",
  brief = "The item is no longer there",
  summary = "The item is no longer there, and the server knows no other address for it. Stop "
    .. "asking for it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Invalid",
  codes = { 422 },
  title = "Invalid",
  brief = "The data of the object is invalid",
  summary = "The data of the create or update is invalid. Look into details.causes for the "
    .. "fields, and correct them.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "ServerTimeout",
  codes = { 500 },
  title = "Server timeout",
  brief = "The server could not finish in a reasonable time",
  summary = "The server could not finish in a reasonable time, for example because of load: a "
    .. "timeout. Repeat the request after details.retryAfterSeconds.",
  retry = {
    "delay",
    text = "Wait for details.retryAfterSeconds seconds, then send the request again.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "StorageReadError",
  codes = { 500 },
  title = "Store read error",
  brief = "The server could not read objects from its store",
  summary = "The server could not read or decode objects in its store. Operators: check etcd and "
    .. "the encryption at rest.",
  aliases = { "StatusReasonStoreReadError" },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Timeout",
  codes = { 504 },
  title = "Timeout",
  brief = "The operation did not finish before its timeout",
  summary = "The operation did not finish before the timeout of the request, or in a reasonable "
    .. "time. Wait, and try again with a longer timeout parameter.",
  retry = {
    "delay",
    text = "Wait at least details.retryAfterSeconds seconds, then try again with a longer timeout.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "TooManyRequests",
  codes = { 429 },
  title = "Too many requests",
  brief = "Too many requests came in a certain time",
  summary = "Too many requests came in a certain time: a rate limit. Wait for "
    .. "details.retryAfterSeconds, then repeat the request.",
  retry = {
    "delay",
    text = "Wait at least details.retryAfterSeconds seconds, then send the request again.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "BadRequest",
  codes = { 400 },
  title = "Bad request",
  brief = "The server can do nothing with this request",
  summary = "The server can do nothing with this request, for example because the object is "
    .. "read-only. Change what you ask for.",
  retry = {
    "never",
    text = "The same request never succeeds.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "MethodNotAllowed",
  codes = { 405 },
  title = "Method not allowed",
  brief = "This kind of resource has no such action",
  summary = "This kind of resource has no such action. Use another one; kubectl api-resources -o "
    .. "wide lists them.",
  retry = {
    "never",
    text = "The same request never succeeds.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "NotAcceptable",
  codes = { 406 },
  title = "Not acceptable",
  brief = "The server has no format that the client accepts",
  summary = "The client accepts only formats that the server does not have for this resource. Ask "
    .. "for JSON or YAML.",
  retry = {
    "never",
    text = "The same request never succeeds.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "RequestEntityTooLarge",
  codes = { 413 },
  title = "Request entity too large",
  brief = "The object in the request is too large",
  summary = "The object in the request is larger than the server accepts. Make it smaller.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "UnsupportedMediaType",
  codes = { 415 },
  title = "Unsupported media type",
  brief = "The server does not take this content type",
  summary = "The content of the request has a type that the server does not read. Use JSON or "
    .. "YAML.",
  retry = {
    "never",
    text = "The same request never succeeds.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "InternalError",
  codes = { 500 },
  title = "Internal error",
  brief = "An internal error; the outcome is unknown",
  summary = "An unexpected internal error occurred, and the outcome is unknown. Check whether the "
    .. "change was made before you repeat it.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "Expired",
  codes = { 410 },
  title = "Expired",
  brief = "The requested version of the content has expired",
  summary = "The requested content, such as the point where a watch goes on, has expired. List "
    .. "the objects again, and start the watch from there.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "kubernetes",
  key = "ServiceUnavailable",
  codes = { 503 },
  title = "Service unavailable",
  brief = "The service is unavailable for now",
  summary = "The request was valid, but the service is unavailable for now. Try again after some "
    .. "time.",
  retry = {
    "delay",
    text = "Wait some time, then send the request again.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}
