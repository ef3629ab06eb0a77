/* table.h: the catalogue as constant tables; compiled from data/, private to lib/. */
#ifndef HS_TABLE_H
#define HS_TABLE_H

#include <stdint.h>

#include "httpstatus.h"

/* HS_HIDDEN goes before a function that lib/ keeps to itself, HS_OBJECT before the declaration of
 * a table, HS_TABLE before its definition. amalgamate.awk makes one unit of all, in which they are
 * seen by nobody else, and tables are defined before they are used. */
#if defined(HS_ONE_UNIT)
#define HS_HIDDEN static
#define HS_OBJECT static
#define HS_TABLE static
#elif defined(__GNUC__) && !defined(_WIN32)
#define HS_HIDDEN __attribute__((visibility("hidden")))
#define HS_OBJECT HS_HIDDEN extern
#define HS_TABLE
#else
#define HS_HIDDEN
#define HS_OBJECT extern
#define HS_TABLE
#endif

#include "layout.inc"

enum {
  HS_CODES = 1000,     /* a status code has three digits */
  HS_WARN_CODES = 300, /* so has a warn code, up to 299 */
  HS_NO_FINDING = -1
};

/* May code be an index of the tables that have HS_CODES rows? */
static inline bool hs_is_code(int code) {
  return code >= 0 && code < HS_CODES;
}

/* The place of a text in the pools of pools.inc, as if they stood one behind another; 0 is "".
 * Places instead of pointers keep the tables free of relocations, so that all processes share
 * their pages. hs_SUBJECT_text reads a text that stands in a table of that subject. */
typedef uint32_t hs_text;

/* A run of a list that stands in another table. */
struct hs_span {
  uint16_t first;
  uint16_t count;
};

struct httpstatus_meaning {
  HS_TEXTS_OF_MEANING; /* those of data/members.lua: title, summary, … */
  int16_t code, sent_as;
  uint16_t next; /* the index of the next meaning of the code, 0 for none */
  uint8_t source, state, seen, evidence, registered, preferred;
  uint16_t retry;                    /* the number of its own rule on a retry, 0 for none */
  struct hs_span constants, aliases; /* in hs_words */
  struct hs_span specs, history;     /* in hs_citations */
};

struct httpstatus_source {
  HS_TEXTS_OF_SOURCE;
  hs_text detail_field;       /* the response field that carries a key, "" for none */
  struct hs_span detail_keys; /* in hs_detail_keys */
  struct hs_span letters;     /* in hs_letters */
  uint8_t detail_form;        /* how the field carries it, a hs_form */
  uint8_t detail_case;        /* are keys told apart by letter case? */
  struct hs_span wording;     /* in hs_wordings, by code: the phrases that it sends */
};

struct httpstatus_citation {
  hs_text document, section, url, reason;
};

struct httpstatus_detail {
  HS_TEXTS_OF_DETAIL;
  struct hs_span codes;   /* in hs_detail_codes */
  struct hs_span aliases; /* in hs_detail_aliases */
  uint16_t citation;
  uint16_t retry; /* the number of its hs_detail_retry, 0 for none */
  uint8_t source, evidence;
};

/* A key or an alias of a detail. Those of one source are sorted without regard to case; keys
 * before aliases, and equal ones in the order of their details. */
struct hs_detail_key {
  hs_text key;
  uint16_t detail;
};

/* What the owner of a detail says of a retry. */
struct hs_detail_retry {
  hs_text text;
  int32_t after; /* seconds, -1 where none are named */
  uint16_t citation;
  uint8_t advice, idempotent;
};

/* What a letter means at its place in a key. */
struct hs_letter {
  hs_text text;
  uint8_t place;
  char letter;
};

struct httpstatus_warn_code {
  HS_TEXTS_OF_WARN_CODE;
  uint16_t code;
  uint8_t persistent;
  struct hs_span specs, history;
};

