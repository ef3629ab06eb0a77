/* httpstatus.h: explains HTTP status codes, registered and vendor-specific.
 *
 * SPDX-License-Identifier: MIT
 *
 * These hold for every function below.
 *
 * Total.    Every argument has a defined answer: any int, NULL, an empty string, a
 *           string without NUL whose length is given. No function aborts, and no code
 *           borrows the phrase of another.
 * Constant. No function allocates, initialises, reads or writes files, or uses errno
 *           or the locale, and there is no writable data. Call from any thread and any
 *           signal handler. Strings are static, end with NUL, are in UTF-8 (in ASCII
 *           where their source is) and live as long as the library; never free them.
 * Stable.   Types are opaque: read them through functions. Numeric values never
 *           change, and retired names stay. A structure that the caller fills begins
 *           with its size and grows at its end only; the sizes of older versions stay
 *           accepted, and what a smaller structure lacks is neither read nor written.
 *           Compile programs with -fshort-enums only if the library was compiled so, too:
 *           it changes the size of the enumerations.
 *
 * "Unknown" is NULL where a function returns an object and "" where it returns text. A
 * text is NULL in two cases only: at the end of a list, and where no method follows a
 * redirect. A function that reads an object takes NULL and answers with "", 0, false, -1
 * or NULL, so calls can be chained without a check:
 *
 *     httpstatus_meaning_summary(httpstatus_find_from(530, httpstatus_source_find("pantheon")))
 *
 * A list is read by its count and by an index from 0; from the count on it gives NULL.
 * Where a text comes with its length, NULL means empty, whatever the length says.
 *
 * Terms are those of RFC 9110.
 */
#ifndef HTTPSTATUS_H
#define HTTPSTATUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus-codes.h"
#include "httpstatus-sets.h"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define HTTPSTATUS_CONST __attribute__((const))
#define HTTPSTATUS_PURE __attribute__((pure))
#else
#define HTTPSTATUS_CONST
#define HTTPSTATUS_PURE
#endif
/* Whoever compiles the library into another module defines it empty, to keep it to itself. */
#ifndef HTTPSTATUS_API
#if defined(__GNUC__) && !defined(_WIN32)
#define HTTPSTATUS_API __attribute__((visibility("default")))
#else
#define HTTPSTATUS_API
#endif
#endif

/* ---- Version -------------------------------------------------------------- */

#define HTTPSTATUS_VERSION_MAJOR 0
#define HTTPSTATUS_VERSION_MINOR 9
#define HTTPSTATUS_VERSION_PATCH 0
#define HTTPSTATUS_VERSION "0.9.0"

/* The version of the library that is running, as HTTPSTATUS_VERSION was when it was built.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_version(void);

/* The date, as YYYY-MM-DD, of the IANA HTTP Status Code Registry in the library that is
 * running. HTTPSTATUS_REGISTRY_DATE is the date in this header. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_registry_date(void);

/* ---- Types ---------------------------------------------------------------- */

/* What one source means by one code. */
typedef struct httpstatus_meaning httpstatus_meaning;
/* Who gives a code its meaning: IANA, a server, a service. */
typedef struct httpstatus_source httpstatus_source;
/* A document and the place in it. */
typedef struct httpstatus_citation httpstatus_citation;
/* A code that refines a status code, such as the 13 of IIS 404.13. */
typedef struct httpstatus_detail httpstatus_detail;
/* A warn code of the obsolete Warning field (RFC 7234 5.5). It is not a status code. */
typedef struct httpstatus_warn_code httpstatus_warn_code;

/* ---- A code --------------------------------------------------------------- */

