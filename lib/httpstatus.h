/* httpstatus.h: what an HTTP status code is, whose it is, and what is known of it.
 *
 * SPDX-License-Identifier: MIT
 *
 * These hold for every function below.
 *
 * Total.    Every argument has a defined answer: any int, NULL, a string that is
 *           empty, or unterminated with its length. Nothing aborts, and no code
 *           borrows the phrase of another.
 * Constant. No allocation, no initialisation, no locale, no errno, no input or
 *           output, no writable data. Any thread and any signal handler may call.
 *           Each string is static, UTF-8 (ASCII wherever its source is), ends
 *           with NUL and lives as long as the library; never free it.
 * Stable.   Types are opaque and read through functions. Numeric values never
 *           change, and a name that is retired stays. A structure that the caller
 *           fills begins with its size and grows at its end alone; the sizes of
 *           older versions stay accepted.
 *
 * "Unknown" is NULL where a function returns an object, and "" where it returns
 * text; only where a list of texts ends, and where no method follows a redirect, is
 * the text NULL. A function that reads an object takes NULL for "unknown" and answers with
 * "", 0, false, -1 or NULL, so calls can be chained without a check:
 *
 *     httpstatus_meaning_summary(httpstatus_find_from(530, httpstatus_source_find("pantheon")))
 *
 * Terms are those of RFC 9110.
 */
#ifndef HTTPSTATUS_H
#define HTTPSTATUS_H

#include <stdbool.h>
#include <stddef.h>

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
#if defined(__GNUC__)
#define HTTPSTATUS_API __attribute__((visibility("default")))
#else
#define HTTPSTATUS_API
#endif
#endif

/* ---- Version -------------------------------------------------------------- */

#define HTTPSTATUS_VERSION_MAJOR 0
#define HTTPSTATUS_VERSION_MINOR 1
#define HTTPSTATUS_VERSION_PATCH 0
#define HTTPSTATUS_VERSION "0.1.0"

/* The version of the library at run time, as HTTPSTATUS_VERSION was when it was
 * built. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_version(void);

/* The date, as YYYY-MM-DD, of the IANA HTTP Status Code Registry that the library
 * holds; HTTPSTATUS_REGISTRY_DATE is that of the header. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_registry_date(void);

/* ---- Types ---------------------------------------------------------------- */

/* One meaning of one code, as one source gives it. */
typedef struct httpstatus_meaning httpstatus_meaning;
/* Who gives a code its meaning: IANA, a server, a service. */
typedef struct httpstatus_source httpstatus_source;
/* A document and the place in it. */
typedef struct httpstatus_citation httpstatus_citation;
/* A code that refines a status code, such as the 13 of IIS 404.13. */
typedef struct httpstatus_detail httpstatus_detail;
/* A warn code of the obsolete Warning field (RFC 7234 5.5); not a status code. */
typedef struct httpstatus_warn_code httpstatus_warn_code;

/* ---- A code --------------------------------------------------------------- */

/* The class of code: its first digit from 100 to 599, else
 * HTTPSTATUS_CLASS_INVALID. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST httpstatus_class httpstatus_class_of(int code);

/* The name of a class as RFC 9110 15 has it ("Client Error"); "" for the invalid
 * class and for values outside the enumeration. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_class_name(httpstatus_class which);

/* The code to treat code as (RFC 9110 15): itself where it is registered, x00 of
 * its class where it is not, 500 outside 100 to 599. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST int httpstatus_treat_as(int code);

/* The reason phrase of the preferred meaning of code; "" where there is none. A
 * phrase is text for people: nothing may depend on it (RFC 9112 4). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_reason(int code);

/* The reason phrase of code that was current when RFC 1945, 2068, 2616, 7231 or
 * 9110 came out, for output that must not change with the catalogue. A registered
 * code that is younger than that RFC has its first phrase; a code that is not
 * registered has httpstatus_reason(). "" for any other rfc. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_reason_in(int code, int rfc);

/* ---- Look-up -------------------------------------------------------------- */

