/* rules.i: what follows from a code, for content, caches, redirects, retries and fields. */

%{
static PyObject *hs_from_field(const httpstatus_field *field) {
  if (field == NULL)
    return hs_none();
  PyObject *citation = hs_from_citation(httpstatus_field_citation(field));
  if (citation == NULL)
    return NULL;
  return hs_value(HS_FIELD_RULE, Py_BuildValue("(sssN)", httpstatus_field_name(field),
                                               httpstatus_level_name(httpstatus_field_level(field)),
                                               httpstatus_field_condition(field), citation));
}

HS_LIST(hs_fields, int, httpstatus_field_count, httpstatus_field_at, hs_from_field)
HS_LIST(hs_request_fields, int, httpstatus_request_field_count, httpstatus_request_field_at,
        PyUnicode_FromString)
%}

%typemap(out) const httpstatus_field * %{ $result = hs_from_field($1); %}
%typemap(out) httpstatus_advice %{ $result = PyUnicode_FromString(httpstatus_advice_name($1)); %}
%typemap(out) text_or_none %{ $result = $1 == NULL ? hs_none() : PyUnicode_FromString($1); %}

%rename(forbids_content) httpstatus_forbids_content;
%feature("kwargs") httpstatus_forbids_content;
%feature("docstring") httpstatus_forbids_content "forbids_content(code, method=None)
--

Whether a response of code to method ends with its header section (RFC 9112 6.3).

For who reads it. True for any 1xx, for 204 and 304, for every response to HEAD and
for a 2xx to CONNECT, whatever the fields say. A code that is not registered has the
rule of its class. A method of None is not known."
bool httpstatus_forbids_content(int code, optional_text method);

%rename(forbids_sending_content) httpstatus_forbids_sending_content;
%feature("kwargs") httpstatus_forbids_sending_content;
%feature("docstring") httpstatus_forbids_sending_content "forbids_sending_content(code, method=None)
--

Whether a server must send no content in a response of code to method.

For who writes it. True where forbids_content() is, and for 205 (RFC 9110 15.3.6)."
bool httpstatus_forbids_sending_content(int code, optional_text method);

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

%rename(is_redirect) httpstatus_is_redirect;
%feature("docstring") httpstatus_is_redirect "is_redirect(code, /)
--

Whether clients follow the Location of code: of 301, 302, 303, 307 and 308.

redirect_method() says with which method."
bool httpstatus_is_redirect(int code);

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

The rule is that of the preferred meaning; where it has none, that of
treat_as(code), or else of x00 of its class. A Status has a retry() of its own. Where
the outcome of the first try is unknown, only what is idempotent is advised to be
repeated; a method of None, not known, counts as not idempotent."
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

%rename(retry_needs_idempotent) httpstatus_retry_needs_idempotent;
%feature("docstring") httpstatus_retry_needs_idempotent "retry_needs_idempotent(code, /)
--

Whether the advice on a retry after code is for idempotent methods alone.

True too where nothing is known of a retry: then RFC 9110 9.2.2 applies."
bool httpstatus_retry_needs_idempotent(int code);

%{
/* None for what is malformed. */
static PyObject *hs_retry_after(struct hs_octets value, int64_t now) {
  int64_t seconds = httpstatus_retry_after(value.start, value.length, now);
  return seconds < 0 ? hs_none() : PyLong_FromLongLong(seconds);
}
%}
%rename(retry_after) hs_retry_after;
%feature("kwargs") hs_retry_after;
%feature("docstring") hs_retry_after "retry_after(value, now)
--

The seconds to wait by the value of a Retry-After field, a str or bytes, as an int.

The value is a number of seconds, or a date in any of the three forms of HTTP; a date
that is past is 0. now is the present in seconds since 1970: int(time.time()). None
for anything else, and for a number beyond 64 bits."
PyObject *hs_retry_after(struct hs_octets value, int64_t now);

%{
static PyObject *hs_method_at(const void *nothing, size_t index) {
  (void)nothing;
  return PyUnicode_FromString(httpstatus_method_at(index));
}

static PyObject *hs_methods(void) {
  return hs_tuple(httpstatus_method_count(), hs_method_at, NULL);
}
%}
%rename(methods) hs_methods;
%feature("docstring") hs_methods "methods()
--

The methods of the IANA HTTP Method Registry, as a tuple of str in their order."
PyObject *hs_methods(void);

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

%rename(find_field) httpstatus_field_find;
%feature("docstring") httpstatus_field_find "find_field(code, name, /)
--

What the documents of code say of the field of that name, letter case aside.

It is the first FieldRule where there are several, and None where there is none."
const httpstatus_field *httpstatus_field_find(int code, const char *name, size_t length);

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