/* The class of code: its first digit from 100 to 599, otherwise HTTPSTATUS_CLASS_INVALID.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST httpstatus_class httpstatus_class_of(int code);

/* The name of a class as RFC 9110 15 writes it ("Client Error"); "" for the invalid class
 * and outside the enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_class_name(httpstatus_class which);

/* The code to treat code as (RFC 9110 15): the code itself if it is registered, otherwise
 * x00 of its class; 500 outside 100 to 599. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST int httpstatus_treat_as(int code);

/* The reason phrase of the preferred meaning of code; "" if it has none. A phrase is text
 * for people: let no program depend on it (RFC 9112 4). @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_reason(int code);

/* The reason phrase of a registered code in an edition of HTTP, for a server to send: it never
 * changes with the catalogue. A code that is younger than the edition has its first phrase, and so
 * has one that HTTP leaves unused (306, 418). "" for every unregistered code, whatever vendors mean
 * by it, and outside the enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_reason_in(int code,
                                                                 httpstatus_edition edition);

/* The name of an edition ("RFC 2616 6.1.1"); "" for HTTPSTATUS_EDITION_UNKNOWN and outside the
 * enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_edition_name(httpstatus_edition edition);

/* The edition of that name of length bytes, as httpstatus_edition_name() writes it;
 * HTTPSTATUS_EDITION_UNKNOWN for any other. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_edition httpstatus_edition_find(const char *name,
                                                                          size_t length);

/* The code and its reason phrase in one text, as they stand in a status line: "404 Not Found", and
 * "799 " with the space if the code has no phrase. The phrase is that of httpstatus_reason(). ""
 * outside 100 to 999. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_status(int code);

/* ---- Look-up -------------------------------------------------------------- */

/* The preferred meaning of code: the registered one if there is one. NULL for a code that
 * is not in the catalogue. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_meaning *httpstatus_find(int code);

/* The meaning that source gives code; the first if it gives several. NULL if it gives none,
 * and for a NULL source: then ask httpstatus_find(). @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_meaning *
httpstatus_find_from(int code, const httpstatus_source *source);

/* The next meaning of the same code, the preferred one being the first. NULL after the
 * last, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_meaning *
httpstatus_meaning_next(const httpstatus_meaning *meaning);

/* The meaning with that name of length bytes: a phrase that any document gave it, or its
 * identifier in this or another library ("Payload Too Large", "HTTP_404_NOT_FOUND",
 * "StatusCodes.NOT_FOUND", "nginx client closed request"). Its code may stand before or behind
 * it ("NotFound_404"), an RFC that describes it behind it ("Processing (RFC 2518)"). Case, spaces
 * and punctuation do not count. A name of several meanings is that of the registered one. NULL for
 * anything else, also for a near miss, for a number alone and for a NULL name. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_meaning *httpstatus_find_name(const char *name,
                                                                              size_t length);

/* How many meanings the catalogue has. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_count(void);

/* The meaning at that index of the catalogue, in the order of codes, the preferred meaning
 * of each code first. NULL from httpstatus_count() on. An index may change with the version
 * of the library. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_meaning *httpstatus_at(size_t index);

/* ---- One meaning ---------------------------------------------------------- */

