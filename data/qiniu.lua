-- Qiniu: codes of its object storage.

source {
  id = "qiniu",
  name = "Qiniu Kodo",
  summary = "Object storage in China, with many codes of its own, several of them above 599.",
  url = "https://developer.qiniu.com/kodo/3928/error-responses",
  recognised_by = {
    { field = "X-Reqid",
      cite = { "Qiniu Kodo, HTTP headers",
        "https://developer.qiniu.com/kodo/3924/common-request-headers" } },
  },
}

meaning {
  code = 298,
  source = "qiniu",
  identifier = "PARTIAL_SUCCESS",
  reason = "",
  title = "Some operations succeeded",
  brief = "Only some operations of the batch succeeded",
  summary = "Only some operations of the batch succeeded. Read the code of each one in the "
    .. "content, and repeat those that failed.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
}

meaning {
  code = 419,
  source = "qiniu",
  identifier = "ACCOUNT_FROZEN",
  reason = "",
  title = "Account frozen",
  brief = "The account is frozen",
  summary = "The account is frozen, often because of an unpaid bill. Account owners: log in to "
    .. "Qiniu's console and settle it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
}

meaning {
  code = 478,
  source = "qiniu",
  identifier = "MIRROR_FETCH_FAILED",
  reason = "",
  title = "Fetching from the mirrored origin failed",
  brief = "The origin that the bucket mirrors failed",
  summary = "The bucket mirrors another server, and fetching the file there failed. Check that "
    .. "server.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
}

meaning {
  code = 573,
  source = "qiniu",
  identifier = "TOO_MANY_OPERATIONS",
  reason = "",
  title = "Resource accessed too often",
  brief = "Rate limit: too many operations at once on one resource",
  summary = "Rate limit: one resource gets too many operations at once. Wait, then send fewer at "
    .. "a time.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
    { "Qiniu SDK for Go, batch.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/objects/batch.go" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Wait, then send fewer operations at once. Qiniu's own client does so.",
    cite = { "Qiniu SDK for Go, batch.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/objects/batch.go" },
  },
}

meaning {
  code = 579,
  source = "qiniu",
  identifier = "CALLBACK_FAILED",
  reason = "",
  title = "Uploaded, but the callback failed",
  brief = "The file was uploaded, but calling your server back failed",
  summary = "The file was uploaded, but the callback to your own server failed. Check that it "
    .. "accepts POST and answers 200; do not upload again.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. The file is stored already; repair the "
      .. "callback.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 599,
  source = "qiniu",
  identifier = "OPERATION_FAILED",
  reason = "",
  title = "Operation failed on the server",
  brief = "The operation failed inside the storage service",
  summary = "The operation failed inside Qiniu's service. Try again; if it persists, report the "
    .. "X-Reqid field.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
}

meaning {
  code = 608,
  source = "qiniu",
  identifier = "CONTENT_MODIFIED",
  reason = "",
  title = "Content was modified",
  brief = "The file was changed in the meantime",
  summary = "The content of the file was changed in the meantime. Read its state again before "
    .. "you repeat the operation.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Read the file's current state first.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 612,
  source = "qiniu",
  identifier = "FILE_NOT_FOUND",
  reason = "",
  title = "File does not exist or was deleted",
  brief = "The file does not exist or was deleted",
  summary = "The file does not exist, or it was deleted. Check the key and the bucket.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
    { "Qiniu SDK for Go, bucket.go",
      "https://github.com/qiniu/go-sdk/blob/master/storage/bucket.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Check the name of the file first.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 614,
  source = "qiniu",
  identifier = "FILE_EXISTS",
  reason = "",
  title = "File exists",
  brief = "The target file already exists",
  summary = "The target file already exists. Choose another key, or force the operation.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
    { "Qiniu SDK for Go, copy_object",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/apis/copy_object/api.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Choose another name, or allow overwriting.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 630,
  source = "qiniu",
  identifier = "TOO_MANY_BUCKETS",
  reason = "",
  title = "Number of buckets at the limit",
  brief = "The account has as many buckets as it may have",
  summary = "The account has as many buckets as it may have. Delete one, or ask for a higher "
    .. "limit.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Delete a bucket or raise the limit first.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 631,
  source = "qiniu",
  identifier = "BUCKET_NOT_FOUND",
  reason = "",
  title = "Bucket does not exist",
  brief = "The bucket does not exist",
  summary = "The bucket does not exist. Check its name and its region.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Check the name of the bucket first.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 640,
  source = "qiniu",
  identifier = "INVALID_LIST_MARKER",
  reason = "",
  title = "Invalid marker in list",
  brief = "The marker of a listing is not valid",
  summary = "The marker of a listing is not valid. Use the one that the last response gave, or "
    .. "begin again.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Start the listing anew, without the marker.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}

meaning {
  code = 701,
  source = "qiniu",
  identifier = "INVALID_UPLOAD_CONTEXT",
  reason = "",
  title = "Invalid or expired upload context",
  brief = "The context (ctx) of a resumable upload is wrong or expired",
  summary = "The context (ctx) of a resumable upload has expired, or the part went to another "
    .. "host than the one before. Upload the block again.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses" },
    { "Qiniu SDK for Go, resume_uploader_deprecated.go",
      "https://github.com/qiniu/go-sdk/blob/master/storage/resume_uploader_deprecated.go" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Qiniu's own client does not repeat it. Start the upload anew.",
    cite = { "Qiniu SDK for Go, retrier.go",
      "https://github.com/qiniu/go-sdk/blob/master/storagev2/retrier/retrier.go" },
  },
}
