-- Google: codes of its APIs, of their upload protocol and of google.rpc.

source {
  id = "google",
  name = "Google",
  summary = "Google's web APIs, which keep a 308 of their own for uploads in parts and map the "
    .. "cancellation of an RPC to 499.",
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
  summary = "The server has stored a part of an upload that is still running. The client takes "
    .. "note of the range, so that it can resume there if the connection breaks.",
  note = "An interim response in a proposal of the Gears project for resumable POST and PUT, "
    .. "which was never standardized; nothing is known to send it. Spring kept a constant for it "
    .. "and deprecates that since 6.0.5. The registered 103 is Early Hints (RFC 8297).",
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
  summary = "Google has stored the bytes that Range names and waits for more; without Range it "
    .. "has none yet. The client is to send the rest to the same upload address.",
  note = "It is no redirect, although user agents know 308 as Permanent Redirect, which was "
    .. "registered later (RFC 7238). A client that follows redirects by itself must be told to "
    .. "leave this one alone. It stems from the Gears proposal for resumable uploads.",
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
}

meaning {
  code = 402,
  source = "google",
  identifier = "PAYMENT_REQUIRED",
  reason = "Payment Required",
  title = "Payment Required",
  summary = "The project has reached its daily budget, or the operation needs a paid quota. The "
    .. "developer is to raise the limit or pay for it, or wait for the next day.",
  note = "The reason in the content tells the cases apart: dailyLimitExceeded402, "
    .. "quotaExceeded402 or user402. More often a used up quota shows as 403 with "
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
  summary = "The operation was cancelled before it ended, as a rule by the caller itself. A "
    .. "caller that did not mean to cancel is to look for its own timeout or deadline, and may "
    .. "try again.",
  note = "It is the HTTP form of the code CANCELLED of google.rpc, which gRPC gateways use too. "
    .. "The number and its name come from nginx, where it stands in logs only; here it can be a "
    .. "status code that a client receives.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "google.rpc.Code",
      "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto" },
  },
  aliases = { "CANCELLED" },
  evidence = "owner",
}
