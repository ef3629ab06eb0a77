-- The error codes of container registries, in the content of their 4xx responses.

local page = { "OCI Distribution Specification, Error Codes",
  "https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes" }

detail {
  source = "oci",
  key = "BLOB_UNKNOWN",
  codes = { 404 },
  title = "blob unknown to registry",
  brief = "The registry does not know the blob",
  summary = "The registry does not have the blob. Check the digest, or push the blob first.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "BLOB_UPLOAD_INVALID",
  title = "blob upload invalid",
  brief = "The upload of the blob is not valid",
  summary = "The registry rejected the upload of the blob as invalid. Start the upload again.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "BLOB_UPLOAD_UNKNOWN",
  title = "blob upload unknown to registry",
  brief = "The registry does not know the upload",
  summary = "The registry does not know the upload session of the blob. Start the upload again.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "DIGEST_INVALID",
  codes = { 400 },
  title = "provided digest did not match uploaded content",
  brief = "The digest and the content do not match",
  summary = "The digest that the client sent does not match the content, or its algorithm is " ..
    "not supported. Send the right digest.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "MANIFEST_BLOB_UNKNOWN",
  title = "manifest references a manifest or blob unknown to registry",
  brief = "The manifest names something that the registry lacks",
  summary = "The manifest names a blob or another manifest that the registry does not have. " ..
    "Push what it names first.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "MANIFEST_INVALID",
  title = "manifest invalid",
  brief = "The manifest is not valid",
  summary = "The registry rejected the manifest as invalid. Correct the manifest.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "MANIFEST_UNKNOWN",
  codes = { 404 },
  title = "manifest unknown to registry",
  brief = "The registry does not have the manifest",
  summary = "The registry does not have the manifest, so the image was not found. Check the tag " ..
    "or the digest.",
  note = "docker prints it as \"manifest unknown\".",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "NAME_INVALID",
  title = "invalid repository name",
  brief = "The name of the repository is not valid",
  summary = "The name of the repository is not valid. Correct the name; capital letters are not " ..
    "allowed.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "NAME_UNKNOWN",
  codes = { 404 },
  title = "repository name not known to registry",
  brief = "The registry does not know the repository",
  summary = "The registry does not have the repository. Check the name of the repository.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "SIZE_INVALID",
  title = "provided length did not match content length",
  brief = "The length and the content do not match",
  summary = "The length that the client sent does not match the content. Send the right " ..
    "Content-Length.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "UNAUTHORIZED",
  title = "authentication required",
  brief = "The registry wants the client to log in",
  summary = "The registry wants the client to log in first. Log in to the registry, then send " ..
    "the request again.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "DENIED",
  title = "requested access to the resource is denied",
  brief = "The client has no permission for this",
  summary = "The client has no permission for the operation on this repository. Ask the owner " ..
    "of the repository for access.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "UNSUPPORTED",
  title = "the operation is unsupported",
  brief = "The registry does not support the operation",
  summary = "The registry does not support the operation. Use another one, or another registry.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "oci",
  key = "TOOMANYREQUESTS",
  codes = { 429 },
  title = "too many requests",
  brief = "The client sent too many requests",
  summary = "The client exceeded the rate limit of the registry. Wait for the time that " ..
    "Retry-After names.",
  retry = {
    "delay",
    text = "Send the request again after the time that Retry-After names.",
    cite = page,
  },
  evidence = "owner",
  cite = page,
}
