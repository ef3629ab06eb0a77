/* functions.i: the functions of the package, each under its docstring.
 *
 * The first line of a docstring is the signature that inspect reads.
 */

/* ---- A code --------------------------------------------------------------- */

%rename(reason) hs_reason;
%feature("docstring") hs_reason "reason(code, /)
--

The reason phrase of the preferred meaning of code, as a str.

It is '' where there is none. A phrase is text for people: nothing may depend
on it (RFC 9112 4)."
PyObject *hs_reason(int code);

%rename(reason_in) httpstatus_reason_in;
%feature("docstring") httpstatus_reason_in "reason_in(code, rfc, /)
--

The reason phrase of code that was current when an RFC came out.

For output that must not change with the catalogue. rfc is the number of one of
the RFCs 1945, 2068, 2616, 7231 and 9110; any other raises ValueError. A
registered code that is younger than the RFC has its first phrase; a code that
is not registered has reason(code)."
const char *httpstatus_reason_in(int code, int rfc);

%rename(class_of) httpstatus_class_of;
%feature("docstring") httpstatus_class_of "class_of(code, /)
--

The class of code: its first digit, as an int from 1 to 5.

It is 0, the invalid class, where code is not from 100 to 599."
httpstatus_class httpstatus_class_of(int code);

%rename(class_name) httpstatus_class_name;
%feature("docstring") httpstatus_class_name "class_name(number, /)
--

The name of a class of status codes, as RFC 9110 15 has it: 'Client Error' for 4.

It is '' where number is not from 1 to 5."
const char *httpstatus_class_name(httpstatus_class number);

%rename(treat_as) httpstatus_treat_as;
%feature("docstring") httpstatus_treat_as "treat_as(code, /)
--

The status code, an int, to treat code as (RFC 9110 15).

That is code itself where it is registered, x00 of its class where it is not,
and 500 where it is not from 100 to 599."
int httpstatus_treat_as(int code);

/* ---- Meanings ------------------------------------------------------------- */

%rename(find) hs_find;
%feature("kwargs") hs_find;
%feature("docstring") hs_find "find(code, source=None)
--

The preferred meaning of code or, with source, the meaning that source gives it.

source is the id of a source, such as 'nginx', or a Source. The answer is a
Status, or None where there is none; an unknown source has none."
const httpstatus_meaning *hs_find(int code, struct hs_choice source);

%rename(find_name) httpstatus_find_name;
%feature("docstring") httpstatus_find_name "find_name(name, /)
--

The meaning that goes by name, as a Status; None where there is none.

A name is a phrase that any document gave it, or its identifier in this and
other libraries: 'Payload Too Large', 'HTTP_404_NOT_FOUND', 'StatusTeapot'.
Case, spaces and punctuation do not count. A name of several meanings is that
of the registered one. A near miss and a number alone are no names."
const httpstatus_meaning *httpstatus_find_name(const char *name, size_t length);

%rename(meanings) hs_meanings;
%feature("docstring") hs_meanings "meanings(code, /)
--

All meanings of code, as a tuple of Status, the preferred one first.

It is empty where there is none."
PyObject *hs_meanings(int code);

%rename(catalogue) hs_catalogue;
%feature("kwargs") hs_catalogue;
%feature("docstring") hs_catalogue "catalogue(source=None)
--

All meanings, or those that source gives, as a tuple of Status.

They stand in the order of codes, the preferred meaning of each first. source is
the id of a source or a Source; an unknown source gives none."
PyObject *hs_catalogue(struct hs_choice source);

/* ---- Sources -------------------------------------------------------------- */

%rename(find_source) httpstatus_source_find;
%feature("docstring") httpstatus_source_find "find_source(id, /)
--

The Source of that id ('iana', 'nginx'), letter case aside; None where there is none."
const httpstatus_source *httpstatus_source_find(const char *id);

%rename(sources) hs_all_sources;
%feature("docstring") hs_all_sources "sources()
--

Who gives codes their meanings, as a tuple of Source: IANA first, then by id."
PyObject *hs_all_sources(void);

%rename(identify) httpstatus_source_identify;
%feature("docstring") httpstatus_source_identify "identify(field_name, field_value, /)
--

The Source that a field of a response gives away; None where nothing is known.

('Server', 'openresty/1.25.3') is nginx, ('CF-RAY', ...) Cloudflare. A name alone
decides where a service has a field of its own; of Server and its like, the first
product (RFC 9110 10.2.4) is compared, without case and version."
const httpstatus_source *httpstatus_source_identify(const char *field_name,
                                                    const char *field_value);

/* ---- Detail codes --------------------------------------------------------- */

%rename(find_detail) httpstatus_detail_find;
%feature("kwargs") httpstatus_detail_find;
%feature("docstring") httpstatus_detail_find "find_detail(source, code, detail)
--

The Detail of source that refines code: ('iis', 404, 13), ('cloudflare', 530, 1016).

source is the id of a source or a Source. A code of None stands for any, and a
detail code whose documents name no status is found under every code. It is the
first, where there are several; None where there is none."
const httpstatus_detail *httpstatus_detail_find(const httpstatus_source *source,
                                                code_or_any code, int detail);

%rename(details) hs_details;
%feature("kwargs") hs_details;
%feature("docstring") hs_details "details(source=None)
--

All detail codes, or those of source, as a tuple of Detail.

They stand in the order of sources, detail codes and status codes. source is the
id of a source or a Source; an unknown source has none."
PyObject *hs_details(struct hs_choice source);

/* ---- Warn codes ----------------------------------------------------------- */

%rename(find_warn_code) httpstatus_warn_code_find;
%feature("docstring") httpstatus_warn_code_find "find_warn_code(code, /)
--

The WarnCode of that number, from 110 to 299; None where there is none.

Warn codes stood in the Warning field (RFC 7234 5.5), which is obsolete. They are
no status codes: 214 is a warn code and no status."
const httpstatus_warn_code *httpstatus_warn_code_find(int code);

%rename(warn_codes) hs_warn_codes;
%feature("docstring") hs_warn_codes "warn_codes()
--

All warn codes, as a tuple of WarnCode in their order."
PyObject *hs_warn_codes(void);

/* ---- Version -------------------------------------------------------------- */

%rename(version) httpstatus_version;
%feature("docstring") httpstatus_version "version()
--

The version of the library at run time, as a str: '0.1.0'."
const char *httpstatus_version(void);

%rename(registry_date) httpstatus_registry_date;
%feature("docstring") httpstatus_registry_date "registry_date()
--

The date, as a str YYYY-MM-DD, of the IANA HTTP Status Code Registry that is held."
const char *httpstatus_registry_date(void);
