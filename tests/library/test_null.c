/* test_null.c: does every function that reads an object take NULL, and every list any index? */
#include "suite.h"

#include <stdint.h>
#include <string.h>

#include "httpstatus.h"

#define IS_EMPTY(text) HOLDS((text) != NULL && *(text) == '\0', "%s", #text)

static void meaning_readers(void) {
  IS_EMPTY(httpstatus_meaning_identifier(NULL));
  IS_EMPTY(httpstatus_meaning_reason(NULL));
  IS_EMPTY(httpstatus_meaning_title(NULL));
  IS_EMPTY(httpstatus_meaning_brief(NULL));
  IS_EMPTY(httpstatus_meaning_summary(NULL));
  IS_EMPTY(httpstatus_meaning_note(NULL));
  CU_ASSERT_EQUAL(httpstatus_meaning_code(NULL), -1);
  CU_ASSERT_EQUAL(httpstatus_meaning_sent_as(NULL), -1);
  CU_ASSERT_EQUAL(httpstatus_meaning_retry_after(NULL), -1);
  CU_ASSERT_EQUAL(httpstatus_meaning_state(NULL), HTTPSTATUS_STATE_UNKNOWN);
  CU_ASSERT_EQUAL(httpstatus_meaning_seen(NULL), HTTPSTATUS_SEEN_UNKNOWN);
  CU_ASSERT_EQUAL(httpstatus_meaning_evidence(NULL), HTTPSTATUS_EVIDENCE_UNKNOWN);
  CU_ASSERT_FALSE(httpstatus_meaning_is_registered(NULL));
  CU_ASSERT_FALSE(httpstatus_meaning_is_preferred(NULL));
  CU_ASSERT_PTR_NULL(httpstatus_meaning_source(NULL));
  CU_ASSERT_PTR_NULL(httpstatus_meaning_next(NULL));
  CU_ASSERT_EQUAL(httpstatus_meaning_index(NULL), httpstatus_count());
}

