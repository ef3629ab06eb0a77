-- The members of each record that the library, the bindings and the exports give out, in order.
--
-- A member is { name, type, description }. The description is a clause without capital and full
-- stop. The type is one of:
--
--   text, text_or_empty, integer, boolean, address
--   code         a number of three digits
--   source_id, identifier, field_name, method, rule   texts of a certain form
--   the name of a closed set of sets.lua               its word
--   the name of a record below                         that record; a source is its id in exports
--   redirect_methods, retry                            objects of the exports alone
--
-- list = true      any number of them
-- optional = true  null in JSON, nil in Lua, None in Python where there is none
-- only = "export" or "bindings"   the others have it under another name, or as a function

members {
  record = "citation", comment = "A document and the place in it.",
  { "document", "text", "its name, such as \"RFC 9110\"" },
  { "section", "text_or_empty", "the section, such as \"15.5.5\"; \"\" for the whole document" },
  { "url", "address", "the address of that place" },
  -- The exports have it in a history alone.
  { "reason", "text_or_empty", "the reason phrase that it gives; \"\" if it gives none" },
}

members {
  record = "source", comment = "Who gives codes their meanings: IANA, a server, a service.",
  { "id", "source_id", "the id, such as \"nginx\"" },
  { "name", "text", "the name as its owner writes it" },
  { "summary", "text", "what it is, in one sentence" },
  { "url", "address", "where it is documented" },
  { "wording", "wording", "the reason phrases that it sends, in the order of codes; empty if they are not known",
    list = true, only = "export" },
  { "letters", "letter", "what the letters of its details mean, where a key is made of them", list = true,
    only = "export" },
}

members {
  record = "wording", comment = "A reason phrase of a program's own table.", only = "export",
  { "code", "code", "the status code" },
  { "reason", "text", "the phrase that the program sends with it" },
}

members {
  record = "letter", comment = "A letter of which keys of details are made.", only = "export",
  { "place", "integer", "its place in the key, from 0" },
  { "letter", "text", "the letter, in its case" },
  { "text", "text", "what it means, as a clause" },
}

members {
  record = "meaning", comment = "One meaning of one code, as one source gives it.",
  { "code", "code", "the status code" },
  { "source", "source", "who gives the code this meaning" },
  { "identifier", "identifier", "the name as an identifier, such as \"NOT_FOUND\"; unique within its source" },
  { "class", "class", "the class of the code (RFC 9110 15); \"\" outside 100 to 599", only = "export" },
  { "class", "integer", "the class of the code, 1 to 5; 0 outside 100 to 599", only = "bindings" },
  { "class_name", "class", "the name of the class, such as \"Client Error\"; \"\" for class 0", only = "bindings" },
  { "reason", "text_or_empty", "the reason phrase; \"\" if none is documented" },
  { "title", "text", "a heading for people" },
  { "brief", "text", "one clause of at most 72 characters" },
  { "summary", "text", "what happened and what to do, in one or two sentences" },
  { "note", "text_or_empty", "what else is worth knowing; \"\" if nothing is" },
  { "state", "state", "how the meaning stands" },
  { "seen", "seen", "where the code is seen" },
  { "sent_as", "code", "the code that the client receives; null if no response is sent", optional = true },
  { "evidence", "evidence", "how well the meaning is founded" },
  { "registered", "boolean", "whether IANA registers this meaning" },
  { "preferred", "boolean", "whether it stands for its code if the source is unknown; one meaning of each code does" },
  { "constants", "identifier", "the names of its constants, the current one first; in C with HTTPSTATUS_ before it",
    list = true },
  { "aliases", "text", "other names in use elsewhere", list = true },
  { "specs", "citation", "where it is specified; the defining document first", list = true },
  { "history", "citation", "the documents that described it, oldest first, each with its reason phrase",
    list = true },
  { "retry", "retry", "the advice on a retry", only = "export" },
  { "retry_text", "text_or_empty", "the advice on a retry in a sentence; \"\" if no document gives any",
    only = "bindings" },
  { "retry_after", "integer", "after how many seconds to retry; null if its owner names no time",
    optional = true, only = "bindings" },
  { "retry_citation", "citation", "where the advice on a retry is from; null if no document gives any",
    optional = true, only = "bindings" },
}

-- What follows from a code. In the exports these are members of its meanings, null if the code is
-- not registered.
members {
  record = "handling",
  comment = "What follows from a code, whoever's meaning it is; null if the code is not registered.",
  { "reason_in", "reason_in", "the reason phrase in each edition of HTTP, oldest first", list = true,
    optional = true, only = "export" },
  { "forbids_content", "boolean",
    "whether a response ends with its header section (RFC 9112 6.3), HEAD and CONNECT aside",
    optional = true, only = "export" },
  { "forbids_sending_content", "boolean",
    "whether a server must send no content, HEAD and CONNECT aside; so it is for 205 as well",
    optional = true, only = "export" },
  { "heuristically_cacheable", "boolean",
    "whether a cache may estimate how long a response stays fresh (RFC 9111 4.2.2)",
    optional = true, only = "export" },
  { "is_heuristically_cacheable", "boolean",
    "whether a cache may estimate how long a response stays fresh (RFC 9111 4.2.2)", only = "bindings" },
  { "forbids_storing", "boolean", "whether caches must not store a response (RFC 9111 3, RFC 6585)",
    optional = true, only = "export" },
  { "is_redirect", "boolean", "whether clients follow its Location", optional = true, only = "export" },
  { "is_redirect", "boolean", "whether clients follow its Location", only = "bindings" },
  { "redirect_methods", "redirect_methods",
    "the method with which to follow Location after each of these; PUT stands for all others; null: do "
    .. "not follow automatically", optional = true, only = "export" },
  { "fields", "field", "the fields that the documents of the code mention, in their order",
    list = true, optional = true },
  { "request_fields", "field_name",
    "fields of which the request must have had at least one; empty without such a rule",
    list = true, optional = true },
  { "request_citation", "citation", "where the rule on request_fields is from; null without such a rule",
    optional = true },
}

