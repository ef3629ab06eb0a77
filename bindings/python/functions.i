/* functions.i: the functions of the package, each under its docstring.
 *
 * The first line of a docstring is the signature that inspect reads.
 */

/* ---- A code --------------------------------------------------------------- */

%rename(reason) hs_reason;
%feature("docstring") hs_reason "reason(code, /)
--

Return the reason phrase of the preferred meaning of code, as a str.

It is '' if there is none. A phrase is text for people; programs should not
depend on it (RFC 9112 4)."
PyObject *hs_reason(int code);

%rename(reason_in) httpstatus_reason_in;
%feature("docstring") httpstatus_reason_in "reason_in(code, edition, /)
--

Return the reason phrase of a registered code in an edition of HTTP, for a server to send.

It never changes with the catalogue. edition is the number of an RFC, such as
2616 or 9110; or a text: 'RFC 2616', or 'RFC 2616 6.1.1' for the list beside
the status line, which differs from the headings ('RFC 2068 6.1.1' likewise).
Anything else raises ValueError. A code that is younger than the edition has its
first phrase. It is '' for every unregistered code."
const char *httpstatus_reason_in(int code, httpstatus_edition edition);

%rename(status) httpstatus_status;
%feature("docstring") httpstatus_status "status(code, /)
--

Return the code and its reason phrase, as in a status line: '404 Not Found'.

It ends with the space if the code has no phrase ('799 '), and is '' if code is not
from 100 to 999."
const char *httpstatus_status(int code);

%rename(class_of) httpstatus_class_of;
%feature("docstring") httpstatus_class_of "class_of(code, /)
--

Return the class of code: its first digit, as an int from 1 to 5.

It is 0 if code is not from 100 to 599."
httpstatus_class httpstatus_class_of(int code);

%rename(class_name) httpstatus_class_name;
%feature("docstring") httpstatus_class_name "class_name(number, /)
--

Return the name of a class of status codes (RFC 9110 15): 'Client Error' for 4.

It is '' if number is not from 1 to 5."
const char *httpstatus_class_name(httpstatus_class number);

%rename(treat_as) httpstatus_treat_as;
%feature("docstring") httpstatus_treat_as "treat_as(code, /)
--

Return the status code, an int, that a client treats code as (RFC 9110 15).

That is code itself if it is registered, x00 of its class if it is not, and 500
if it is not from 100 to 599."
int httpstatus_treat_as(int code);

/* ---- Meanings ------------------------------------------------------------- */

%rename(find) hs_find;
%feature("kwargs") hs_find;
%feature("docstring") hs_find "find(code, source=None)
--

Return the preferred meaning of code or, with source, the one that source gives it.

source is a Source or its id, such as 'nginx'. The answer is a Status, or None
if there is no such meaning or no such source."
const httpstatus_meaning *hs_find(int code, struct hs_choice source);

%rename(find_name) httpstatus_find_name;
%feature("docstring") httpstatus_find_name "find_name(name, /)
--

Return the meaning that has this name, as a Status; None if there is none.

A name is a phrase from any document, or an identifier in this or another
library: 'Payload Too Large', 'HTTP_404_NOT_FOUND', 'StatusTeapot'. Letter case,
spaces and punctuation do not count. If several meanings have the name, the
registered one is found. A near miss or a number alone is not a name."
const httpstatus_meaning *httpstatus_find_name(const char *name, size_t length);

%rename(meanings) hs_meanings;
%feature("docstring") hs_meanings "meanings(code, /)
--

Return all meanings of code, as a tuple of Status, the preferred one first.

It is empty if there is none."
PyObject *hs_meanings(int code);

%rename(catalogue) hs_catalogue;
%feature("kwargs") hs_catalogue;
%feature("docstring") hs_catalogue "catalogue(source=None)
--

Return all meanings, or those of one source, as a tuple of Status.

They are in the order of codes, the preferred meaning of each code first. source
is a Source or its id; the tuple is empty for an unknown source."
PyObject *hs_catalogue(struct hs_choice source);

/* ---- Sources -------------------------------------------------------------- */

%rename(find_source) httpstatus_source_find;
%feature("docstring") httpstatus_source_find "find_source(id, /)
--

Return the Source with this id ('iana', 'nginx'), in any letter case; None if there is none."
const httpstatus_source *httpstatus_source_find(const char *id);