/* The index of meaning in the catalogue, as httpstatus_at() takes it; httpstatus_count() for
 * NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_meaning_index(const httpstatus_meaning *meaning);

/* The status code of meaning; -1 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_meaning_code(const httpstatus_meaning *meaning);

/* The source that gives the code this meaning; NULL for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_meaning_source(const httpstatus_meaning *meaning);

/* The name of meaning as an identifier ("NOT_FOUND"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_identifier(const httpstatus_meaning *meaning);

/* The reason phrase of meaning ("Not Found"); "" if none is documented, and for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_reason(const httpstatus_meaning *meaning);

/* A heading for people; never empty, except "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_title(const httpstatus_meaning *meaning);

/* One clause of at most 72 characters, for lists; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_brief(const httpstatus_meaning *meaning);

/* What happened and what to do, in one or two sentences; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_summary(const httpstatus_meaning *meaning);

/* What else is worth knowing, such as history and disputes; "" if there is nothing, and for
 * NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_note(const httpstatus_meaning *meaning);

/* The state of meaning: registered, obsolete, unofficial; HTTPSTATUS_STATE_UNKNOWN for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_state
httpstatus_meaning_state(const httpstatus_meaning *meaning);

/* The word for a state ("standard"); "" for HTTPSTATUS_STATE_UNKNOWN and outside the
 * enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_state_name(httpstatus_state state);

/* Where the code is seen with this meaning; HTTPSTATUS_SEEN_UNKNOWN for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_seen
httpstatus_meaning_seen(const httpstatus_meaning *meaning);

/* The word for where a code is seen ("wire"); "" for HTTPSTATUS_SEEN_UNKNOWN and outside the
 * enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_seen_name(httpstatus_seen seen);

/* The code that the client receives: the code itself if it is sent, otherwise what is sent in
 * its place (400 for nginx 494). -1 if no response is sent, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_meaning_sent_as(const httpstatus_meaning *meaning);

/* How well meaning is founded; HTTPSTATUS_EVIDENCE_UNKNOWN for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_evidence
httpstatus_meaning_evidence(const httpstatus_meaning *meaning);

/* The word for an evidence ("copy"); "" for HTTPSTATUS_EVIDENCE_UNKNOWN and outside the
 * enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_evidence_name(httpstatus_evidence evidence);

/* Is meaning the one that IANA registers? false for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_meaning_is_registered(const httpstatus_meaning *meaning);

/* Is meaning the one that httpstatus_find() returns for its code? false for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_meaning_is_preferred(const httpstatus_meaning *meaning);

/* How many constants of this header stand for meaning; 0 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_constant_count(const httpstatus_meaning *meaning);

/* The name of a constant that stands for meaning, without HTTPSTATUS_: the current name
 * first ("CONTENT_TOO_LARGE", "NGINX_CLIENT_CLOSED_REQUEST"), then former ones. NULL from
 * the count on, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_constant_at(const httpstatus_meaning *meaning, size_t index);

/* How many other names meaning has; 0 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_alias_count(const httpstatus_meaning *meaning);

/* Another name of meaning, in circulation elsewhere. NULL from the count on, and for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_alias_at(const httpstatus_meaning *meaning, size_t index);

/* How many places specify meaning; 0 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_spec_count(const httpstatus_meaning *meaning);

/* A place that specifies meaning, the defining document first. NULL from the count on, and
 * for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_meaning_spec_at(const httpstatus_meaning *meaning, size_t index);

/* How many documents have described meaning; 0 for NULL and for unregistered codes.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_history_count(const httpstatus_meaning *meaning);

/* A document that has described meaning, oldest first, with the phrase that it gave. NULL
 * from the count on, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_meaning_history_at(const httpstatus_meaning *meaning, size_t index);

/* ---- Citations ------------------------------------------------------------ */

/* The document ("RFC 9110"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_document(const httpstatus_citation *citation);

/* The section of the document ("15.5.5"); "" for the whole document, and for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_section(const httpstatus_citation *citation);

/* The address of that place; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_url(const httpstatus_citation *citation);

/* The reason phrase that the document gave the code; "" if it gave none, if the citation is
 * not part of a history, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_reason(const httpstatus_citation *citation);

/* ---- Sources -------------------------------------------------------------- */

/* The source with that id ("iana", "nginx"); letter case does not count. NULL for an unknown
 * id, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *httpstatus_source_find(const char *id);

/* How many sources there are. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_source_count(void);

/* The source at that index: IANA first, then in the order of their ids. NULL from
 * httpstatus_source_count() on. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_source *httpstatus_source_at(size_t index);

/* The source that one response field gives away: ("Server", "openresty/1.25.3") is nginx,
 * ("CF-RAY", "...") Cloudflare. If a service has a field of its own, the name alone decides.
 * In Server and its like the first product (RFC 9110 10.2.4) is compared, without case and
 * version. NULL if the field gives nothing away. For a whole response ask
 * httpstatus_sender(). @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_source_identify(const char *name, size_t name_length, const char *value,
                           size_t value_length);

/* The id of source ("nginx"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_id(const httpstatus_source *source);

/* The name of source as its owner writes it ("Cloudflare"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_name(const httpstatus_source *source);

/* What source is, in one sentence; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_source_summary(const httpstatus_source *source);

/* The address where source is documented; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_url(const httpstatus_source *source);

/* The reason phrase that the program source sends with code, from its own table, for a server that
 * is not to change a byte on the wire. "" for what that table has not, for a source whose table is
 * not in the catalogue, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_reason(const httpstatus_source *source,
                                                                    int code);

/* ---- Detail codes --------------------------------------------------------- */