/* The preferred meaning of code: the registered one wherever there is one. NULL
 * where the catalogue has none. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_meaning *httpstatus_find(int code);

/* The meaning that source gives code; its first, where it has several. NULL where it
 * has none: ask httpstatus_find() then. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_meaning *
httpstatus_find_from(int code, const httpstatus_source *source);

/* The next meaning of the same code, the preferred one being the first; NULL after
 * the last. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_meaning *
httpstatus_meaning_next(const httpstatus_meaning *meaning);

/* The meaning that goes by the length bytes at name: a phrase that any document gave
 * it, or the identifier of it in this and other libraries ("Payload Too Large",
 * "HTTP_404_NOT_FOUND", "StatusTeapot", "nginx client closed request"). Case, spaces
 * and punctuation do not count. A name of several meanings is that of the registered
 * one. NULL for anything else, a near miss and a number alone included. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_meaning *httpstatus_find_name(const char *name,
                                                                              size_t length);

/* The catalogue: httpstatus_count() meanings, httpstatus_at() from 0 in the order of
 * codes, the preferred meaning of each first; NULL from count on. An index is good
 * for one version of the library. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_count(void);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_meaning *httpstatus_at(size_t index);

/* ---- One meaning ---------------------------------------------------------- */

/* The index of meaning in the catalogue; httpstatus_count() for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_meaning_index(const httpstatus_meaning *meaning);

/* The status code; -1 for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_meaning_code(const httpstatus_meaning *meaning);

/* Who gives the code this meaning. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_meaning_source(const httpstatus_meaning *meaning);

/* The name as an identifier: "NOT_FOUND". @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_identifier(const httpstatus_meaning *meaning);

/* The reason phrase; "" where none is documented. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_reason(const httpstatus_meaning *meaning);

/* A heading for people; never empty but for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_title(const httpstatus_meaning *meaning);

/* One clause of at most 72 characters, for lists. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_brief(const httpstatus_meaning *meaning);

/* What happened and who is to act, in a sentence or two. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_summary(const httpstatus_meaning *meaning);

/* What else is worth knowing, history and disputes; "" where nothing is. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_note(const httpstatus_meaning *meaning);

/* How the meaning stands, and the word for it ("standard"; "" outside the
 * enumeration). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_state
httpstatus_meaning_state(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_state_name(httpstatus_state state);

/* Where the code is seen, and the word for it ("wire"). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_seen
httpstatus_meaning_seen(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_seen_name(httpstatus_seen seen);

/* The code that the client receives: the code itself if it is sent, what is sent in
 * its place (400 for 494 of nginx), or -1 where no response is. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_meaning_sent_as(const httpstatus_meaning *meaning);

/* How well the meaning is verified, and the words for it ("copy").
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_evidence
httpstatus_meaning_evidence(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_evidence_name(httpstatus_evidence evidence);

/* Is it the meaning that IANA registers? Is it the one httpstatus_find() returns?
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_meaning_is_registered(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_meaning_is_preferred(const httpstatus_meaning *meaning);

/* The constants that stand for it, without HTTPSTATUS_: the current name first
 * ("CONTENT_TOO_LARGE", "NGINX_CLIENT_CLOSED_REQUEST"), then former ones. NULL from
 * count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_constant_count(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_constant_at(const httpstatus_meaning *meaning, size_t index);

/* Other names it goes by, in circulation elsewhere. NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_alias_count(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_meaning_alias_at(const httpstatus_meaning *meaning, size_t index);

/* Where it is specified, the defining document first. NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_spec_count(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_meaning_spec_at(const httpstatus_meaning *meaning, size_t index);

/* The documents that described it, oldest first, each with the phrase it gave. Only
 * registered codes have a history. NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_meaning_history_count(const httpstatus_meaning *meaning);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_meaning_history_at(const httpstatus_meaning *meaning, size_t index);

/* ---- Citations ------------------------------------------------------------ */

/* The document ("RFC 9110"), the section in it ("15.5.5", "" for the whole), the
 * address of that place, and the reason phrase it gives ("" where it gives none or the
 * citation is not of a history). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_document(const httpstatus_citation *citation);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_section(const httpstatus_citation *citation);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_url(const httpstatus_citation *citation);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_citation_reason(const httpstatus_citation *citation);

/* ---- Sources -------------------------------------------------------------- */

