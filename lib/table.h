/* table.h: the catalogue as constant tables; compiled from data/, private to lib/. */
#ifndef HS_TABLE_H
#define HS_TABLE_H

#include <stdint.h>

#include "httpstatus.h"

#if defined(__GNUC__)
#define HS_HIDDEN __attribute__((visibility("hidden")))
#else
#define HS_HIDDEN
#endif

#include "layout.inc"

enum {
  HS_CODES = 1000,     /* a status code has three digits */
  HS_WARN_CODES = 300, /* so has a warn code, up to 299 */
  HS_NO_FINDING = -1
};

/* Where a text begins in the pool; 0 is "". Offsets in place of pointers keep the
 * tables free of relocations, so that all processes share their pages. */
typedef uint32_t hs_text;

/* A run of a list that stands in another table. */
struct hs_span {
  uint16_t first;
  uint16_t count;
};

struct httpstatus_meaning {
  HS_TEXTS_OF_MEANING;               /* those of data/members.lua: title, summary, … */
  hs_text reasons[HS_EDITION_COUNT]; /* the reason phrase in each edition */
  int16_t code, sent_as;
  uint16_t next; /* the index of the next meaning of the code, 0 for none */
  uint8_t source, state, seen, evidence, registered, preferred;
  uint8_t handling;                  /* the number of its hs_handling, 0 for none */
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
};

struct httpstatus_citation {
  hs_text document, section, url, reason;
};

struct httpstatus_detail {
  HS_TEXTS_OF_DETAIL;
  struct hs_span codes;   /* in hs_detail_codes */
  struct hs_span aliases; /* in hs_words */
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
  hs_text advice_text;
  struct hs_span fields;  /* in hs_fields */
  struct hs_span request; /* in hs_words */
  uint16_t advice_citation, request_citation;
  uint8_t content, heuristic, redirect, advice;
  uint8_t idempotent; /* the advice is for idempotent methods alone */
  uint8_t unstored;   /* caches must not store it */
  /* What to report of the code itself, of content and of a request that the code does not
   * answer; HS_NO_FINDING where nothing is wrong with that. */
  int16_t state_finding, content_finding, request_finding;
};

struct httpstatus_field {
  hs_text name, condition;
  uint16_t citation;
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
};

/* A response field that gives its source away. */
struct hs_signature {
  hs_text field, value;
  uint8_t source;
};

struct hs_counts {
  uint16_t meanings, sources, details, warn_codes, names, signatures, prefixes, methods;
};

HS_HIDDEN extern const uint16_t hs_number_of_code[HS_CODES]; /* index + 1, 0 for none */
HS_HIDDEN extern const hs_text hs_reason_of_code[HS_CODES];
HS_HIDDEN extern const struct httpstatus_meaning hs_meanings[];
HS_HIDDEN extern const struct httpstatus_source hs_sources[];
HS_HIDDEN extern const struct httpstatus_citation hs_citations[];
HS_HIDDEN extern const struct httpstatus_detail hs_details[];
HS_HIDDEN extern const struct hs_detail_key hs_detail_keys[];
HS_HIDDEN extern const int16_t hs_detail_codes[];
HS_HIDDEN extern const struct hs_detail_retry hs_detail_retries[];
HS_HIDDEN extern const struct hs_letter hs_letters[];
HS_HIDDEN extern const struct httpstatus_warn_code hs_warn_codes[];
HS_HIDDEN extern const uint8_t hs_number_of_warn_code[HS_WARN_CODES];
HS_HIDDEN extern const struct hs_name hs_names[]; /* sorted by key */
HS_HIDDEN extern const struct hs_signature hs_signatures[];
HS_HIDDEN extern const hs_text hs_prefixes[]; /* folded, longest first */
HS_HIDDEN extern const hs_text hs_words[];
HS_HIDDEN extern const struct hs_handling hs_handlings[];
HS_HIDDEN extern const struct httpstatus_field hs_fields[];
HS_HIDDEN extern const struct httpstatus_finding hs_findings[];
HS_HIDDEN extern const struct hs_method hs_methods[];
HS_HIDDEN extern const hs_text hs_class_words[HS_CLASS_COUNT];
HS_HIDDEN extern const hs_text hs_advice_words[HS_ADVICE_COUNT];
HS_HIDDEN extern const hs_text hs_level_words[HS_LEVEL_COUNT];
HS_HIDDEN extern const hs_text hs_severity_words[HS_SEVERITY_COUNT];
HS_HIDDEN extern const hs_text hs_error_words[HS_ERROR_COUNT];
HS_HIDDEN extern const hs_text hs_content_words[HS_CONTENT_COUNT];
HS_HIDDEN extern const hs_text hs_lenient_words[HS_LENIENT_COUNT];
HS_HIDDEN extern const hs_text hs_state_words[HS_STATE_COUNT];
HS_HIDDEN extern const hs_text hs_seen_words[HS_SEEN_COUNT];
HS_HIDDEN extern const hs_text hs_evidence_words[HS_EVIDENCE_COUNT];
HS_HIDDEN extern const uint16_t hs_editions[HS_EDITION_COUNT];
HS_HIDDEN extern const struct hs_counts hs_counts;

/* The pool is one object; its first byte is the empty text. */
HS_HIDDEN extern const struct hs_pool hs_pool;

static inline const char *hs_string(hs_text text) {
  return (const char *)&hs_pool + text;
}

/* The text of a list, NULL from its end on. */
static inline const char *hs_word_at(struct hs_span span, size_t index) {
  return index < span.count ? hs_string(hs_words[span.first + index]) : NULL;
}

static inline const httpstatus_citation *hs_citation_at(struct hs_span span, size_t index) {
  return index < span.count ? &hs_citations[span.first + index] : NULL;
}

#endif