%rename(sources) hs_all_sources;
%feature("docstring") hs_all_sources "sources()
--

Return all sources of meanings, as a tuple of Source: IANA first, then by id."
PyObject *hs_all_sources(void);

%rename(source_reason) httpstatus_source_reason;
%feature("docstring") httpstatus_source_reason "source_reason(source, code, /)
--

Return the reason phrase that a program sends with code, from its own table.

source is a Source or its id ('nginx', 'apache', 'node'). It is '' for what that
table has not, and for a source whose table is not in the catalogue."
const char *httpstatus_source_reason(const httpstatus_source *source, int code);

%rename(identify) httpstatus_source_identify;
%feature("docstring") httpstatus_source_identify "identify(name, value, /)
--

Return the Source that a response field reveals; None if it reveals none.

('Server', 'openresty/1.25.3') is nginx, ('CF-RAY', ...) is Cloudflare. A field
that only one service sends is recognised by its name. In Server and similar
fields the first product (RFC 9110 10.2.4) counts, without letter case and version.
name and value are str or bytes.
For a whole response, use sender()."
const httpstatus_source *httpstatus_source_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length);

/* ---- Detail codes --------------------------------------------------------- */

%rename(find_detail) hs_find_detail;
%feature("kwargs") hs_find_detail;
%feature("docstring") hs_find_detail "find_detail(source, code, key)
--

Return the Detail of source that has this key and refines code.

('iis', 404, 13), ('cloudflare', 530, 1016), ('heroku', 503, 'H12'). source is a
Source or its id. key is a str, or an int where it is a number; letter case
counts where the source tells case apart. A code of None means any code; a
detail whose owner names no status code is found under every code. If there are
several, the first is returned; None if there is none."
PyObject *hs_find_detail(const httpstatus_source *source, code_or_any code, PyObject *key);

%rename(identify_detail) httpstatus_detail_identify;
%feature("docstring") httpstatus_detail_identify "identify_detail(name, value, /)
--

Return the Detail that a response field names; None if it names none.

('Proxy-Status', 'cache; error=dns_timeout'), ('X-Squid-Error', 'ERR_DNS_FAIL 0'),
('grpc-status', '14'). Proxy-Status is read as a Structured Field (RFC 9209): of
several members, the first with a known error counts. name and value are str or bytes."
const httpstatus_detail *httpstatus_detail_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length);

%rename(letter) hs_letter;
%feature("docstring") hs_letter "letter(source, place, letter, /)
--

Return what a letter of a key means, as a str, where source makes its keys of letters.

('haproxy', 0, 's') and ('haproxy', 1, 'D') explain 'sD'. Places count from 0.
It is '' if the letter means nothing there."
const char *hs_letter(const httpstatus_source *source, int place, const char *name, size_t length);

%rename(details) hs_details;
%feature("kwargs") hs_details;
%feature("docstring") hs_details "details(source=None)
--

Return all details, or those of one source, as a tuple of Detail.

They are in the order of sources, keys and status codes. source is a Source or
its id; the tuple is empty for an unknown source."
PyObject *hs_details(struct hs_choice source);

/* ---- Warn codes ----------------------------------------------------------- */

%rename(find_warn_code) httpstatus_warn_code_find;
%feature("docstring") httpstatus_warn_code_find "find_warn_code(code, /)
--

Return the WarnCode with this number, 110 to 299; None if there is none.

Warn codes were part of the Warning field (RFC 7234 5.5), which is obsolete. They
are not status codes: 214 is a warn code and no status code."
const httpstatus_warn_code *httpstatus_warn_code_find(int code);

%rename(warn_codes) hs_warn_codes;
%feature("docstring") hs_warn_codes "warn_codes()
--

Return all warn codes, as a tuple of WarnCode in order of their numbers."
PyObject *hs_warn_codes(void);

/* ---- Version -------------------------------------------------------------- */

%rename(version) httpstatus_version;
%feature("docstring") httpstatus_version "version()
--

Return the version of the C library at run time, as a str: '0.9.0'."
const char *httpstatus_version(void);

%rename(registry_date) httpstatus_registry_date;
%feature("docstring") httpstatus_registry_date "registry_date()
--

Return the date, as a str YYYY-MM-DD, of the IANA HTTP Status Code Registry in the library."
const char *httpstatus_registry_date(void);