/* The source of that id ("iana", "nginx"), letter case aside; NULL for NULL and for
 * an id that there is not. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *httpstatus_source_find(const char *id);

/* All sources, IANA first, then in the order of their ids; NULL from count on.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_source_count(void);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_source *httpstatus_source_at(size_t index);

/* The source that a response field gives away: ("Server", "openresty/1.25.3") is
 * nginx, ("CF-RAY", "…") Cloudflare. A name alone decides where a service has a field
 * of its own; of Server and its like, the first product (RFC 9110 10.2.4) is
 * compared, without case and version. NULL where nothing is known, for an empty or
 * NULL name, and for a NULL value. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_source_identify(const char *field_name, const char *field_value);

/* Its id, its name as its owner writes it, what it is in a sentence, and where it is
 * documented. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_id(const httpstatus_source *source);
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_name(const httpstatus_source *source);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_source_summary(const httpstatus_source *source);
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_source_url(const httpstatus_source *source);

/* ---- Detail codes --------------------------------------------------------- */

/* The detail code of source that refines code: (iis, 404, 13), (cloudflare, 530,
 * 1016). A negative code stands for any; and a detail code whose documents name no
 * status is found under every code. The first, where there are several; NULL where
 * there is none. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_detail *
httpstatus_detail_find(const httpstatus_source *source, int code, int detail);

/* Another meaning of the same source, code and detail; NULL after the last.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_detail *
httpstatus_detail_next(const httpstatus_detail *detail);

/* All detail codes, by source, detail and code; NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_detail_count(void);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_detail *httpstatus_detail_at(size_t index);

/* Whose it is; the status code that it refines, -1 where none is documented; its own
 * number, -1 for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_detail_source(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_detail_code(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_detail_key(const httpstatus_detail *detail);

/* One clause of at most 72 characters, for lists. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_brief(const httpstatus_detail *detail);

/* The source's own text for it, what happened and who is to act, what else is worth
 * knowing, the part of the source that reports it and the version that brought it (""
 * where unknown), and where it is documented. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_title(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_detail_summary(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_note(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_detail_product(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_detail_since(const httpstatus_detail *detail);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_detail_citation(const httpstatus_detail *detail);

/* ---- Warn codes ----------------------------------------------------------- */

/* The warn code of that number, and all of them in order; NULL where there is none.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_warn_code *httpstatus_warn_code_find(int code);
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_warn_code_count(void);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_warn_code *httpstatus_warn_code_at(size_t index);

/* Its number (-1 for NULL), its text, what it means, what else is worth knowing.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_warn_code_code(const httpstatus_warn_code *warn_code);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warn_code_text(const httpstatus_warn_code *warn_code);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warn_code_summary(const httpstatus_warn_code *warn_code);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warn_code_note(const httpstatus_warn_code *warn_code);

/* Does it stay when a cache has validated the response (2xx), or go (1xx)?
 * (RFC 7234 5.5) @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_warn_code_is_persistent(const httpstatus_warn_code *warn_code);

/* Where it is specified, and the documents that described it, as of an meaning.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_warn_code_spec_count(const httpstatus_warn_code *warn_code);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_warn_code_spec_at(const httpstatus_warn_code *warn_code, size_t index);
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_warn_code_history_count(const httpstatus_warn_code *warn_code);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_warn_code_history_at(const httpstatus_warn_code *warn_code, size_t index);

/* ---- Rules ---------------------------------------------------------------- */

/* A field that a code makes required, recommended or forbidden in its response. */
typedef struct httpstatus_field httpstatus_field;

/* A method is a NUL-terminated token in its own case: "get" is not GET (RFC 9110 9.1).
 * NULL is a method that is not known. */