/* How to handle a registered code: what follows from it. A rule is what a check reports. */
struct hs_handling {
  struct hs_span fields;  /* in hs_fields */
  struct hs_span request; /* in hs_request_fields */
  uint16_t request_citation;
  uint8_t content, heuristic, redirect;
  uint8_t unstored; /* caches must not store it */
  /* What to report of the code itself, of content and of a request that the code does not
   * answer; HS_NO_FINDING where nothing is wrong with that. */
  int16_t state_finding, content_finding, request_finding;
};

/* The rule of one meaning on a retry. */
struct hs_retry {
  hs_text text;  /* one of table_handling.c */
  int32_t after; /* seconds, -1 where none are named */
  uint16_t citation;
  uint8_t advice;
  uint8_t idempotent; /* the advice is for idempotent methods alone */
};

/* The phrase that a program sends with a code. */
struct hs_wording {
  uint16_t reason; /* an hs_text */
  uint16_t code;
};

struct httpstatus_field {
  hs_text name, condition;
  uint16_t citation;
  uint16_t number; /* of its name in hs_field_names */
  int16_t finding; /* what to report where it is broken; HS_NO_FINDING where a check cannot tell */
  uint8_t level;
};

struct httpstatus_finding {
  hs_text rule, text, field;
  uint16_t citation;
  uint8_t level;
};

struct hs_method {
  hs_text name;
  uint8_t safe, idempotent;
};

/* A folded name, and one meaning that goes by it. */
struct hs_name {
  hs_text key;
  uint16_t meaning;
  uint8_t length;   /* of the key */
  uint8_t has_more; /* has the next row the same key? */
};

enum { HS_ANY_CLASS = 9, HS_NAME_SLOTS = 1 << HS_NAME_SLOT_BITS };

/* One to four bytes of the tree of folded prefixes. What may follow them begins in the next row. */
struct hs_prefix {
  uint32_t word, mask; /* the bytes, the first one lowest; what of a word they fill */
  uint8_t length;
  uint8_t class_digit; /* 0 unless a prefix ends here: then that of the codes it stands before */
  uint8_t is_last;     /* does nothing follow? Then a prefix ends here */
  uint16_t other;      /* how many rows on is what may stand in its place; 0 for nothing */
};

/* A response field that gives its source away: by its name alone, or by a product in it. */
struct hs_signature {
  hs_text value;
  uint16_t name; /* in hs_field_names */
  uint8_t source;
};

/* The name of a field that a rule or a signature knows. */
struct hs_field_name {
  hs_text name;
  uint16_t signature; /* the number, from 1, of that of the name alone; 0 for none */
  uint8_t length, has_products;
};

/* A field of a single value, and what to report of a second one that differs. */
struct hs_singleton {
  uint16_t field; /* enum hs_field */
  int16_t finding;
};

struct hs_counts {
  uint16_t meanings, sources, details, warn_codes, signatures, methods;
};

#ifndef HS_ONE_UNIT
/* Each of the files table_*.c, which data/compile makes, holds the tables of one subject, so that
 * who is linked with the archive gets those that it asks for. */

/* table_reason.c, table_edition.c, table_registered.c */
HS_OBJECT const uint16_t hs_reason_of_code[HS_CODES];       /* an hs_text */
HS_OBJECT const uint16_t hs_reasons_in[][HS_EDITION_COUNT]; /* of hs_text */
/* The number of a registered code from 1, 0 for others; hs_reasons_in and hs_handlings go by it. */
HS_OBJECT const uint8_t hs_registered_of_code[HS_CODES];

/* table_wording.c, table_retry.c */
HS_OBJECT const struct hs_wording hs_wordings[];
HS_OBJECT const struct hs_retry hs_retries[];
/* The number of the rule of its preferred meaning, 0 for none. */
HS_OBJECT const uint16_t hs_retry_of_code[HS_CODES];