/* The detail of source that has that key and refines code: (iis, 404, "13"),
 * (cloudflare, 530, "1016"), (heroku, 503, "H12"). A negative code stands for any code. A detail
 * whose owner names no status code is found under every code. Letter case counts where the owner
 * of the keys tells case apart: in HAProxy "sH" is a timeout and "SH" an abort. A key is found
 * before an alias, such as "14" for UNAVAILABLE of gRPC. If there are several, the first: one
 * that names codes before one that names none; see httpstatus_detail_next(). NULL if there is
 * none, and for a source of NULL.
 *
 * Some keys are also names of a meaning: H27 is an alias of 499 of Heroku, NOT_FOUND is 404.
 * This function answers with the detail alone, httpstatus_find_name() with the meaning alone.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_detail *
httpstatus_detail_find(const httpstatus_source *source, int code, const char *key, size_t length);

/* The same for a key that is a number: (iis, 404, 13), (cloudflare, 530, 1016). NULL for a
 * negative one. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_detail *
httpstatus_detail_find_number(const httpstatus_source *source, int code, int number);

/* The next detail of the same source with the same key that refines code, any code if code is
 * negative. NULL after the last, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_detail *
httpstatus_detail_next(const httpstatus_detail *detail, int code);

/* The detail that a response field names: (Proxy-Status, "cache; error=dns_timeout"),
 * (X-Squid-Error, "ERR_DNS_FAIL 0"), (grpc-status, "14"). Proxy-Status is read as a Structured
 * Field (RFC 9209, RFC 9651): of several members, the first with a known error, which is the
 * nearest to the origin server; a malformed value names nothing. NULL for every other field and
 * value. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_detail *
httpstatus_detail_identify(const char *name, size_t name_length, const char *value,
                           size_t value_length);

/* What a letter of a key means, as a clause, where source makes its keys of letters: (haproxy, 0,
 * 's') and (haproxy, 1, 'D') together explain "sD", also where it is no detail. Places count
 * from 0. "" if it means nothing there, if keys are not made of letters, and for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_letter(const httpstatus_source *source,
                                                                    int place, char letter);

/* How many detail codes there are. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_detail_count(void);

/* The detail code at that index, in the order of sources, keys and status codes; keys that are
 * numbers come first, in their order. NULL from httpstatus_detail_count() on. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_detail *httpstatus_detail_at(size_t index);

/* The source of detail; NULL for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_detail_source(const httpstatus_detail *detail);

/* The key of detail in the case of its owner: "13" for 404.13, "1016", "H12"; "" for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_key(const httpstatus_detail *detail);

/* How many status codes detail refines: none if its owner names none, and for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t httpstatus_detail_code_count(const httpstatus_detail *detail);

/* The status code at that index, the usual one first; -1 from the count on. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_detail_code_at(const httpstatus_detail *detail,
                                                             size_t index);

/* How many other keys detail has; 0 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_detail_alias_count(const httpstatus_detail *detail);

/* The other key at that index, such as "14" of UNAVAILABLE; NULL from the count on.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_detail_alias_at(const httpstatus_detail *detail, size_t index);

/* One clause of at most 72 characters, for lists; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_brief(const httpstatus_detail *detail);

/* What the source itself calls detail; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_title(const httpstatus_detail *detail);

/* What happened and what to do, in one or two sentences; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_detail_summary(const httpstatus_detail *detail);

/* What else is worth knowing; "" if there is nothing, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_note(const httpstatus_detail *detail);

/* The part of the source that reports detail; "" if unknown, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_detail_product(const httpstatus_detail *detail);

/* The version of the source that brought detail; "" if unknown, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_since(const httpstatus_detail *detail);

/* How well detail is founded; HTTPSTATUS_EVIDENCE_UNKNOWN for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_evidence
httpstatus_detail_evidence(const httpstatus_detail *detail);

/* Does the owner of detail say whether to repeat the request? If not, the functions below
 * have no advice: ask httpstatus_retry() for the status code. false for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_detail_has_retry(const httpstatus_detail *detail);

/* What a client may do next about its request; HTTPSTATUS_ADVICE_NEVER without advice.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_advice
httpstatus_detail_retry(const httpstatus_detail *detail);

/* Is that advice for idempotent methods alone? true without advice. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_detail_retry_needs_idempotent(const httpstatus_detail *detail);

/* That advice in a sentence; "" without advice. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_detail_retry_text(const httpstatus_detail *detail);

/* After how many seconds to repeat the request; -1 if the owner names no time. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_detail_retry_after(const httpstatus_detail *detail);

/* Where that advice is from; NULL without advice. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_detail_retry_citation(const httpstatus_detail *detail);

/* Where detail is documented; NULL for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_detail_citation(const httpstatus_detail *detail);

/* ---- Warn codes ----------------------------------------------------------- */

