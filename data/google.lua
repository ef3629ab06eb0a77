-- Google: codes of its APIs, of their upload protocol and of google.rpc.

source {
  id = "google",
  name = "Google",
  summary = "Google's web APIs, which use a 308 of their own for uploads in parts and map a "
    .. "cancelled RPC to 499.",
  url = "https://developers.google.com/",
  recognised_by = {
    { field = "X-GUploader-UploadID",
      cite = { "Cloud Storage, HTTP headers for JSON",
        "https://docs.cloud.google.com/storage/docs/json_api/v1/parameters" } },
  },
}

meaning {
  code = 103,
  source = "google",
  identifier = "CHECKPOINT",
  reason = "Checkpoint",
  title = "Checkpoint",
  brief = "The server has stored part of an upload that is still running",
  summary = "The server has stored part of an upload that is still running. Remember the range, so "
    .. "that you can resume there if the connection breaks.",
  note = "It was an interim response in a proposal of the Gears project for resumable POST and "
    .. "PUT, which was never standardized. Nothing is known to send it. Spring kept a constant for "
    .. "it, deprecated it in 6.0.5 and removed it in 7.0. The registered 103 is Early Hints (RFC "
    .. "8297).",
  see = { "spring" },
  state = "obsolete",
  seen = "wire",
  specs = {
    { "Gears, ResumableHttpRequestsProposal",
      "https://code.google.com/p/gears/wiki/ResumableHttpRequestsProposal" },
    { "Spring Framework issue 29816: deprecate HttpStatus 103 CHECKPOINT",
      "https://github.com/spring-projects/spring-framework/issues/29816" },
  },
  evidence = "reports",
}

meaning {
  code = 308,
  source = "google",
  identifier = "RESUME_INCOMPLETE",
  reason = "Resume Incomplete",
  title = "Resume Incomplete",
  brief = "The upload is incomplete; send the rest",
  summary = "Google has stored the bytes that Range names, or none yet if Range is missing. Send "
    .. "the rest to the same upload address.",
  note = "It is not a redirect, although user agents know 308 as Permanent Redirect, which was "
    .. "registered later (RFC 7238). If your client follows redirects by itself, turn that off for "
    .. "this response. The code comes from the Gears proposal for resumable uploads.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "YouTube Data API, resumable uploads",
      "https://developers.google.com/youtube/v3/guides/using_resumable_upload_protocol" },
    { "Google API client for Python, http.py",
      "https://github.com/googleapis/google-api-python-client/blob/main/googleapiclient/http.py" },
    { "Resumable Media Uploads in the Google Data Protocol",
      "https://developers.google.com/gdata/docs/resumable_upload" },
  },
  aliases = { "RESUME" },
  evidence = "owner",
  retry = {
    "request",
    text = "Send the rest of the content to the same address, from the byte behind those that "
      .. "Range names.",
    idempotent = true,
    cite = { "YouTube API, checking the status of a resumable upload",
      "https://developers.google.com/youtube/2.0/"
        .. "developers_guide_protocol_checking_video_status" },
  },
}

meaning {
  code = 402,
  source = "google",
  identifier = "PAYMENT_REQUIRED",
  reason = "Payment Required",
  title = "Payment Required",
  brief = "The project has used up its daily budget or needs a paid quota",
  summary = "The project has reached its daily budget, or the operation needs a paid quota. Raise "
    .. "the limit or pay for it, or wait for the next day.",
  note = "The reason in the content distinguishes the cases: dailyLimitExceeded402, "
    .. "quotaExceeded402 or user402. More often, a used-up quota appears as 403 with "
    .. "dailyLimitExceeded, or as 429.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Google APIs, core error messages",
      "https://developers.google.com/doubleclick-advertisers/core_errors" },
    { "Indexing API errors",
      "https://developers.google.com/search/apis/indexing-api/v3/core-errors" },
  },
  evidence = "copy",
}

meaning {
  code = 499,
  source = "google",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "Client Closed Request",
  title = "Client Closed Request",
  brief = "The operation was cancelled, usually by the caller",
  summary = "The operation was cancelled before it ended, usually by the caller. If you did not "
    .. "mean to cancel it, check your own timeout or deadline, then try again.",
  note = "It is the HTTP form of the code CANCELLED of google.rpc, which gRPC gateways also use. "
    .. "The number and its name come from nginx, where the code appears only in logs; here a "
    .. "client can receive it as a status code.",
  see = { "grpc", "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "google.rpc.Code",
      "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto" },
  },
  aliases = { "CANCELLED" },
  evidence = "owner",
  retry = {
    "never",
    text = "The caller cancelled the request by itself.",
    cite = { "AIP-194: automatic retry configuration",
      "https://google.aip.dev/194" },
  },
}