/* table_rule.c, table_handling.c, table_method.c */
HS_OBJECT const struct hs_handling hs_handlings[];
HS_OBJECT const struct httpstatus_field hs_fields[];
HS_OBJECT const hs_text hs_request_fields[];
HS_OBJECT const struct hs_method hs_methods[];

/* table_meaning.c, table_name.c */
HS_OBJECT const uint16_t hs_number_of_code[HS_CODES]; /* index + 1, 0 for none */
HS_OBJECT const struct httpstatus_meaning hs_meanings[];
HS_OBJECT const hs_text hs_words[];
HS_OBJECT const struct hs_name hs_names[];             /* sorted by key */
HS_OBJECT const uint16_t hs_name_slots[HS_NAME_SLOTS]; /* row + 1 of a key, 0 for none */
HS_OBJECT const struct hs_prefix hs_prefixes[];

/* table_field_name.c: the second and third are a table by hashes, which field_name.c looks into */
HS_OBJECT const struct hs_field_name hs_field_names[]; /* numbers count from 1 */
HS_OBJECT const uint16_t hs_field_name_turns[1 << (HS_FIELD_NAME_BITS - 2)];
HS_OBJECT const uint16_t hs_field_name_slots[1 << HS_FIELD_NAME_BITS];

/* table_source.c, table_signature.c, with a table by hashes that sender.c looks into */
HS_OBJECT const struct httpstatus_source hs_sources[];
HS_OBJECT const struct hs_signature hs_signatures[];
HS_OBJECT const uint16_t hs_product_turns[1 << (HS_PRODUCT_BITS - 2)];
HS_OBJECT const uint16_t hs_product_slots[1 << HS_PRODUCT_BITS];

/* table_citation.c, table_detail.c, table_warn_code.c, table_finding.c */
HS_OBJECT const struct httpstatus_citation hs_citations[];
HS_OBJECT const struct httpstatus_detail hs_details[];
HS_OBJECT const struct hs_detail_key hs_detail_keys[];
HS_OBJECT const int16_t hs_detail_codes[];
HS_OBJECT const hs_text hs_detail_aliases[];
HS_OBJECT const struct hs_detail_retry hs_detail_retries[];
HS_OBJECT const struct hs_letter hs_letters[];
HS_OBJECT const struct httpstatus_warn_code hs_warn_codes[];
HS_OBJECT const uint8_t hs_number_of_warn_code[HS_WARN_CODES];
HS_OBJECT const struct httpstatus_finding hs_findings[];
HS_OBJECT const struct hs_singleton hs_singletons[];
HS_OBJECT const int16_t hs_lenient_findings[HS_LENIENT_COUNT]; /* by the place of the bit */

/* table_word.c */
HS_OBJECT const hs_text hs_class_words[HS_CLASS_COUNT];
HS_OBJECT const hs_text hs_advice_words[HS_ADVICE_COUNT];
HS_OBJECT const hs_text hs_level_words[HS_LEVEL_COUNT];
HS_OBJECT const hs_text hs_severity_words[HS_SEVERITY_COUNT];
HS_OBJECT const hs_text hs_error_words[HS_ERROR_COUNT];
HS_OBJECT const hs_text hs_lenient_words[HS_LENIENT_COUNT];
HS_OBJECT const hs_text hs_state_words[HS_STATE_COUNT];
HS_OBJECT const hs_text hs_seen_words[HS_SEEN_COUNT];
HS_OBJECT const hs_text hs_evidence_words[HS_EVIDENCE_COUNT];
HS_OBJECT const hs_text hs_edition_words[HS_EDITION_COUNT];

/* table_count.c */
HS_OBJECT const struct hs_counts hs_counts;
#endif

/* The pools are arrays whole: a compiler that sees them, at link time too, takes the type of an
 * object for the bound of what is in it. */
#include "pools.inc"

/* The citation of a list, NULL from its end on. */
HS_HIDDEN const httpstatus_citation *hs_citation_at(struct hs_span span, size_t index);

#endif