/* The warn code with that number; NULL if there is none. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_warn_code *httpstatus_warn_code_find(int code);

/* How many warn codes there are. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_warn_code_count(void);

/* The warn code at that index, in the order of their numbers. NULL from
 * httpstatus_warn_code_count() on. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_warn_code *httpstatus_warn_code_at(size_t index);

/* The number of warn_code; -1 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_warn_code_code(const httpstatus_warn_code *warn_code);

/* The warn text that goes with the number ("Response is Stale"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warn_code_text(const httpstatus_warn_code *warn_code);

/* What warn_code means, in one or two sentences; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warn_code_summary(const httpstatus_warn_code *warn_code);

/* What else is worth knowing; "" if there is nothing, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warn_code_note(const httpstatus_warn_code *warn_code);

/* Does warn_code stay after a cache has validated the response (2xx), or is it deleted then
 * (1xx, RFC 7234 5.5)? false for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_warn_code_is_persistent(const httpstatus_warn_code *warn_code);

/* How many places specify warn_code; 0 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_warn_code_spec_count(const httpstatus_warn_code *warn_code);

/* A place that specifies warn_code, the defining document first. NULL from the count on, and
 * for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_warn_code_spec_at(const httpstatus_warn_code *warn_code, size_t index);

/* How many documents have described warn_code; 0 for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_warn_code_history_count(const httpstatus_warn_code *warn_code);

/* A document that has described warn_code, oldest first. NULL from the count on, and for
 * NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_warn_code_history_at(const httpstatus_warn_code *warn_code, size_t index);

/* ---- Rules ---------------------------------------------------------------- */

/* A field that a code makes required, recommended or forbidden in its response. */
typedef struct httpstatus_field httpstatus_field;

/* A method is a NUL-terminated token, and its case counts: "get" is not GET (RFC 9110 9.1).
 * NULL stands for an unknown method. */

