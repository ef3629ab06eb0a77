/* test_white.c: do the compiled tables keep what the code of lib/ takes for granted? */

/* The tables themselves: their sizes are known in this file alone. */
#include "table.c"

#include "ascii.h"
#include "suite.h"

#include <string.h>

#define LENGTH(table) (sizeof(table) / sizeof *(table))

/* The longest key that lib/name.c folds. */
enum { LONGEST_KEY = 160 };

/* A text begins behind the NUL of another and lies in the pool. */
static bool is_text(hs_text text) {
  return text < sizeof hs_pool && (text == 0 || hs_string(text)[-1] == '\0');
}

static bool is_filled(hs_text text) {
  return text != 0 && is_text(text) && hs_string(text)[0] != '\0';
}

static bool fits(struct hs_span span, size_t length) {
  return (size_t)span.first + span.count <= length;
}

static bool is_key_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/* Is key what a name folds to, or a name that does not fold? */
static bool is_key(const char *key) {
  size_t folded = 0, length = strlen(key);
  while (folded < length && is_key_byte(key[folded]))
    folded++;
  if (folded == length)
    return length >= 2 && length <= LONGEST_KEY;
  size_t countable = 0;
  bool foreign = false;
  for (size_t at = 0; at < length; at++) {
    countable += is_key_byte(key[at]) || (key[at] >= 'A' && key[at] <= 'Z');
    foreign = foreign || (unsigned char)key[at] >= 0x80;
  }
  return length <= LONGEST_KEY && (countable < 2 || foreign);
}

static void the_pool(void) {
  const char *bytes = hs_string(0);
  CU_ASSERT(sizeof hs_pool > 1000);
  CU_ASSERT_EQUAL(bytes[0], '\0');
  CU_ASSERT_EQUAL(bytes[sizeof hs_pool - 1], '\0');
}

static void counts(void) {
  CU_ASSERT_EQUAL(hs_counts.meanings, LENGTH(hs_meanings));
  CU_ASSERT_EQUAL(hs_counts.sources, LENGTH(hs_sources));
  CU_ASSERT_EQUAL(hs_counts.details, LENGTH(hs_details));
  CU_ASSERT_EQUAL(hs_counts.warn_codes, LENGTH(hs_warn_codes));
  CU_ASSERT_EQUAL(hs_counts.names, LENGTH(hs_names));
  CU_ASSERT_EQUAL(hs_counts.signatures, LENGTH(hs_signatures));
  CU_ASSERT_EQUAL(hs_counts.prefixes, LENGTH(hs_prefixes));
}

static void names_sorted(void) {
  for (size_t row = 0; row < LENGTH(hs_names); row++) {
    HOLDS(is_filled(hs_names[row].key), "row %zu", row);
    HOLDS(hs_names[row].meaning < LENGTH(hs_meanings), "row %zu", row);
    HOLDS(is_key(hs_string(hs_names[row].key)), "\"%s\"", hs_string(hs_names[row].key));
    if (row == 0)
      continue;
    const char *before = hs_string(hs_names[row - 1].key), *key = hs_string(hs_names[row].key);
    HOLDS(strcmp(before, key) <= 0, "\"%s\" before \"%s\"", before, key);
  }
}

/* The rows of one key: the registered meaning, else the preferred one of the one code. */
static void rows_of_a_key(void) {
  for (size_t row = 1; row < LENGTH(hs_names); row++) {
    const char *key = hs_string(hs_names[row].key);
    const struct httpstatus_meaning *before = &hs_meanings[hs_names[row - 1].meaning];
    const struct httpstatus_meaning *meaning = &hs_meanings[hs_names[row].meaning];
    if (strcmp(hs_string(hs_names[row - 1].key), key) != 0)
      continue;
    HOLDS(hs_names[row].meaning != hs_names[row - 1].meaning, "\"%s\"", key);
    HOLDS(!meaning->registered, "\"%s\"", key);
    HOLDS(before->registered || before->code == meaning->code, "\"%s\"", key);
    HOLDS(before->registered || before->preferred || !meaning->preferred, "\"%s\"", key);
  }
}