/* Is method safe; is it idempotent (RFC 9110 9.2)? By the IANA HTTP Method Registry; false
 * for methods that it has not, and for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_method_is_safe(const char *method);
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_method_is_idempotent(const char *method);

/* Is content forbidden in the response of code to method (RFC 9110 6.4.1)? In any 1xx,
 * 204, 304, in what answers HEAD, and in a 2xx to CONNECT; and 205 must not be given any
 * (RFC 9110 15.3.6). A code that is not registered has the rule of its class; outside 100
 * to 599, that of 500. Zero, HTTPSTATUS_CONTENT_ALLOWED, is "no". @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_content httpstatus_forbids_content(int code,
                                                                             const char *method);

/* The word for it ("allowed", "forbidden", "not-generated"); "" outside the enumeration.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_content_name(httpstatus_content content);

/* May a cache guess how long a response of code stays fresh (RFC 9110 15.1, RFC 9111
 * 4.2.2)? False for what is not registered. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST bool httpstatus_is_heuristically_cacheable(int code);

/* Must no cache store a response of code (RFC 9111 3, RFC 6585)? No interim one, and none of
 * 428, 429, 431 and 511. False for other codes, which say nothing about it. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST bool httpstatus_forbids_storing(int code);

/* The method with which to follow the Location of a response of code to method: method
 * itself, or a static "GET". 301 and 302 turn POST to GET (RFC 9110 15.4.2 allows it and
 * all browsers do it); 303 turns all but HEAD to GET; 307 and 308 turn nothing. NULL: do
 * not follow by itself, for 300, 304, 305 and 306, for every other class, and for a NULL
 * method. For an unregistered 3xx NULL too: RFC 9110 15.4 would let a user agent follow
 * its Location, but no document says with which method. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_redirect_method(int code, const char *method);

/* What to do next about a method that was answered with code. Where the outcome of the
 * first try is unknown, only what is idempotent is advised to be repeated: 504 to GET is
 * HTTPSTATUS_ADVICE_SAME, to POST HTTPSTATUS_ADVICE_NEVER. A NULL method counts as not
 * idempotent. Never for codes that are not registered. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_advice httpstatus_retry(int code, const char *method);

/* The word for an advice ("network-login"); "" outside the enumeration. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_advice_name(httpstatus_advice advice);

/* The advice on code in a sentence for people, whatever the method; "" where nothing is known
 * beyond RFC 9110 9.2.2. And where it is from; NULL likewise. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_retry_text(int code);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_citation *httpstatus_retry_citation(int code);

/* The fields that the documents of code speak of, in their order; NULL from count on. None
 * for codes that are not registered. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_field_count(int code);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_field *httpstatus_field_at(int code, size_t index);

/* Its name, its level, the condition under which the rule holds ("" for always), and where
 * it is from. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_field_name(const httpstatus_field *field);
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_level
httpstatus_field_level(const httpstatus_field *field);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_field_condition(const httpstatus_field *field);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_field_citation(const httpstatus_field *field);

/* The words for a level ("MUST NOT"; "" for none and outside the enumeration). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_level_name(httpstatus_level level);

/* The request fields of which at least one must have been there for code to be an answer
 * ("Range" for 206); NULL from count on. And where that is from; NULL where there is no
 * such rule. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_request_field_count(int code);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_request_field_at(int code, size_t index);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_citation *httpstatus_request_citation(int code);

/* ---- Parsing -------------------------------------------------------------- */

/* The word for one of these bits ("bare-lf"); "" for none, for several and for others.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_lenient_name(unsigned flag);

/* In bytes: the longest status line, without its end, and the longest head, with its own. */
enum { HTTPSTATUS_LINE_MAX = 8192, HTTPSTATUS_HEAD_MAX = 1048576 };

/* A piece of the caller's memory; not NUL-terminated. */
typedef struct httpstatus_slice {
  const char *start;
  size_t length;
} httpstatus_slice;

/* A parsed status line, or as much of one as there was. Set .size before the call. It is part
 * of httpstatus_head and does not grow. */
typedef struct httpstatus_parsed {
  size_t size;             /* sizeof(httpstatus_parsed) */
  int code;                /* 100 to 999: what is above 599 is invalid, and sent (RFC 9110 15)
                            */
  int detail;              /* the 13 of 404.13, -1 without */
  int major, minor;        /* of the HTTP version, -1 without; minor is 0 for HTTP/2 */
  unsigned flags;          /* of enum httpstatus_lenient */
  httpstatus_slice reason; /* the reason phrase, in the text given; may be empty */
  size_t offset;           /* where it went wrong, or how much was read */
} httpstatus_parsed;

/* Reads the length bytes at text as a code ("404"), a code and a detail code ("404.13"), a
 * code and a phrase ("404 Not Found"), or a status line of HTTP/1.1, HTTP/2 or HTTP/3 as
 * clients print it ("HTTP/1.1 404 Not Found", "HTTP/2 404"), with or without the end of
 * the line. Strict by RFC 9112 4, but for what enum httpstatus_lenient lists. Nothing is
 * copied: result->reason points into text. On an error result->offset says where, and
 * nothing else of result means anything. result may be NULL. @since 0.1 */