/* How many methods the IANA HTTP Method Registry has. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_method_count(void);

/* A method of the registry, in the order of their names. NULL from httpstatus_method_count() on.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_method_at(size_t index);

/* Is method safe (RFC 9110 9.2.1)? false for a method that is not in the IANA HTTP Method
 * Registry, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_method_is_safe(const char *method);

/* Is method idempotent (RFC 9110 9.2.2)? false for a method that is not in the IANA HTTP
 * Method Registry, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_method_is_idempotent(const char *method);

/* Does a response of code to method end with its header section, whatever its fields say (RFC 9112
 * 6.3)? For whoever reads it. True for any 1xx, for 204 and 304, for every response to HEAD, and
 * for a 2xx to CONNECT. An unregistered code has the rule of its class; a code outside 100 to 599
 * that of 500. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_forbids_content(int code, const char *method);

/* Must a server send no content in a response of code to method? For whoever writes it. True where
 * httpstatus_forbids_content() is, and for 205 (RFC 9110 15.3.6). @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_forbids_sending_content(int code,
                                                                       const char *method);

/* Is a response of code cacheable by default, by heuristic freshness (RFC 9110 15.1, RFC 9111
 * 4.2.2)? false for an unregistered code. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST bool httpstatus_is_heuristically_cacheable(int code);

/* Must a cache never store a response of code (RFC 9111 3, RFC 6585)? true for 1xx, 428, 429,
 * 431 and 511. false for other codes, which make no such rule. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST bool httpstatus_forbids_storing(int code);

/* Does a client follow the Location of a response of code? True for 301, 302, 303, 307 and 308;
 * httpstatus_redirect_method() says with which method. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST bool httpstatus_is_redirect(int code);

/* The method with which to follow the Location of a response of code to method: method
 * itself, or a static "GET". 301 and 302 turn POST into GET (RFC 9110 15.4.2 allows it, and
 * all browsers do it); 303 turns all but HEAD into GET; 307 and 308 turn nothing. NULL means
 * "do not follow automatically": for 300, 304, 305 and 306, for every other class, and for a
 * NULL method. It is NULL for an unregistered 3xx too: RFC 9110 15.4 allows to follow its
 * Location, but no document says with which method. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_redirect_method(int code, const char *method);

/* What to do next about a request with method that was answered with code. The rule is that of the
 * preferred meaning; if it has none, that of httpstatus_treat_as(), or else of x00 of its class. If
 * the outcome of the first try is unknown, repeat only idempotent methods: 504 to GET is
 * HTTPSTATUS_ADVICE_SAME, to POST HTTPSTATUS_ADVICE_NEVER. A NULL method counts as not idempotent.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_advice httpstatus_retry(int code, const char *method);

/* The word for an advice ("network-login"); "" outside the enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_advice_name(httpstatus_advice advice);

/* The advice on a retry after code in a sentence for people, whatever the method; "" if
 * nothing is known beyond RFC 9110 9.2.2. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_retry_text(int code);

/* Where the advice on a retry after code is from; NULL if httpstatus_retry_text() is "".
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_citation *httpstatus_retry_citation(int code);

/* Is the advice on a retry after code for idempotent methods alone? True too if nothing is known of
 * a retry: then RFC 9110 9.2.2 applies. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST bool httpstatus_retry_needs_idempotent(int code);

/* As httpstatus_retry(), for a response that is known to have this meaning, such as the one that
 * httpstatus_find_from() gives for the source of the response. The rule is that of meaning; if it
 * has none, or is NULL, that of httpstatus_treat_as(). @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_advice
httpstatus_meaning_retry(const httpstatus_meaning *meaning, const char *method);

/* After how many seconds to repeat the request; -1 if the owner names no time. A Retry-After field
 * in the response says it better: see httpstatus_retry_after(). @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int
httpstatus_meaning_retry_after(const httpstatus_meaning *meaning);

/* As httpstatus_retry_text(), of that advice. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_retry_text(const httpstatus_meaning *meaning);

/* As httpstatus_retry_citation(), of that advice. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_meaning_retry_citation(const httpstatus_meaning *meaning);

/* How many seconds to wait from now on, by the length bytes of value in a Retry-After field: a
 * number of seconds, or a date in any of the three forms of RFC 9110 5.6.7. now is the present in
 * seconds since 1 January 1970, UTC. A date that is past is 0. -1 for anything else, for a number
 * that does not fit, and for a NULL value. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE int64_t httpstatus_retry_after(const char *value, size_t length,
                                                              int64_t now);

/* How many rules the documents of code have on fields of its response; 0 for unregistered
 * codes. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_field_count(int code);

/* A rule on a field of a response of code, in the order of the documents. NULL from
 * httpstatus_field_count() on. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_field *httpstatus_field_at(int code, size_t index);

/* What the documents of code say of the field with that name of length bytes, letter case aside. If
 * they say several things, the first; the others are near it in httpstatus_field_at(). NULL if they
 * say nothing, and for a NULL name. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_field *
httpstatus_field_find(int code, const char *name, size_t length);

/* The name of the field ("Retry-After"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_field_name(const httpstatus_field *field);

/* The requirement level of the rule; HTTPSTATUS_LEVEL_NONE for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_level
httpstatus_field_level(const httpstatus_field *field);

/* The condition under which the rule holds; "" if it always holds, and for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_field_condition(const httpstatus_field *field);

/* Where the rule is from; NULL for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_field_citation(const httpstatus_field *field);

/* The words for a level ("MUST NOT"); "" for HTTPSTATUS_LEVEL_NONE and outside the
 * enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_level_name(httpstatus_level level);

/* How many request fields a response of code depends on; 0 if there is no such rule.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_request_field_count(int code);

/* A request field that a response of code depends on ("Range" for 206): the request must have
 * at least one of them. NULL from httpstatus_request_field_count() on. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_request_field_at(int code, size_t index);

/* Where the rule on request fields of code is from; NULL if there is none. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_citation *httpstatus_request_citation(int code);

/* ---- Parsing -------------------------------------------------------------- */

/* The word for one of these bits ("bare-lf"); "" for none, for several and for any other.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_lenient_name(unsigned flag);

/* In bytes: the longest status line, without its end, and the longest head, with its end. */
enum { HTTPSTATUS_LINE_MAX = 8192, HTTPSTATUS_HEAD_MAX = 1048576 };

/* A piece of the caller's memory, not NUL-terminated. A NULL start means empty. */
typedef struct httpstatus_slice {
  const char *start;
  size_t length;
} httpstatus_slice;

/* A parsed status line, or as much of one as there was. Set .size before the call. The
 * structure is part of httpstatus_head and does not grow. */