static void lists_of_a_meaning(void) {
  CU_ASSERT_EQUAL(httpstatus_meaning_constant_count(NULL), 0);
  CU_ASSERT_EQUAL(httpstatus_meaning_alias_count(NULL), 0);
  CU_ASSERT_EQUAL(httpstatus_meaning_spec_count(NULL), 0);
  CU_ASSERT_EQUAL(httpstatus_meaning_history_count(NULL), 0);
  CU_ASSERT_PTR_NULL(httpstatus_meaning_constant_at(NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_meaning_alias_at(NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_meaning_spec_at(NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_meaning_history_at(NULL, 0));
}

static void citation_readers(void) {
  IS_EMPTY(httpstatus_citation_document(NULL));
  IS_EMPTY(httpstatus_citation_section(NULL));
  IS_EMPTY(httpstatus_citation_url(NULL));
  IS_EMPTY(httpstatus_citation_reason(NULL));
}

static void source_readers(void) {
  IS_EMPTY(httpstatus_source_id(NULL));
  IS_EMPTY(httpstatus_source_name(NULL));
  IS_EMPTY(httpstatus_source_summary(NULL));
  IS_EMPTY(httpstatus_source_url(NULL));
  IS_EMPTY(httpstatus_source_reason(NULL, 404));
}

static void detail_readers(void) {
  IS_EMPTY(httpstatus_detail_title(NULL));
  IS_EMPTY(httpstatus_detail_brief(NULL));
  IS_EMPTY(httpstatus_detail_summary(NULL));
  IS_EMPTY(httpstatus_detail_note(NULL));
  IS_EMPTY(httpstatus_detail_product(NULL));
  IS_EMPTY(httpstatus_detail_since(NULL));
  IS_EMPTY(httpstatus_detail_key(NULL));
  IS_EMPTY(httpstatus_detail_retry_text(NULL));
  CU_ASSERT_EQUAL(httpstatus_detail_code_count(NULL), 0);
  CU_ASSERT_EQUAL(httpstatus_detail_code_at(NULL, 0), -1);
  CU_ASSERT_EQUAL(httpstatus_detail_alias_count(NULL), 0);
  CU_ASSERT_PTR_NULL(httpstatus_detail_alias_at(NULL, 0));
  CU_ASSERT_EQUAL(httpstatus_detail_evidence(NULL), HTTPSTATUS_EVIDENCE_UNKNOWN);
  CU_ASSERT_FALSE(httpstatus_detail_has_retry(NULL));
  CU_ASSERT_EQUAL(httpstatus_detail_retry(NULL), HTTPSTATUS_ADVICE_NEVER);
  CU_ASSERT(httpstatus_detail_retry_needs_idempotent(NULL));
  CU_ASSERT_EQUAL(httpstatus_detail_retry_after(NULL), -1);
  CU_ASSERT_PTR_NULL(httpstatus_detail_retry_citation(NULL));
  CU_ASSERT_PTR_NULL(httpstatus_detail_source(NULL));
  CU_ASSERT_PTR_NULL(httpstatus_detail_citation(NULL));
  CU_ASSERT_PTR_NULL(httpstatus_detail_next(NULL, -1));
}

static void warn_code_readers(void) {
  IS_EMPTY(httpstatus_warn_code_text(NULL));
  IS_EMPTY(httpstatus_warn_code_summary(NULL));
  IS_EMPTY(httpstatus_warn_code_note(NULL));
  CU_ASSERT_EQUAL(httpstatus_warn_code_code(NULL), -1);
  CU_ASSERT_FALSE(httpstatus_warn_code_is_persistent(NULL));
  CU_ASSERT_EQUAL(httpstatus_warn_code_spec_count(NULL), 0);
  CU_ASSERT_EQUAL(httpstatus_warn_code_history_count(NULL), 0);
  CU_ASSERT_PTR_NULL(httpstatus_warn_code_spec_at(NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_warn_code_history_at(NULL, 0));
}

/* What an index is if count is the first that is too large. */
#define EACH_INDEX_BEYOND(count, check)                                                            \
  do {                                                                                             \
    const size_t beyond[] = {                                                                      \
        (count),    (count) + 1,  UINT8_MAX + (size_t)1, UINT16_MAX + (size_t)1,                   \
        UINT32_MAX, SIZE_MAX / 2, SIZE_MAX - 1,          SIZE_MAX};                                \
    for (size_t at = 0; at < sizeof beyond / sizeof *beyond; at++)                                 \
      if (beyond[at] >= (count))                                                                   \
        HOLDS(check(beyond[at]) == NULL, "index %zu", beyond[at]);                                 \
  } while (0)

static void lists_end(void) {
  EACH_INDEX_BEYOND(httpstatus_count(), httpstatus_at);
  EACH_INDEX_BEYOND(httpstatus_source_count(), httpstatus_source_at);
  EACH_INDEX_BEYOND(httpstatus_detail_count(), httpstatus_detail_at);
  EACH_INDEX_BEYOND(httpstatus_warn_code_count(), httpstatus_warn_code_at);
}

#define OF_ENTRY(list) list(meaning, beyond)

static void lists_of_entries_end(void) {
  const size_t extremes[] = {UINT8_MAX + (size_t)1, UINT16_MAX + (size_t)1, UINT32_MAX,
                             SIZE_MAX / 2 + 1, SIZE_MAX};
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    CU_ASSERT_PTR_NULL(
        httpstatus_meaning_constant_at(meaning, httpstatus_meaning_constant_count(meaning)));
    CU_ASSERT_PTR_NULL(
        httpstatus_meaning_alias_at(meaning, httpstatus_meaning_alias_count(meaning)));
    CU_ASSERT_PTR_NULL(httpstatus_meaning_spec_at(meaning, httpstatus_meaning_spec_count(meaning)));
    CU_ASSERT_PTR_NULL(
        httpstatus_meaning_history_at(meaning, httpstatus_meaning_history_count(meaning)));
    for (size_t at = 0; at < sizeof extremes / sizeof *extremes; at++) {
      size_t beyond = extremes[at];
      HOLDS(OF_ENTRY(httpstatus_meaning_constant_at) == NULL, "meaning %zu", index);
      HOLDS(OF_ENTRY(httpstatus_meaning_alias_at) == NULL, "meaning %zu", index);
      HOLDS(OF_ENTRY(httpstatus_meaning_spec_at) == NULL, "meaning %zu", index);
      HOLDS(OF_ENTRY(httpstatus_meaning_history_at) == NULL, "meaning %zu", index);
    }
  }
}

static void lists_of_warn_codes_end(void) {
  for (size_t index = 0; index < httpstatus_warn_code_count(); index++) {
    const httpstatus_warn_code *warn_code = httpstatus_warn_code_at(index);
    size_t specs = httpstatus_warn_code_spec_count(warn_code);
    size_t history = httpstatus_warn_code_history_count(warn_code);
    HOLDS(httpstatus_warn_code_spec_at(warn_code, specs) == NULL, "warn code %zu", index);
    HOLDS(httpstatus_warn_code_spec_at(warn_code, SIZE_MAX) == NULL, "warn code %zu", index);
    HOLDS(httpstatus_warn_code_history_at(warn_code, history) == NULL, "warn code %zu", index);
    HOLDS(httpstatus_warn_code_history_at(warn_code, SIZE_MAX) == NULL, "warn code %zu", index);
  }
}

static void look_ups_by_null(void) {
  CU_ASSERT_PTR_NULL(httpstatus_source_find(NULL));
  CU_ASSERT_PTR_NULL(httpstatus_source_identify(NULL, 0, NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_find_from(404, NULL));
  CU_ASSERT_PTR_NULL(httpstatus_detail_find(NULL, 404, "13", 2));
  CU_ASSERT_PTR_NULL(httpstatus_detail_find(httpstatus_source_find("iis"), 404, NULL, SIZE_MAX));
  CU_ASSERT_PTR_NULL(httpstatus_detail_find_number(NULL, 404, 13));
  CU_ASSERT_PTR_NULL(httpstatus_find_name(NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_find_name(NULL, SIZE_MAX));
  CU_ASSERT_PTR_NULL(httpstatus_field_find(503, NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_field_find(503, NULL, SIZE_MAX));
  CU_ASSERT_EQUAL(httpstatus_edition_find(NULL, SIZE_MAX), HTTPSTATUS_EDITION_UNKNOWN);
  IS_EMPTY(httpstatus_meaning_summary(httpstatus_find_from(777, httpstatus_source_find("nobody"))));
}

const char *const suite_name = "NULL and ends of lists";
CU_TestInfo suite_tests[] = {
    {"readers of a meaning", meaning_readers},
    {"lists of a meaning", lists_of_a_meaning},
    {"readers of a citation", citation_readers},
    {"readers of a source", source_readers},
    {"readers of a detail", detail_readers},
    {"readers of a warn code", warn_code_readers},
    {"the lists of the library end", lists_end},
    {"the lists of every meaning end", lists_of_entries_end},
    {"the lists of every warn code end", lists_of_warn_codes_end},
    {"look-ups by NULL find nothing", look_ups_by_null},
    CU_TEST_INFO_NULL,
};
