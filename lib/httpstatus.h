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
 *           change, and a name that is retired stays.
 *
 * "Unknown" is NULL where a function returns a pointer, and "" where it returns
 * text. A function that reads an object takes NULL for "unknown" and answers with
 * "", 0, false, -1 or NULL, so calls can be chained without a check:
 *
 *     httpstatus_entry_summary(httpstatus_find_from(530, httpstatus_source_find("pantheon")))
 *
 * Terms are those of RFC 9110.
 */
#ifndef HTTPSTATUS_H
#define HTTPSTATUS_H

#include <stdbool.h>
#include <stddef.h>

#include "httpstatus-codes.h"

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define HTTPSTATUS_API __attribute__((visibility("default")))
#define HTTPSTATUS_CONST __attribute__((const))
#define HTTPSTATUS_PURE __attribute__((pure))
#else
#define HTTPSTATUS_API
#define HTTPSTATUS_CONST
#define HTTPSTATUS_PURE
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
typedef struct httpstatus_entry httpstatus_entry;
/* Who gives a code its meaning: IANA, a server, a service. */
typedef struct httpstatus_source httpstatus_source;
/* A document and the place in it. */
typedef struct httpstatus_citation httpstatus_citation;
/* A code that refines a status code, such as the 13 of IIS 404.13. */
typedef struct httpstatus_detail httpstatus_detail;
/* A warn code of the obsolete Warning field (RFC 7234 5.5); not a status code. */
typedef struct httpstatus_warning httpstatus_warning;

/* The class of a status code (RFC 9110 15). */
typedef enum httpstatus_class {
  HTTPSTATUS_CLASS_INVALID = 0,       /* not from 100 to 599 */
  HTTPSTATUS_CLASS_INFORMATIONAL = 1, /* 1xx: an interim response */
  HTTPSTATUS_CLASS_SUCCESSFUL = 2,    /* 2xx */
  HTTPSTATUS_CLASS_REDIRECTION = 3,   /* 3xx */
  HTTPSTATUS_CLASS_CLIENT_ERROR = 4,  /* 4xx */
  HTTPSTATUS_CLASS_SERVER_ERROR = 5   /* 5xx */
} httpstatus_class;

/* How a meaning stands. */
typedef enum httpstatus_state {
  HTTPSTATUS_STATE_UNKNOWN = 0,
  HTTPSTATUS_STATE_STANDARD = 1,   /* registered and in use */
  HTTPSTATUS_STATE_TEMPORARY = 2,  /* registered for a limited time */
  HTTPSTATUS_STATE_DEPRECATED = 3, /* still defined, no longer to be sent */
  HTTPSTATUS_STATE_OBSOLETE = 4,   /* its definition has been withdrawn */
  HTTPSTATUS_STATE_UNUSED = 5,     /* reserved by the registry, without a meaning */
  HTTPSTATUS_STATE_UNOFFICIAL = 6, /* in use without registration */
  HTTPSTATUS_STATE_DISPUTED = 7    /* attributed to a source that does not know it */
} httpstatus_state;

/* Where a code is seen. */
typedef enum httpstatus_seen {
  HTTPSTATUS_SEEN_UNKNOWN = 0,
  HTTPSTATUS_SEEN_WIRE = 1,   /* sent in responses */
  HTTPSTATUS_SEEN_LOG = 2,    /* in logs or configuration alone */
  HTTPSTATUS_SEEN_PROGRAM = 3 /* inside a program alone */
} httpstatus_seen;

/* How well a meaning is verified. */
typedef enum httpstatus_grade {
  HTTPSTATUS_GRADE_UNKNOWN = 0,
  HTTPSTATUS_GRADE_PRIMARY = 1,         /* read at its owner */
  HTTPSTATUS_GRADE_PRIMARY_BY_COPY = 2, /* its owner's words, read in a copy */
  HTTPSTATUS_GRADE_SECONDARY = 3,       /* programs or people that meet it agree */
  HTTPSTATUS_GRADE_WEAK = 4,            /* a single or vague witness */
  HTTPSTATUS_GRADE_NO = 5,              /* only lists mention it */
  HTTPSTATUS_GRADE_REFUTED = 6          /* its supposed owner does not have it */
} httpstatus_grade;

/* ---- A code --------------------------------------------------------------- */