typedef struct httpstatus_parsed {
  size_t size;             /* sizeof(httpstatus_parsed) */
  int code;                /* 0 to 999: codes outside 100 to 599 are invalid, but sent */
  int detail;              /* the 13 of 404.13; -1 if there is none */
  int major, minor;        /* the HTTP version, -1 if there is none; minor is 0 for HTTP/2 */
  unsigned flags;          /* bits of enum httpstatus_lenient */
  httpstatus_slice reason; /* the reason phrase, in the text given; may be empty */
  size_t offset;           /* in bytes: where the error is, or how much was read */
} httpstatus_parsed;

/* Reads the length bytes at text as a code ("404"), a code and a detail code ("404.13"), a
 * code and a phrase ("404 Not Found"), or a status line of HTTP/1.1, HTTP/2 or HTTP/3 as
 * clients print it ("HTTP/1.1 404 Not Found", "HTTP/2 404"), with or without the end of the
 * line. The syntax is that of RFC 9112 4, except for what most clients accept too: that is
 * flagged by the bits of enum httpstatus_lenient, and who wants none of it refuses what has
 * flags. A code outside 100 to 599 is read, and to be treated as 500 (RFC 9110 15). NUL is an
 * error, and so is CR anywhere but before LF. Nothing is copied: result->reason points into
 * text. On an error result->offset says where it is, and nothing else in result has a meaning.
 * result may be NULL. @since 0.9 */
HTTPSTATUS_API httpstatus_error httpstatus_parse(const char *text, size_t length,
                                                 httpstatus_parsed *result);

/* What was wrong, in a few words for people ("not a status code of three digits"); "" for
 * HTTPSTATUS_ERROR_NONE and outside the enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_error_text(httpstatus_error error);

/* A field line: a name, and a value without the white space around it. A value that is folded
 * over several lines (RFC 9112 5.2) is all of them: httpstatus_unfold() joins them. */
typedef struct httpstatus_line {
  httpstatus_slice name, value;
} httpstatus_line;

/* A response head. Set .size, .lines, .room and .ended before the call. */
typedef struct httpstatus_head {
  size_t size;              /* sizeof(httpstatus_head) */
  httpstatus_line *lines;   /* the caller's memory for field lines */
  size_t room;              /* how many lines fit in it */
  size_t count;             /* how many lines the head has, even if they do not fit */
  httpstatus_parsed status; /* the status line; its flags are those of the whole head */
  size_t length;            /* of the head in bytes, with the empty line */
  size_t offset;            /* in bytes: where the error is, or how much was read */
  /* The structure of 0.9 ends here. */
  size_t ended; /* is the text all there will be? 0 for no: more may come; wide, as no padding is */
} httpstatus_head;

/* Reads one response head (status line, field lines and the empty line) from the length bytes
 * at text. Nothing is copied and nothing is allocated. After an interim response, of class 1xx
 * but not 101, call again at text + head->length for the next one.
 *
 * As httpstatus_parse() does, it accepts what most clients accept, and flags it. A line that is
 * no field is skipped, with what is folded to it; head->lines has fields alone. How long the
 * content is, by Content-Length, Transfer-Encoding or the end of the connection (RFC 9112 6.3),
 * is the caller's to decide, and so is what to do where these contradict each other.
 *
 * HTTPSTATUS_ERROR_INCOMPLETE: the text may be the start of a head. Read on, and call again
 * with more; or, if there is no more, set head->ended and call again: then a head may end with
 * the text. HTTPSTATUS_ERROR_ROOM: the head is right, but has head->count fields. Make room
 * for them, and call again. On any other error head->offset says where it is, and nothing else
 * in head has a meaning. head->lines may be NULL if head->room is 0. @since 0.9 */
HTTPSTATUS_API httpstatus_error httpstatus_read_head(const char *text, size_t length,
                                                     httpstatus_head *head);

/* The first line from *at on with that name of length bytes, letter case aside; *at is then the
 * index behind it, so that the next call finds the next one. at may be NULL for the first of
 * all. NULL if there is none, and for a NULL head or name. Ask it of a head that
 * httpstatus_read_head() has read. @since 0.9 */
HTTPSTATUS_API const httpstatus_line *
httpstatus_head_find(const httpstatus_head *head, const char *name, size_t length, size_t *at);

