-- The closed sets: each value with its number, its word and what it means. From here come the
-- enumerations of the C header, the words that the library answers with, `enum` in the JSON
-- schema, the types of the bindings, and the sentences of page and manual.
--
-- A value is { number, word, meaning }. Numbers never change. The meaning is a clause without
-- capital and full stop, so that it fits behind a word and stands as a sentence of its own.
-- The constant in C is the word in capitals with the set's prefix, unless `constant` says
-- otherwise. `null` is the answer for what does not exist; no record has it.

set {
  name = "class", comment = "The class of a status code (RFC 9110 15).",
  { 0, "", "outside 100 to 599: invalid; clients treat it as 500", constant = "INVALID" },
  { 1, "Informational", "1xx: an interim response; a final one follows" },
  { 2, "Successful", "2xx: the request was received, understood and accepted" },
  { 3, "Redirection", "3xx: the client must do more to complete the request" },
  { 4, "Client Error", "4xx: the request is wrong or cannot be fulfilled" },
  { 5, "Server Error", "5xx: the server failed to fulfil a valid request" },
}

set {
  name = "state", comment = "How a meaning stands.",
  { 0, "", "unknown", constant = "UNKNOWN", null = true },
  { 1, "standard", "registered and in use" },
  { 2, "temporary", "registered for a limited time" },
  { 3, "deprecated", "still defined, but no longer to be sent" },
  { 4, "obsolete", "its definition has been withdrawn" },
  { 5, "unused", "reserved by the registry, without a meaning" },
  { 6, "unofficial", "in use without registration" },
  { 7, "disputed", "attributed to a source that does not know it" },
}

set {
  name = "seen", comment = "Where a code is seen.",
  { 0, "", "unknown", constant = "UNKNOWN", null = true },
  { 1, "wire", "sent in responses" },
  { 2, "log", "only in logs or configuration" },
  { 3, "program", "only inside a program" },
}

set {
  name = "evidence", comment = "How well a meaning is founded.",
  { 0, "", "unknown", constant = "UNKNOWN", null = true },
  { 1, "owner", "confirmed in its owner's documentation or source code" },
  { 2, "copy", "confirmed in a copy of its owner's words" },
  { 3, "reports", "programs or people that meet it agree" },
  { 4, "weak", "a single or vague witness" },
  { 5, "none", "only lists mention it" },
  { 6, "refuted", "its supposed owner does not have it" },
}

-- The library alone uses it; its answers are two booleans.
set {
  name = "content", comment = "Whether a response may have content.", private = true,
  { 0, "allowed", "a response may have content" },
  { 1, "forbidden", "the response ends with its header section" },
  { 2, "not-generated", "must not be generated, though framing would allow it" },
}

set {
  name = "level", comment = "The requirement level of a rule (RFC 2119, RFC 8174).",
  { 0, "", "stated without a keyword", constant = "NONE" },
  { 1, "MUST", "required" },
  { 2, "SHOULD", "recommended" },
  { 3, "MAY", "optional" },
  { 4, "MUST NOT", "forbidden" },
  { 5, "SHOULD NOT", "not recommended" },
}

set {
  name = "advice", comment = "What a client may do next about its request.",
  { 0, "never", "not automatically" },
  { 1, "same", "the same request again" },
  { 2, "delay", "the same request, after a delay" },
  { 3, "connection", "the same request, over another connection" },
  { 4, "credentials", "with other credentials" },
  { 5, "without-expect", "without Expect" },
  { 6, "length", "with Content-Length" },
  { 7, "conditional", "with a precondition" },
  { 8, "smaller", "with smaller content or fields" },
  { 9, "upgraded", "over the protocol that Upgrade names" },
  { 10, "network-login", "after logging in to the network" },
  { 11, "without-early-data", "once the TLS handshake is complete" },
  { 12, "request", "changed as the response explains" },
}

-- The library alone uses it; its answer is a method.
set {
  name = "redirect", comment = "How a redirect changes the method.", private = true,
  { 0, "none", "do not follow automatically" },
  { 1, "keep", "follow Location with the same method" },
  { 2, "post-to-get", "follow Location; POST becomes GET, other methods stay" },
  { 3, "get", "follow Location with GET; HEAD stays HEAD" },
}

-- The word of an error is the text that people read.
set {
  name = "error", comment = "What was wrong with a text.",
  { 0, "", "no error", constant = "NONE", null = true },
  { 1, "nothing to read", "the text is empty", constant = "EMPTY" },
  { 2, "neither a status code nor a version of HTTP",
    "begins with neither a digit nor an HTTP version", constant = "VERSION" },
  { 3, "no status code of three digits", "no status code of three digits", constant = "DIGITS" },
  { 4, "a number out of range", "three digits below 100, or a detail code above 65534",
    constant = "RANGE" },
  { 5, "a control byte", "a control byte", constant = "CONTROL" },
  { 6, "longer than it may be", "longer than HTTPSTATUS_LINE_MAX or HTTPSTATUS_HEAD_MAX",
    constant = "LENGTH" },
  { 7, "a line that is no field", "a line that is no field (head only)", constant = "FIELD" },
  { 8, "cut off before its end", "cut off before the empty line at its end (head only)",
    constant = "INCOMPLETE" },
  { 9, "more after the end of the line", "more after the end of the line (line only)",
    constant = "TRAILING" },
  { 10, "a structure whose size is not set", "a structure whose .size is not set",
    constant = "SIZE" },
  { 11, "more fields than there is room for", "more fields than there is room for (head only)",
    constant = "ROOM" },
}

set {
  name = "lenient", comment = "What was accepted although RFC 9112 forbids it.",
  bits = true,
  { 1, "no-space", "no space before an empty reason phrase" },
  { 2, "bare-lf", "a line that ends with LF alone" },
  { 4, "obs-text", "bytes above 127 in the reason phrase or a value" },
  { 8, "obs-fold", "a field value over several lines" },
}

set {
  name = "severity", comment = "How serious a finding is, by the keyword of its rule.",
  { 0, "", "no finding", constant = "NONE", null = true },
  { 1, "note", "no keyword: worth knowing" },
  { 2, "warning", "breaks a SHOULD" },
  { 3, "error", "breaks a MUST, or a syntax that receivers need not accept" },
}