/* Each key is found by the search, and is the name of its first row. */
static void names_found(void) {
  const char *before = "";
  for (size_t row = 0; row < LENGTH(hs_names); row++) {
    const char *key = hs_string(hs_names[row].key);
    if (strcmp(before, key) != 0)
      HOLDS(httpstatus_find_name(key, strlen(key)) == &hs_meanings[hs_names[row].meaning], "\"%s\"",
            key);
    before = key;
  }
}

static void prefixes(void) {
  for (size_t row = 0; row < LENGTH(hs_prefixes); row++) {
    const char *prefix = hs_string(hs_prefixes[row]);
    HOLDS(is_filled(hs_prefixes[row]), "prefix %zu", row);
    for (const char *byte = prefix; *byte != '\0'; byte++)
      HOLDS(is_key_byte(*byte), "\"%s\"", prefix);
    if (row == 0)
      continue;
    const char *before = hs_string(hs_prefixes[row - 1]);
    HOLDS(strlen(before) >= strlen(prefix), "\"%s\" before \"%s\"", before, prefix);
    HOLDS(strcmp(before, prefix) != 0, "\"%s\"", prefix);
  }
}

static void check_meaning_texts(const struct httpstatus_meaning *meaning) {
  HOLDS(is_filled(meaning->identifier), "%d", meaning->code);
  HOLDS(is_filled(meaning->title), "%d", meaning->code);
  HOLDS(is_filled(meaning->summary), "%d", meaning->code);
  HOLDS(is_filled(meaning->brief), "%d", meaning->code);
  HOLDS(is_text(meaning->reason), "%d", meaning->code);
  HOLDS(is_text(meaning->note), "%d", meaning->code);
  for (size_t rfc = 0; rfc < HS_EDITION_COUNT; rfc++)
    HOLDS(is_text(meaning->reasons[rfc]), "%d", meaning->code);
}

static void meanings(void) {
  for (size_t row = 0; row < LENGTH(hs_meanings); row++) {
    const struct httpstatus_meaning *meaning = &hs_meanings[row];
    check_meaning_texts(meaning);
    HOLDS(meaning->code >= 0 && meaning->code < HS_CODES, "%d", meaning->code);
    HOLDS(meaning->source < LENGTH(hs_sources), "%d", meaning->code);
    HOLDS(meaning->state > 0 && meaning->state < HS_STATE_COUNT, "%d", meaning->code);
    HOLDS(meaning->seen > 0 && meaning->seen < HS_SEEN_COUNT, "%d", meaning->code);
    HOLDS(meaning->evidence > 0 && meaning->evidence < HS_EVIDENCE_COUNT, "%d", meaning->code);
    HOLDS(meaning->registered <= 1 && meaning->preferred <= 1, "%d", meaning->code);
    HOLDS(fits(meaning->constants, LENGTH(hs_words)), "%d", meaning->code);
    HOLDS(fits(meaning->aliases, LENGTH(hs_words)), "%d", meaning->code);
    HOLDS(fits(meaning->specs, LENGTH(hs_citations)), "%d", meaning->code);
    HOLDS(fits(meaning->history, LENGTH(hs_citations)), "%d", meaning->code);
  }
}

/* A link leads to the row behind it, which has the same code: no walk goes on for ever. */
static void links(void) {
  for (size_t row = 0; row < LENGTH(hs_meanings); row++) {
    uint16_t next = hs_meanings[row].next;
    bool another =
        row + 1 < LENGTH(hs_meanings) && hs_meanings[row + 1].code == hs_meanings[row].code;
    HOLDS(next == (another ? row + 1 : 0), "row %zu", row);
  }
}

