/* rules.i: what follows from a code, for content, caches, redirects, retries and fields. */

%typemap(out) httpstatus_content %{ $result = hs_from_content($1); %}
%typemap(out) httpstatus_advice %{ $result = PyUnicode_FromString(httpstatus_advice_name($1)); %}
%typemap(out) text_or_none %{ $result = $1 == NULL ? hs_none() : PyUnicode_FromString($1); %}

%rename(forbids_content) httpstatus_forbids_content;
%feature("kwargs") httpstatus_forbids_content;
%feature("docstring") httpstatus_forbids_content "forbids_content(code, method=None)
--

Whether content is forbidden in the response of code to method (RFC 9110 6.4.1).

It is False where content is allowed. 'forbidden': the response ends with its
header section, as any 1xx, 204, 304, what answers HEAD, and a 2xx to CONNECT.
'not-generated': 205, of which the framing would allow it, but the sender may not.
A code that is not registered has the rule of its class. A method of None is one
that is not known."
httpstatus_content httpstatus_forbids_content(int code, optional_text method);

%rename(is_heuristically_cacheable) httpstatus_is_heuristically_cacheable;
%feature("docstring") httpstatus_is_heuristically_cacheable "is_heuristically_cacheable(code, /)
--

Whether a cache may guess how long a response of code stays fresh (RFC 9110 15.1).

It is False for what is not registered."
bool httpstatus_is_heuristically_cacheable(int code);

%rename(forbids_storing) httpstatus_forbids_storing;
%feature("docstring") httpstatus_forbids_storing "forbids_storing(code, /)
--

Whether no cache may store a response of code (RFC 9111 3, RFC 6585).

That is so for any 1xx, 428, 429, 431 and 511. It is False for other codes, which
say nothing about it."
bool httpstatus_forbids_storing(int code);

%rename(redirect_method) httpstatus_redirect_method;
%feature("kwargs") httpstatus_redirect_method;
%feature("docstring") httpstatus_redirect_method "redirect_method(code, method)
--

The method, a str, with which to follow the Location of a response of code to method.

301 and 302 turn POST to GET, 303 turns all but HEAD to GET, 307 and 308 turn
nothing. None: do not follow by itself, for any other code, and where method is
None, not known."
text_or_none httpstatus_redirect_method(int code, text_or_none method);

%rename(retry) httpstatus_retry;
%feature("kwargs") httpstatus_retry;
%feature("docstring") httpstatus_retry "retry(code, method=None)
--

What a client may do next about a method that was answered with code, as a word.

'never': not automatically. 'same': the same request again. 'delay': the same,
after a delay, see Retry-After. 'connection': the same, over another connection.
'credentials': with other credentials. 'without-expect': without Expect. 'length':
with Content-Length. 'conditional': with a precondition. 'smaller': with smaller
content or fields. 'upgraded': over the protocol that Upgrade names. 'network-login': after
logging in to the network. 'without-early-data': once the TLS handshake is
complete. 'request': changed as the response explains.

Where the outcome of the first try is unknown, only what is idempotent is advised
to be repeated; a method of None, not known, counts as not idempotent. It is
'never' for what is not registered."
httpstatus_advice httpstatus_retry(int code, optional_text method);

%rename(retry_text) httpstatus_retry_text;
%feature("docstring") httpstatus_retry_text "retry_text(code, /)
--

The advice on code in a sentence for people, whatever the method.

It is '' where no document speaks of a retry."
const char *httpstatus_retry_text(int code);

%rename(retry_citation) httpstatus_retry_citation;
%feature("docstring") httpstatus_retry_citation "retry_citation(code, /)
--

Where retry_text(code) is from, a Citation; None where no document speaks of a retry."
const httpstatus_citation *httpstatus_retry_citation(int code);

%rename(method_is_safe) httpstatus_method_is_safe;
%feature("docstring") httpstatus_method_is_safe "method_is_safe(method, /)
--

Whether method is safe (RFC 9110 9.2.1), by the IANA HTTP Method Registry.

Case counts: 'get' is not GET. It is False for methods that are not registered."
bool httpstatus_method_is_safe(const char *method);

%rename(method_is_idempotent) httpstatus_method_is_idempotent;
%feature("docstring") httpstatus_method_is_idempotent "method_is_idempotent(method, /)
--

Whether method is idempotent (RFC 9110 9.2.2), by the IANA HTTP Method Registry.

Case counts: 'get' is not GET. It is False for methods that are not registered."
bool httpstatus_method_is_idempotent(const char *method);

%rename(fields) hs_fields;
%feature("docstring") hs_fields "fields(code, /)
--

The fields that the documents of code speak of, as a tuple of FieldRule.

There are none for codes that are not registered."
PyObject *hs_fields(int code);

%rename(request_fields) hs_request_fields;
%feature("docstring") hs_request_fields "request_fields(code, /)
--

The request fields for code to be an answer, as a tuple of str: ('Range',) for 206.

At least one of them must have been in the request. It is empty where there is no
such rule."
PyObject *hs_request_fields(int code);

%rename(request_citation) httpstatus_request_citation;
%feature("docstring") httpstatus_request_citation "request_citation(code, /)
--

Where request_fields(code) is from, a Citation; None where there is no such rule."
const httpstatus_citation *httpstatus_request_citation(int code);