members {
  record = "reason_in", comment = "The reason phrase of a code in one edition of HTTP.", only = "export",
  { "edition", "edition", "the edition" },
  { "reason", "text", "the phrase" },
}

members {
  record = "registered_method", comment = "A method of the IANA HTTP Method Registry.", only = "export",
  { "name", "text", "its name, in its own case" },
  { "safe", "boolean", "whether it is safe (RFC 9110 9.2.1)" },
  { "idempotent", "boolean", "whether it is idempotent (RFC 9110 9.2.2)" },
}

members {
  record = "retry", comment = "Advice on a retry.", only = "export",
  { "idempotent", "advice", "what to do if the method is idempotent" },
  { "other", "advice", "what to do if it is not" },
  { "text", "text_or_empty", "the advice in a sentence; \"\" if no document gives any" },
  { "after", "integer", "after how many seconds to retry; null if no time is named", optional = true },
  { "citation", "citation", "where that is from", optional = true },
}

members {
  record = "field", comment = "A field that a code requires, recommends or forbids in its response.",
  { "name", "field_name", "its name, such as \"WWW-Authenticate\"" },
  { "level", "level", "the requirement level (RFC 2119); \"\" if the document uses no keyword" },
  { "condition", "text_or_empty", "when the rule holds; \"\" for always" },
  { "citation", "citation", "where the rule is from" },
}

members {
  record = "detail", comment = "A code that refines a status code, such as the 13 of IIS 404.13.",
  { "source", "source", "whose code it is" },
  { "key", "text", "the code itself: \"13\" for IIS 404.13, \"1016\", \"H12\", \"dns_timeout\"" },
  { "codes", "code", "the status codes that it refines, the usual one first; empty if its owner names none",
    list = true },
  { "title", "text", "the source's own text for it" },
  { "brief", "text", "one clause of at most 72 characters" },
  { "summary", "text", "what happened and what to do" },
  { "note", "text_or_empty", "what else is worth knowing; \"\" if nothing is" },
  { "product", "text_or_empty", "the part of the source that reports it; \"\" if unknown" },
  { "since", "text_or_empty", "the version that introduced it; \"\" if unknown" },
  { "aliases", "text", "other keys for it", list = true },
  { "evidence", "evidence", "how well it is founded" },
  { "retry", "detail_retry", "the advice on a retry; null if its owner gives none", optional = true,
    only = "export" },
  { "retry", "advice", "what a client may do next; null if its owner does not say", optional = true,
    only = "bindings" },
  { "retry_needs_idempotent", "boolean",
    "whether only an idempotent method may be repeated; true if its owner does not say", only = "bindings" },
  { "retry_text", "text_or_empty", "the advice on a retry in a sentence; \"\" if its owner gives none",
    only = "bindings" },
  { "retry_after", "integer", "after how many seconds to retry; null if its owner names no time",
    optional = true, only = "bindings" },
  { "retry_citation", "citation", "where the advice on a retry is from; null if its owner gives none",
    optional = true, only = "bindings" },
  { "citation", "citation", "where it is documented" },
}

members {
  record = "detail_retry", comment = "Advice on a retry, in the words of the owner of a detail.", only = "export",
  { "advice", "advice", "what a client may do next" },
  { "needs_idempotent", "boolean", "whether only an idempotent method may be repeated" },
  { "text", "text", "the advice in a sentence" },
  { "after", "integer", "after how many seconds to retry; null if no time is named", optional = true },
  { "citation", "citation", "where that is from" },
}

members {
  record = "warn_code", comment = "A warn code of the obsolete Warning field (RFC 7234 5.5); not a status code.",
  { "code", "integer", "the code, 100 to 299" },
  { "text", "text", "its text, such as \"Response is Stale\"" },
  { "summary", "text", "what it means" },
  { "note", "text_or_empty", "what else is worth knowing; \"\" if nothing is" },
  { "persistent", "boolean", "whether it stays when a cache has validated the response" },
  { "specs", "citation", "where it is specified; the defining document first", list = true },
  { "history", "citation", "the documents that described it, oldest first, each with its text", list = true },
}

members {
  record = "finding", comment = "A rule that a response broke.",
  { "rule", "rule", "the id of the rule, such as \"retry-after-malformed\"" },
  { "severity", "severity", "how serious it is" },
  { "text", "text", "what is wrong, in one sentence" },
  { "field", "text_or_empty", "the field that it is about; \"\" for none" },
  { "citation", "citation", "where the rule is from" },
}

members {
  record = "parsed", comment = "A status line, or as much of one as there was.", only = "bindings",
  { "code", "code", "the status code, 100 to 999" },
  { "detail", "integer", "the detail code: the 13 of 404.13; null if there is none", optional = true },
  { "major", "integer", "the major version of HTTP; null if there is none", optional = true },
  { "minor", "integer", "the minor version, 0 for HTTP/2; null if there is none", optional = true },
  { "reason", "text_or_empty", "the reason phrase; may be empty" },
  { "flags", "lenient", "what was accepted although RFC 9112 forbids it", list = true },
}

members {
  record = "head", comment = "A response head: status line and fields.", only = "bindings",
  { "status", "parsed", "the status line; its flags are those of the whole head" },
  { "fields", "line", "name and value of each field line, in their order", list = true },
  { "length", "integer", "how many bytes the head has, with its empty line" },
  { "flags", "lenient", "what was accepted anywhere in the head although RFC 9112 forbids it", list = true },
}