static void codes(void) {
  size_t known = 0;
  for (size_t code = 0; code < HS_CODES; code++) {
    uint16_t number = hs_number_of_code[code];
    HOLDS(number <= LENGTH(hs_meanings), "%zu", code);
    HOLDS(is_text(hs_reason_of_code[code]), "%zu", code);
    if (number == 0) {
      HOLDS(hs_reason_of_code[code] == 0, "%zu", code);
      continue;
    }
    known++;
    HOLDS((size_t)hs_meanings[number - 1].code == code, "%zu", code);
    HOLDS(hs_meanings[number - 1].preferred, "%zu", code);
    HOLDS(hs_meanings[number - 1].reason == hs_reason_of_code[code], "%zu", code);
  }
  size_t preferred = 0;
  for (size_t row = 0; row < LENGTH(hs_meanings); row++)
    preferred += hs_meanings[row].preferred;
  CU_ASSERT_EQUAL(known, preferred);
}

static void words(void) {
  for (size_t row = 0; row < LENGTH(hs_words); row++)
    HOLDS(is_filled(hs_words[row]), "word %zu", row);
}

static void citations(void) {
  for (size_t row = 0; row < LENGTH(hs_citations); row++) {
    const struct httpstatus_citation *citation = &hs_citations[row];
    HOLDS(is_filled(citation->document), "citation %zu", row);
    HOLDS(is_filled(citation->url), "citation %zu", row);
    HOLDS(is_text(citation->section) && is_text(citation->reason), "citation %zu", row);
  }
}

static void sources(void) {
  for (size_t row = 0; row < LENGTH(hs_sources); row++) {
    const struct httpstatus_source *source = &hs_sources[row];
    HOLDS(is_filled(source->id) && is_filled(source->name), "source %zu", row);
    HOLDS(is_filled(source->summary) && is_filled(source->url), "source %zu", row);
    HOLDS(fits(source->detail_keys, LENGTH(hs_detail_keys)), "%s", hs_string(source->id));
    HOLDS(fits(source->letters, LENGTH(hs_letters)), "%s", hs_string(source->id));
    HOLDS((source->detail_form == HS_FORM_NONE) == !is_filled(source->detail_field), "%s",
          hs_string(source->id));
  }
}

static int compare_folded(const char *left, const char *right) {
  while (*left != '\0' && hs_lower((unsigned char)*left) == hs_lower((unsigned char)*right))
    left++, right++;
  return hs_lower((unsigned char)*left) - hs_lower((unsigned char)*right);
}

/* The keys of a source are its own and in order, or the search would miss some. */
static void detail_keys(void) {
  size_t all = 0;
  for (size_t row = 0; row < LENGTH(hs_sources); row++) {
    const struct hs_span keys = hs_sources[row].detail_keys;
    all += keys.count;
    for (size_t at = keys.first; at < (size_t)keys.first + keys.count; at++) {
      const char *key = hs_string(hs_detail_keys[at].key);
      HOLDS(is_filled(hs_detail_keys[at].key), "key %zu", at);
      HOLDS(hs_detail_keys[at].detail < LENGTH(hs_details), "key %s", key);
      HOLDS(hs_details[hs_detail_keys[at].detail].source == row, "key %s", key);
      HOLDS(at == keys.first || compare_folded(hs_string(hs_detail_keys[at - 1].key), key) <= 0,
            "key %s", key);
    }
  }
  CU_ASSERT_EQUAL(all, LENGTH(hs_detail_keys));
}

static void details(void) {
  for (size_t row = 0; row < LENGTH(hs_details); row++) {
    const struct httpstatus_detail *detail = &hs_details[row];
    HOLDS(detail->source < LENGTH(hs_sources), "detail %zu", row);
    HOLDS(detail->citation < LENGTH(hs_citations), "detail %zu", row);
    HOLDS(detail->retry <= LENGTH(hs_detail_retries), "detail %zu", row);
    HOLDS(fits(detail->codes, LENGTH(hs_detail_codes)), "detail %zu", row);
    HOLDS(fits(detail->aliases, LENGTH(hs_words)), "detail %zu", row);
    HOLDS(is_filled(detail->title) && is_filled(detail->summary), "detail %zu", row);
    HOLDS(is_filled(detail->key) && is_filled(detail->brief), "detail %zu", row);
    HOLDS(is_text(detail->note) && is_text(detail->product), "detail %zu", row);
    HOLDS(is_text(detail->since), "detail %zu", row);
  }
}