/* The class of code: its first digit from 100 to 599, else
 * HTTPSTATUS_CLASS_INVALID. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST httpstatus_class httpstatus_class_of(int code);

/* The name of a class as RFC 9110 15 has it ("Client Error"); "" for the invalid
 * class and for values outside the enumeration. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_class_name(httpstatus_class which);

/* The code to treat code as (RFC 9110 15): itself where it is registered, x00 of
 * its class where it is not, 500 outside 100 to 599. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST int httpstatus_effective(int code);

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
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_entry *httpstatus_find(int code);

/* The meaning that source gives code; its first, where it has several. NULL where it
 * has none: ask httpstatus_find() then. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_entry *
httpstatus_find_from(int code, const httpstatus_source *source);

/* The next meaning of the same code, the preferred one being the first; NULL after
 * the last. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_entry *
httpstatus_entry_next(const httpstatus_entry *entry);

/* The meaning that goes by the length bytes at name: a phrase that any document gave
 * it, or the identifier of it in this and other libraries ("Payload Too Large",
 * "HTTP_404_NOT_FOUND", "StatusTeapot", "nginx client closed request"). Case, spaces
 * and punctuation do not count. A name of several meanings is that of the registered
 * one. NULL for anything else, a near miss and a number alone included. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_entry *httpstatus_find_name(const char *name,
                                                                            size_t length);

/* The catalogue: httpstatus_count() meanings, httpstatus_at() from 0 in the order of
 * codes, the preferred meaning of each first; NULL from count on. An index is good
 * for one version of the library. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_count(void);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_entry *httpstatus_at(size_t index);

/* ---- One meaning ---------------------------------------------------------- */

/* The index of entry in the catalogue; httpstatus_count() for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_entry_index(const httpstatus_entry *entry);

/* The status code; -1 for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_entry_code(const httpstatus_entry *entry);

/* Who gives the code this meaning. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_source *
httpstatus_entry_source(const httpstatus_entry *entry);

/* The name as an identifier: "NOT_FOUND". @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_entry_identifier(const httpstatus_entry *entry);

/* The reason phrase; "" where none is documented. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_entry_reason(const httpstatus_entry *entry);

/* A heading for people; never empty but for NULL. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_entry_title(const httpstatus_entry *entry);

/* What happened and who is to act, in a sentence or two. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_entry_summary(const httpstatus_entry *entry);

/* What else is worth knowing, history and disputes; "" where nothing is. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_entry_note(const httpstatus_entry *entry);

/* How the meaning stands, and the word for it ("standard"; "" outside the
 * enumeration). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_state
httpstatus_entry_state(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_state_name(httpstatus_state state);

/* Where the code is seen, and the word for it ("wire"). @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_seen httpstatus_entry_seen(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_seen_name(httpstatus_seen seen);

/* The code that the client receives: the code itself if it is sent, what is sent in
 * its place (400 for 494 of nginx), or -1 where no response is. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_entry_sent_as(const httpstatus_entry *entry);

/* How well the meaning is verified, and the words for it ("primary-by-copy").
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE httpstatus_grade
httpstatus_entry_grade(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_CONST const char *httpstatus_grade_name(httpstatus_grade grade);

/* Is it the meaning that IANA registers? Is it the one httpstatus_find() returns?
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_entry_is_registered(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_PURE bool httpstatus_entry_is_preferred(const httpstatus_entry *entry);

/* The constants that stand for it, without HTTPSTATUS_: the current name first
 * ("CONTENT_TOO_LARGE", "NGINX_CLIENT_CLOSED_REQUEST"), then former ones. NULL from
 * count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_entry_constant_count(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_entry_constant_at(const httpstatus_entry *entry, size_t index);

/* Other names it goes by, in circulation elsewhere. NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t httpstatus_entry_alias_count(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_PURE const char *httpstatus_entry_alias_at(const httpstatus_entry *entry,
                                                                     size_t index);

/* Where it is specified, the defining document first. NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t httpstatus_entry_spec_count(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_entry_spec_at(const httpstatus_entry *entry, size_t index);

/* The documents that described it, oldest first, each with the phrase it gave. Only
 * registered codes have a history. NULL from count on. @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t httpstatus_entry_history_count(const httpstatus_entry *entry);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_entry_history_at(const httpstatus_entry *entry, size_t index);

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
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_detail_number(const httpstatus_detail *detail);

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
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_warning *httpstatus_warning_find(int code);
HTTPSTATUS_API HTTPSTATUS_CONST size_t httpstatus_warning_count(void);
HTTPSTATUS_API HTTPSTATUS_CONST const httpstatus_warning *httpstatus_warning_at(size_t index);

/* Its number (-1 for NULL), its text, what it means, what else is worth knowing.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE int httpstatus_warning_code(const httpstatus_warning *warning);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warning_text(const httpstatus_warning *warning);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warning_summary(const httpstatus_warning *warning);
HTTPSTATUS_API HTTPSTATUS_PURE const char *
httpstatus_warning_note(const httpstatus_warning *warning);

/* Does it stay when a cache has validated the response (2xx), or go (1xx)?
 * (RFC 7234 5.5) @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE bool
httpstatus_warning_is_persistent(const httpstatus_warning *warning);

/* Where it is specified, and the documents that described it, as of an entry.
 * @since 0.1 */
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_warning_spec_count(const httpstatus_warning *warning);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_warning_spec_at(const httpstatus_warning *warning, size_t index);
HTTPSTATUS_API HTTPSTATUS_PURE size_t
httpstatus_warning_history_count(const httpstatus_warning *warning);
HTTPSTATUS_API HTTPSTATUS_PURE const httpstatus_citation *
httpstatus_warning_history_at(const httpstatus_warning *warning, size_t index);

#ifdef __cplusplus
}
#endif

#endif /* HTTPSTATUS_H */