HTTPSTATUS_API httpstatus_error httpstatus_parse(const char *text, size_t length,
                                                 httpstatus_parsed *result);

/* What was wrong, in a few words for people ("not a status code of three digits"); "" for
 * none and outside the enumeration. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_error_text(httpstatus_error error);

/* A field line: a name, and a value without the white space around it. */
typedef struct httpstatus_line {
  httpstatus_slice name, value;
} httpstatus_line;

/* A response head. Set .size, .lines and .room before the call. */
typedef struct httpstatus_head {
  size_t size;              /* sizeof(httpstatus_head) */
  httpstatus_line *lines;   /* room for fields, the caller's */
  size_t room;              /* how many */
  size_t count;             /* how many there are, room for them or not */
  httpstatus_parsed status; /* the status line; its flags are those of the whole head */
  size_t length;            /* bytes of the head, with the empty line */
  size_t offset;            /* where it went wrong */
} httpstatus_head;

/* Reads one response head, status line, fields and empty line, from the length bytes at
 * text. Where a final response follows interim ones, call again at text + head->length
 * while the code is of class 1xx and not 101. Nothing is copied and nothing allocated.
 *
 * HTTPSTATUS_ERROR_INCOMPLETE: what is there may be the start of a head; read on, and call
 * again with more. HTTPSTATUS_ERROR_ROOM: the head is as it should be, but has head->count
 * fields; make room for them, and call again. head->lines may be NULL if head->room is 0.
 * @since 0.1 */
HTTPSTATUS_API httpstatus_error httpstatus_read_head(const char *text, size_t length,
                                                     httpstatus_head *head);

/* ---- The check of a response ---------------------------------------------- */

/* What is known of a request and its response. Zero all of it, then set .size and what is
 * known: what is not, is left out of the check. */
typedef struct httpstatus_exchange {
  size_t size;                          /* sizeof(httpstatus_exchange) */
  int code;                             /* of the response */
  int major, minor;                     /* HTTP version of the response; 0.0 for unknown */
  int request_major, request_minor;     /* that of the request, likewise */
  const char *method;                   /* NULL for unknown */
  const httpstatus_line *request_lines; /* NULL for unknown */
  size_t request_count;
  const httpstatus_line *lines; /* NULL for unknown; non-NULL with a count of 0 for none */
  size_t count;
  int content_known; /* is it known whether there was content? 0 for no */
  int content;       /* was there? 0 for no */
} httpstatus_exchange;

/* A rule that a response broke. */
typedef struct httpstatus_finding httpstatus_finding;

/* Is told of each finding; a finding lives as long as the library. */
typedef void httpstatus_report(const httpstatus_finding *finding, void *context);

/* Checks a response against the rules of its status code and calls report for each that it
 * breaks, in a fixed order; returns how many. Nothing is allocated. report may be NULL.
 * HTTPSTATUS_UNCHECKED for a NULL exchange and for one whose .size is not set. @since 0.1 */
#define HTTPSTATUS_UNCHECKED ((size_t)-1)
HTTPSTATUS_API size_t httpstatus_check(const httpstatus_exchange *exchange,
                                       httpstatus_report *report, void *context);

/* As httpstatus_check(), for languages to which a callback is a burden: puts the findings into
 * findings, as many as there is room for. Returns how many there are, which may be more.
 * findings may be NULL, for no room. @since 0.1 */
HTTPSTATUS_API size_t httpstatus_findings(const httpstatus_exchange *exchange,
                                          const httpstatus_finding **findings, size_t room);

/* The id of the rule ("retry-after-malformed"), how grave it is, a sentence, the field it
 * is about ("" for none), and where the rule is from. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_finding_rule(const httpstatus_finding *finding);
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_severity
httpstatus_finding_severity(const httpstatus_finding *finding);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_finding_text(const httpstatus_finding *finding);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_finding_field(const httpstatus_finding *finding);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_finding_citation(const httpstatus_finding *finding);

/* The word for a severity ("warning"); "" for none and outside the enumeration. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_severity_name(httpstatus_severity severity);

#ifdef __cplusplus
}
#endif

#endif /* HTTPSTATUS_H */
