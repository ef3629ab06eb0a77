/* rules.i: what follows from a code, for content, caches, redirects, retries and fields. */

%typemap(out) httpstatus_content %{ $result = hs_from_content($1); %}
%typemap(out) httpstatus_advice %{ $result = PyUnicode_FromString(httpstatus_advice_name($1)); %}
%typemap(out) text_or_none %{ $result = $1 == NULL ? hs_none() : PyUnicode_FromString($1); %}

%rename(forbids_content) httpstatus_forbids_content;
%feature("kwargs") httpstatus_forbids_content;
%feature("docstring") httpstatus_forbids_content "forbids_content(code, method=None)
--

Return whether a response of code to method must not have content (RFC 9110 6.4.1).

It is False if content is allowed, or one of these words, which count as true:

" WORDS_FOR_CONTENT "
'forbidden' is the answer for any 1xx, 204 and 304, for HEAD, and for a 2xx to
CONNECT; 'not-generated' for 205. An unregistered code follows the rule of its
class. A method of None is unknown."
httpstatus_content httpstatus_forbids_content(int code, optional_text method);

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
If the outcome of the first try is unknown, only idempotent methods should be
repeated. A method of None is unknown and counts as not idempotent. For
unregistered codes it is 'never'."
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
