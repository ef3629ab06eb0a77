/* rules.i: what follows from a code, for content, caches, redirects, retries and fields. */

%typemap(out) const httpstatus_field * %{ $result = hs_from_field($1); %}
%typemap(out) httpstatus_advice %{ $result = PyUnicode_FromString(httpstatus_advice_name($1)); %}
%typemap(out) text_or_none %{ $result = $1 == NULL ? hs_none() : PyUnicode_FromString($1); %}

%rename(forbids_content) httpstatus_forbids_content;
%feature("kwargs") httpstatus_forbids_content;
%feature("docstring") httpstatus_forbids_content "forbids_content(code, method=None)
--

Return whether a response of code to method ends with its header section (RFC 9112 6.3).

For readers. It is True for any 1xx, for 204 and 304, for every response to HEAD and
for a 2xx to CONNECT, whatever the fields say. An unregistered code follows the rule
of its class. A method of None is unknown."
bool httpstatus_forbids_content(int code, optional_text method);

%rename(forbids_sending_content) httpstatus_forbids_sending_content;
%feature("kwargs") httpstatus_forbids_sending_content;
%feature("docstring") httpstatus_forbids_sending_content "forbids_sending_content(code, method=None)
--

Return whether a server must send no content in a response of code to method.

For writers. It is True where forbids_content() is, and for 205 (RFC 9110 15.3.6)."
bool httpstatus_forbids_sending_content(int code, optional_text method);

%rename(is_heuristically_cacheable) httpstatus_is_heuristically_cacheable;
%feature("docstring") httpstatus_is_heuristically_cacheable "is_heuristically_cacheable(code, /)
--

Return whether a response of code is cacheable by default: heuristic freshness (RFC 9110 15.1).

It is False for unregistered codes."
bool httpstatus_is_heuristically_cacheable(int code);

%rename(forbids_storing) httpstatus_forbids_storing;
%feature("docstring") httpstatus_forbids_storing "forbids_storing(code, /)
--

Return whether caches must not store a response of code (RFC 9111 3, RFC 6585).

It is True for any 1xx, 428, 429, 431 and 511. It is False for all other codes,
which have no such rule."
bool httpstatus_forbids_storing(int code);

%rename(is_redirect) httpstatus_is_redirect;
%feature("docstring") httpstatus_is_redirect "is_redirect(code, /)
--

Return whether clients follow the Location of code: of 301, 302, 303, 307 and 308.

redirect_method() gives the method."
bool httpstatus_is_redirect(int code);

%rename(redirect_method) httpstatus_redirect_method;
%feature("kwargs") httpstatus_redirect_method;
%feature("docstring") httpstatus_redirect_method "redirect_method(code, method)
--

Return the method, a str, with which to follow Location after code answered method.

301 and 302 turn POST into GET, 303 turns all but HEAD into GET, 307 and 308
keep the method. None means: do not follow automatically. It is the answer for
any other code, and for a method of None, which is unknown."
text_or_none httpstatus_redirect_method(int code, text_or_none method);

%rename(retry) httpstatus_retry;
%feature("kwargs") httpstatus_retry;
%feature("docstring") httpstatus_retry "retry(code, method=None)
--

Return what a client may do next after code answered method, as a word.

It is one of these:

" WORDS_FOR_ADVICE "
The rule is that of the preferred meaning; if it has none, that of treat_as(code),
or else of x00 of its class. A Status has a retry() of its own. If the outcome of
the first try is unknown, only idempotent methods should be repeated. A method of
None is unknown and counts as not idempotent."
httpstatus_advice httpstatus_retry(int code, optional_text method);

%rename(retry_text) httpstatus_retry_text;
%feature("docstring") httpstatus_retry_text "retry_text(code, /)
--

Return the advice on a retry after code in one sentence, for any method.

It is '' if no document gives any."
const char *httpstatus_retry_text(int code);

%rename(retry_citation) httpstatus_retry_citation;
%feature("docstring") httpstatus_retry_citation "retry_citation(code, /)
--

Return the source of retry_text(code), a Citation; None if no document gives advice."
const httpstatus_citation *httpstatus_retry_citation(int code);

%rename(retry_needs_idempotent) httpstatus_retry_needs_idempotent;
%feature("docstring") httpstatus_retry_needs_idempotent "retry_needs_idempotent(code, /)
--

Return whether the advice on a retry after code is for idempotent methods alone.

It is True if nothing is known of a retry: then RFC 9110 9.2.2 applies."
bool httpstatus_retry_needs_idempotent(int code);

%rename(retry_after) hs_retry_after;
%feature("kwargs") hs_retry_after;
%feature("docstring") hs_retry_after "retry_after(value, now)
--

Return the seconds to wait by the value of a Retry-After field, a str or bytes, as an int.

The value is a number of seconds, or a date in any of the three forms of HTTP; a date
that is past is 0. now is the present in seconds since 1970: int(time.time()). None
for anything else, and for a number beyond 64 bits."
PyObject *hs_retry_after(struct hs_octets value, int64_t now);

%rename(methods) hs_methods;
%feature("docstring") hs_methods "methods()
--

Return the methods of the IANA HTTP Method Registry, as a tuple of str in their order."
PyObject *hs_methods(void);

%rename(method_is_safe) httpstatus_method_is_safe;
%feature("docstring") httpstatus_method_is_safe "method_is_safe(method, /)
--

Return whether method is safe (RFC 9110 9.2.1), by the IANA HTTP Method Registry.

Letter case counts: 'get' is not GET. It is False for unregistered methods."
bool httpstatus_method_is_safe(const char *method);

%rename(method_is_idempotent) httpstatus_method_is_idempotent;
%feature("docstring") httpstatus_method_is_idempotent "method_is_idempotent(method, /)
--

Return whether method is idempotent (RFC 9110 9.2.2), by the IANA HTTP Method Registry.

Letter case counts: 'get' is not GET. It is False for unregistered methods."
bool httpstatus_method_is_idempotent(const char *method);

%rename(fields) hs_fields;
%feature("docstring") hs_fields "fields(code, /)
--

Return the fields that the documents of code mention, as a tuple of FieldRule.

It is empty for unregistered codes."
PyObject *hs_fields(int code);

%rename(find_field) httpstatus_field_find;
%feature("docstring") httpstatus_field_find "find_field(code, name, /)
--

Return what the documents of code say of the field with this name, in any letter case.

It is the first FieldRule if there are several, and None if there is none."
const httpstatus_field *httpstatus_field_find(int code, const char *name, size_t length);

%rename(request_fields) hs_request_fields;
%feature("docstring") hs_request_fields "request_fields(code, /)
--

Return the request fields that code can answer, as a tuple of str: ('Range',) for 206.

The request must have had at least one of them. The tuple is empty if there is
no such rule."
PyObject *hs_request_fields(int code);

%rename(request_citation) httpstatus_request_citation;
%feature("docstring") httpstatus_request_citation "request_citation(code, /)
--

Return the source of request_fields(code), a Citation; None if there is no such rule."
const httpstatus_citation *httpstatus_request_citation(int code);