static void detail_retries(void) {
  for (size_t row = 0; row < LENGTH(hs_detail_retries); row++) {
    HOLDS(is_filled(hs_detail_retries[row].text), "retry %zu", row);
    HOLDS(hs_detail_retries[row].citation < LENGTH(hs_citations), "retry %zu", row);
    HOLDS(hs_detail_retries[row].advice < HS_ADVICE_COUNT, "retry %zu", row);
  }
}

static void warn_codes(void) {
  for (size_t row = 0; row < LENGTH(hs_warn_codes); row++) {
    const struct httpstatus_warn_code *warn_code = &hs_warn_codes[row];
    HOLDS(warn_code->code < HS_WARN_CODES, "%d", warn_code->code);
    HOLDS(hs_number_of_warn_code[warn_code->code] == row + 1, "%d", warn_code->code);
    HOLDS(is_filled(warn_code->text) && is_filled(warn_code->summary), "%d", warn_code->code);
    HOLDS(is_text(warn_code->note) && warn_code->persistent <= 1, "%d", warn_code->code);
    HOLDS(fits(warn_code->specs, LENGTH(hs_citations)), "%d", warn_code->code);
    HOLDS(fits(warn_code->history, LENGTH(hs_citations)), "%d", warn_code->code);
  }
  for (size_t code = 0; code < HS_WARN_CODES; code++)
    HOLDS(hs_number_of_warn_code[code] <= LENGTH(hs_warn_codes), "%zu", code);
}

/* A mark is found by itself: no earlier one of another source hides it. */
static void marks(void) {
  for (size_t row = 0; row < LENGTH(hs_signatures); row++) {
    const struct hs_signature *mark = &hs_signatures[row];
    const char *field = hs_string(mark->field), *value = hs_string(mark->value);
    HOLDS(is_filled(mark->field) && is_text(mark->value), "mark %zu", row);
    HOLDS(mark->source < LENGTH(hs_sources), "mark %zu", row);
    HOLDS(strpbrk(value, "/ \t()") == NULL, "%s: %s", field, value);
    HOLDS(httpstatus_source_identify(field, strlen(field), value, strlen(value)) ==
              &hs_sources[mark->source],
          "%s: %s", field, value);
  }
}

static void closed_sets(void) {
  CU_ASSERT_EQUAL(hs_state_words[0], 0);
  CU_ASSERT_EQUAL(hs_seen_words[0], 0);
  CU_ASSERT_EQUAL(hs_evidence_words[0], 0);
  for (size_t value = 1; value < HS_STATE_COUNT; value++)
    HOLDS(is_filled(hs_state_words[value]), "state %zu", value);
  for (size_t value = 1; value < HS_SEEN_COUNT; value++)
    HOLDS(is_filled(hs_seen_words[value]), "seen %zu", value);
  for (size_t value = 1; value < HS_EVIDENCE_COUNT; value++)
    HOLDS(is_filled(hs_evidence_words[value]), "evidence %zu", value);
}

const char *const suite_name = "tables";
CU_TestInfo suite_tests[] = {
    {"the pool begins and ends with NUL", the_pool},
    {"the counts are those of the tables", counts},
    {"names are sorted and folded", names_sorted},
    {"the first row of a name is the meaning it stands for", rows_of_a_key},
    {"every name is found", names_found},
    {"prefixes are folded, the longest first", prefixes},
    {"meanings stay in their tables", meanings},
    {"links lead to the next meaning of the code", links},
    {"codes lead to their preferred meaning", codes},
    {"words are texts", words},
    {"citations are texts", citations},
    {"sources stay in their tables", sources},
    {"the keys of details are in order", detail_keys},
    {"retries of details stay in their tables", detail_retries},
    {"details stay in their tables", details},
    {"warnings stay in their tables", warn_codes},
    {"marks are found", marks},
    {"closed sets have their words", closed_sets},
    CU_TEST_INFO_NULL,
};