/* Writes a field value of length bytes to buffer with one space in the place of each line end
 * and the white space around it (RFC 9112 5.2), as much as there is room for, without NUL.
 * Returns how long it is, which is never more than length. buffer may be value itself, and NULL
 * for no room. Only a head with HTTPSTATUS_LENIENT_OBS_FOLD has values that need it.
 * @since 0.9 */
HTTPSTATUS_API size_t httpstatus_unfold(const char *value, size_t length, char *buffer,
                                        size_t room);

/* Who sent a response of code with these count field lines. The fields may name several
 * sources, such as a server and the network before it. These decide, in this order, and the
 * order of the lines never does:
 *
 * 1. A source that gives code a meaning goes before one that does not.
 * 2. A source that has a field of its own (CF-RAY) goes before one that is named as a product
 *    (in Server).
 * 3. The source that comes first in httpstatus_source_at() goes first.
 *
 * NULL if no field names a source, and for NULL lines. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_sender(int code, const httpstatus_line *lines, size_t count);

/* ---- The check of a response ---------------------------------------------- */

/* What is known about a request and its response. Set all of it to zero, then set .size and
 * what is known. What is unknown is left out of the check.
 *
 * The sizes of all versions are accepted: those of structures that end with .code, .minor,
 * .request_minor, .method, .request_count, .count, .content and .flags (0.9). What a
 * smaller one lacks is unknown. */
typedef struct httpstatus_exchange {
  size_t size;                          /* sizeof(httpstatus_exchange) */
  int code;                             /* of the response */
  int major, minor;                     /* HTTP version of the response; 0.0 for unknown */
  int request_major, request_minor;     /* HTTP version of the request; 0.0 for unknown */
  const char *method;                   /* NULL for unknown */
  const httpstatus_line *request_lines; /* NULL for unknown */
  size_t request_count;
  const httpstatus_line *lines; /* NULL for unknown; non-NULL with a count of 0 for none */
  size_t count;
  int content_known; /* is it known whether there was content? 0 for no */
  int content;       /* was there content? 0 for no */
  size_t flags;      /* of the head that was read; as wide as keeps padding from the end */
} httpstatus_exchange;

/* A rule that a response broke. */
typedef struct httpstatus_finding httpstatus_finding;

/* Called once per finding. Findings are static and never freed. */
typedef void httpstatus_report(const httpstatus_finding *finding, void *context);

/* What httpstatus_check() returns for an exchange that it cannot read: the greatest size_t, without
 * a cast, of which some compilers of C++ warn. */
#define HTTPSTATUS_UNCHECKED (0 - sizeof(char))

/* Checks a response against the rules of its status code. Calls report with context for each
 * rule that it breaks, in a fixed order, and returns how many these are. Nothing is allocated.
 * report may be NULL. HTTPSTATUS_UNCHECKED for a NULL exchange, and if its .size is that of no
 * version.
 * @since 0.9 */
HTTPSTATUS_API size_t httpstatus_check(const httpstatus_exchange *exchange,
                                       httpstatus_report *report, void *context);

/* As httpstatus_check(), without a callback: stores the findings in findings, as many as there
 * is room for, and returns how many there are, which may be more. findings may be NULL for no
 * room. @since 0.9 */
HTTPSTATUS_API size_t httpstatus_findings(const httpstatus_exchange *exchange,
                                          const httpstatus_finding **findings, size_t room);

/* The id of the rule that was broken ("retry-after-malformed"); "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_finding_rule(const httpstatus_finding *finding);

/* How grave finding is; HTTPSTATUS_SEVERITY_NONE for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_severity
httpstatus_finding_severity(const httpstatus_finding *finding);

/* What is wrong, in a sentence for people; "" for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_finding_text(const httpstatus_finding *finding);

/* The name of the field that finding is about; "" if it is about none, and for NULL.
 * @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_finding_field(const httpstatus_finding *finding);

/* Where the rule is from; NULL for NULL. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_finding_citation(const httpstatus_finding *finding);

/* The word for a severity ("warning"); "" for HTTPSTATUS_SEVERITY_NONE and outside the
 * enumeration. @since 0.9 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_severity_name(httpstatus_severity severity);

#ifdef __cplusplus
}
#endif

#endif /* HTTPSTATUS_H */
