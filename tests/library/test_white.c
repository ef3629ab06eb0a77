/* test_white.c: do the compiled tables keep what the code of lib/ takes for granted? */

/* The tables themselves: their sizes are known in this file alone. */
#include "table_citation.c"
#include "table_count.c"
#include "table_detail.c"
#include "table_edition.c"
#include "table_finding.c"
#include "table_handling.c"
#include "table_meaning.c"
#include "table_method.c"
#include "table_name.c"
#include "table_reason.c"
#include "table_registered.c"
#include "table_retry.c"
#include "table_rule.c"
#include "table_signature.c"
#include "table_source.c"
#include "table_status.c"
#include "table_warn_code.c"
#include "table_word.c"
#include "table_wording.c"

#include "suite.h"

#include <stdlib.h>
#include <string.h>

#define LENGTH(table) (sizeof(table) / sizeof *(table))

/* The longest key that lib/name.c folds. */
enum { LONGEST_KEY = 160 };

/* The pools of texts, in the order in which their places are counted. */
static const struct pool {
  const char *bytes;
  size_t first, size;
} pools[] = {
    {hs_reason_pool, HS_REASON_POOL, sizeof hs_reason_pool},
    {hs_status_pool, HS_STATUS_POOL, sizeof hs_status_pool},
    {hs_wording_pool, HS_WORDING_POOL, sizeof hs_wording_pool},
    {hs_method_pool, HS_METHOD_POOL, sizeof hs_method_pool},
    {hs_handling_pool, HS_HANDLING_POOL, sizeof hs_handling_pool},
    {hs_citation_pool, HS_CITATION_POOL, sizeof hs_citation_pool},
    {hs_source_pool, HS_SOURCE_POOL, sizeof hs_source_pool},
    {hs_signature_pool, HS_SIGNATURE_POOL, sizeof hs_signature_pool},
    {hs_meaning_pool, HS_MEANING_POOL, sizeof hs_meaning_pool},
    {hs_name_pool, HS_NAME_POOL, sizeof hs_name_pool},
    {hs_detail_pool, HS_DETAIL_POOL, sizeof hs_detail_pool},
    {hs_warn_code_pool, HS_WARN_CODE_POOL, sizeof hs_warn_code_pool},
    {hs_word_pool, HS_WORD_POOL, sizeof hs_word_pool},
    {hs_finding_pool, HS_FINDING_POOL, sizeof hs_finding_pool},
};

/* Is read, which is what the place text gives, the beginning of a text at that place? */
static bool begins_at(const char *read, hs_text text) {
  for (size_t index = 0; index < LENGTH(pools); index++) {
    const struct pool *pool = &pools[index];
    if (text >= pool->first && text < pool->first + pool->size)
      return read == pool->bytes + (text - pool->first) &&
             (read == pool->bytes || read[-1] == '\0');
  }
  return false;
}

/* Is a text of that subject "", or one that a pool has? */
#define IS_TEXT(subject, text)                                                                     \
  ((text) == 0 ? *hs_##subject##_text(text) == '\0' : begins_at(hs_##subject##_text(text), text))

#define IS_FILLED(subject, text)                                                                   \
  ((text) != 0 && IS_TEXT(subject, text) && *hs_##subject##_text(text) != '\0')

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

/* Each ends with NUL, and begins where the one before it ends. */
static void pools_in_a_row(void) {
  CU_ASSERT_EQUAL(pools[0].first, 0);
  CU_ASSERT_EQUAL(pools[0].bytes[0], '\0');
  for (size_t index = 0; index < LENGTH(pools); index++) {
    const struct pool *pool = &pools[index];
    HOLDS(pool->bytes[pool->size - 1] == '\0', "pool %zu", index);
    HOLDS(index == 0 || pool->first == pool[-1].first + pool[-1].size, "pool %zu", index);
  }
}

static int by_text(const void *left, const void *right) {
  return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static const struct pool *pool_of(const char *text) {
  const struct pool *pool = pools;
  while (text < pool->bytes || text >= pool->bytes + pool->size)
    pool++;
  return pool;
}

/* No pool holds a text twice, nor one that the phrases hold already; only pools that go without
 * one another may each hold the same, which is one byte of a hundred at most. */
static void held_once(void) {
  size_t count = 0, all = 0, twice = 0;
  for (size_t index = 0; index < LENGTH(pools); index++)
    all += pools[index].size;
  /* A text has its NUL at least. */
  const char **texts = malloc(all * sizeof *texts);
  CU_ASSERT_FATAL(texts != NULL);
  for (size_t index = 0; index < LENGTH(pools); index++) {
    const char *end = pools[index].bytes + pools[index].size;
    for (const char *text = pools[index].bytes; text < end; text += strlen(text) + 1)
      texts[count++] = text;
  }
  qsort(texts, count, sizeof *texts, by_text);
  for (size_t row = 1; row < count; row++) {
    if (strcmp(texts[row - 1], texts[row]) != 0)
      continue;
    const struct pool *one = pool_of(texts[row - 1]), *other = pool_of(texts[row]);
    HOLDS(one != other, "\"%s\" twice in a pool", texts[row]);
    HOLDS(one != pools && other != pools, "\"%s\" is also a phrase", texts[row]);
    twice += strlen(texts[row]) + 1;
  }
  free(texts);
  HOLDS(twice * 100 <= all, "%zu of %zu bytes are held twice", twice, all);
}

static void counts(void) {
  CU_ASSERT_EQUAL(hs_counts.meanings, LENGTH(hs_meanings));
  CU_ASSERT_EQUAL(hs_counts.sources, LENGTH(hs_sources));
  CU_ASSERT_EQUAL(hs_counts.details, LENGTH(hs_details));
  CU_ASSERT_EQUAL(hs_counts.warn_codes, LENGTH(hs_warn_codes));
  CU_ASSERT_EQUAL(hs_counts.names, LENGTH(hs_names));
  CU_ASSERT_EQUAL(hs_counts.signatures, LENGTH(hs_signatures));
  CU_ASSERT_EQUAL(hs_counts.methods, LENGTH(hs_methods));
}

static void names_sorted(void) {
  for (size_t row = 0; row < LENGTH(hs_names); row++) {
    HOLDS(IS_FILLED(name, hs_names[row].key), "row %zu", row);
    HOLDS(hs_names[row].meaning < LENGTH(hs_meanings), "row %zu", row);
    HOLDS(is_key(hs_name_text(hs_names[row].key)), "\"%s\"", hs_name_text(hs_names[row].key));
    HOLDS(hs_names[row].length == strlen(hs_name_text(hs_names[row].key)), "row %zu", row);
    if (row == 0)
      continue;
    const char *before = hs_name_text(hs_names[row - 1].key),
               *key = hs_name_text(hs_names[row].key);
    HOLDS(strcmp(before, key) <= 0, "\"%s\" before \"%s\"", before, key);
  }
}

/* The rows of one key: the registered meaning, else the preferred one of the one code. */
static void rows_of_a_key(void) {
  for (size_t row = 1; row < LENGTH(hs_names); row++) {
    const char *key = hs_name_text(hs_names[row].key);
    const struct httpstatus_meaning *before = &hs_meanings[hs_names[row - 1].meaning];
    const struct httpstatus_meaning *meaning = &hs_meanings[hs_names[row].meaning];
    if (strcmp(hs_name_text(hs_names[row - 1].key), key) != 0)
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
    const char *key = hs_name_text(hs_names[row].key);
    if (strcmp(before, key) != 0)
      HOLDS(httpstatus_find_name(key, strlen(key)) == &hs_meanings[hs_names[row].meaning], "\"%s\"",
            key);
    before = key;
  }
}

/* At least half of the slots are free, and each key has one, that of its first row. */
static void slots_of_names(void) {
  size_t filled = 0, keys = 0;
  for (size_t slot = 0; slot < LENGTH(hs_name_slots); slot++) {
    size_t row = hs_name_slots[slot];
    HOLDS(row <= LENGTH(hs_names), "slot %zu", slot);
    filled += row != 0;
    if (row > 1)
      HOLDS(hs_names[row - 1].key != hs_names[row - 2].key, "slot %zu", slot);
  }
  for (size_t row = 0; row < LENGTH(hs_names); row++)
    keys += row == 0 || hs_names[row].key != hs_names[row - 1].key;
  CU_ASSERT_EQUAL(filled, keys);
  CU_ASSERT(2 * filled <= LENGTH(hs_name_slots));
}

/* Every node but the first row of siblings hangs on one node before it, so that no walk goes on
 * for ever; a leaf ends a prefix. */
static void prefixes(void) {
  static unsigned char hangs[LENGTH(hs_prefixes)];
  for (size_t row = 0; row < LENGTH(hs_prefixes); row++) {
    const struct hs_prefix *node = &hs_prefixes[row];
    HOLDS(is_key_byte(node->byte), "node %zu", row);
    HOLDS(node->next != 0 || node->class_digit != 0, "node %zu", row);
    HOLDS(node->class_digit <= 5 || node->class_digit == HS_ANY_CLASS, "node %zu", row);
    HOLDS(node->next == 0 || node->next > row, "node %zu", row);
    HOLDS(node->other == 0 || node->other == row + 1, "node %zu", row);
    HOLDS(node->next < LENGTH(hs_prefixes) && node->other < LENGTH(hs_prefixes), "node %zu", row);
    HOLDS(row == 0 || hangs[row] == 1, "node %zu", row);
    hangs[node->next]++;
    hangs[node->other]++;
  }
}

static void check_meaning_texts(const struct httpstatus_meaning *meaning) {
  HOLDS(IS_FILLED(meaning, meaning->identifier), "%d", meaning->code);
  HOLDS(IS_FILLED(meaning, meaning->title), "%d", meaning->code);
  HOLDS(IS_FILLED(meaning, meaning->summary), "%d", meaning->code);
  HOLDS(IS_FILLED(meaning, meaning->brief), "%d", meaning->code);
  HOLDS(IS_TEXT(meaning, meaning->reason), "%d", meaning->code);
  HOLDS(IS_TEXT(meaning, meaning->note), "%d", meaning->code);
}

static void registered_codes(void) {
  CU_ASSERT_EQUAL(LENGTH(hs_reasons_in), LENGTH(hs_handlings));
  for (size_t row = 0; row < LENGTH(hs_reasons_in); row++) {
    CU_ASSERT_STRING_EQUAL(hs_reason_text(hs_reasons_in[row][0]), "");
    for (size_t edition = 1; edition < HS_EDITION_COUNT; edition++)
      HOLDS(IS_FILLED(reason, hs_reasons_in[row][edition]), "row %zu", row);
  }
  for (size_t row = 0; row < LENGTH(hs_handlings); row++) {
    HOLDS(fits(hs_handlings[row].fields, LENGTH(hs_fields)), "row %zu", row);
    HOLDS(fits(hs_handlings[row].request, LENGTH(hs_request_fields)), "row %zu", row);
    HOLDS(hs_handlings[row].request_citation < LENGTH(hs_citations), "row %zu", row);
  }
  for (size_t code = 0; code < HS_CODES; code++) {
    HOLDS(IS_TEXT(status, hs_status_of_code[code]), "%zu", code);
    HOLDS((hs_status_of_code[code] != 0) == (code >= 100), "%zu", code);
    HOLDS(hs_registered_of_code[code] <= LENGTH(hs_reasons_in), "%zu", code);
    HOLDS(hs_retry_of_code[code] <= LENGTH(hs_retries), "%zu", code);
  }
}

static void wordings(void) {
  for (size_t row = 0; row < LENGTH(hs_sources); row++) {
    struct hs_span span = hs_sources[row].wording;
    HOLDS(fits(span, LENGTH(hs_wordings)), "source %zu", row);
    for (size_t at = span.first; at < (size_t)span.first + span.count; at++) {
      HOLDS(IS_FILLED(wording, hs_wordings[at].reason), "wording %zu", at);
      HOLDS(at == span.first || hs_wordings[at - 1].code < hs_wordings[at].code, "wording %zu", at);
    }
  }
}

static void retries(void) {
  for (size_t row = 0; row < LENGTH(hs_retries); row++) {
    HOLDS(IS_FILLED(handling, hs_retries[row].text), "retry %zu", row);
    HOLDS(hs_retries[row].citation < LENGTH(hs_citations), "retry %zu", row);
    HOLDS(hs_retries[row].advice < HS_ADVICE_COUNT, "retry %zu", row);
  }
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
    HOLDS(meaning->retry <= LENGTH(hs_retries), "%d", meaning->code);
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
    HOLDS(IS_TEXT(reason, hs_reason_of_code[code]), "%zu", code);
    HOLDS(hs_registered_of_code[code] <= LENGTH(hs_handlings), "%zu", code);
    if (number == 0) {
      HOLDS(hs_reason_of_code[code] == 0 && hs_registered_of_code[code] == 0, "%zu", code);
      continue;
    }
    known++;
    HOLDS((size_t)hs_meanings[number - 1].code == code, "%zu", code);
    HOLDS(hs_meanings[number - 1].preferred, "%zu", code);
    HOLDS(hs_meanings[number - 1].reason == hs_reason_of_code[code], "%zu", code);
    HOLDS((hs_registered_of_code[code] != 0) == hs_meanings[number - 1].registered, "%zu", code);
  }
  size_t preferred = 0;
  for (size_t row = 0; row < LENGTH(hs_meanings); row++)
    preferred += hs_meanings[row].preferred;
  CU_ASSERT_EQUAL(known, preferred);
}

static void fields(void) {
  for (size_t row = 0; row < LENGTH(hs_fields); row++) {
    const struct httpstatus_field *field = &hs_fields[row];
    HOLDS(IS_FILLED(handling, field->name), "field %zu", row);
    HOLDS(IS_TEXT(handling, field->condition), "field %zu", row);
    HOLDS(field->citation < LENGTH(hs_citations), "field %zu", row);
    HOLDS(field->finding < (int)LENGTH(hs_findings), "field %zu", row);
  }
  for (size_t row = 0; row < LENGTH(hs_request_fields); row++)
    HOLDS(IS_FILLED(handling, hs_request_fields[row]), "field of a request %zu", row);
}

static void findings(void) {
  for (size_t row = 0; row < LENGTH(hs_findings); row++) {
    const struct httpstatus_finding *finding = &hs_findings[row];
    HOLDS(IS_FILLED(finding, finding->rule) && IS_FILLED(finding, finding->text), "%zu", row);
    HOLDS(IS_TEXT(finding, finding->field), "finding %zu", row);
    HOLDS(finding->citation < LENGTH(hs_citations), "finding %zu", row);
  }
}

static void methods(void) {
  for (size_t row = 0; row < LENGTH(hs_methods); row++)
    HOLDS(IS_FILLED(method, hs_methods[row].name), "method %zu", row);
}

static void words(void) {
  for (size_t row = 0; row < LENGTH(hs_words); row++)
    HOLDS(IS_FILLED(meaning, hs_words[row]), "word %zu", row);
}

static void citations(void) {
  for (size_t row = 0; row < LENGTH(hs_citations); row++) {
    const struct httpstatus_citation *citation = &hs_citations[row];
    HOLDS(IS_FILLED(citation, citation->document), "citation %zu", row);
    HOLDS(IS_FILLED(citation, citation->url), "citation %zu", row);
    HOLDS(IS_TEXT(citation, citation->section) && IS_TEXT(citation, citation->reason),
          "citation %zu", row);
  }
}

static void sources(void) {
  for (size_t row = 0; row < LENGTH(hs_sources); row++) {
    const struct httpstatus_source *source = &hs_sources[row];
    struct hs_span index = {source->detail_first, source->detail_count};
    HOLDS(IS_FILLED(source, source->id) && IS_FILLED(source, source->name), "source %zu", row);
    HOLDS(IS_FILLED(source, source->summary) && IS_FILLED(source, source->url), "source %zu", row);
    HOLDS(fits(index, LENGTH(hs_detail_index)), "%s", hs_source_text(source->id));
    HOLDS(row < 2 || strcmp(hs_source_text(source[-1].id), hs_source_text(source->id)) < 0,
          "source %zu", row);
    HOLDS(httpstatus_source_find(hs_source_text(source->id)) == source, "source %zu", row);
  }
}

/* Of each number of a source, the index has the first detail that is not before it. */
static void details_index(void) {
  for (size_t row = 0; row < LENGTH(hs_sources); row++) {
    const struct httpstatus_source *source = &hs_sources[row];
    for (size_t at = 0; at < source->detail_count; at++) {
      size_t place = hs_detail_index[source->detail_first + at];
      size_t number = source->detail_low + at;
      HOLDS(place < LENGTH(hs_details), "%s .%zu", hs_source_text(source->id), number);
      HOLDS(hs_details[place].source == row, "%s .%zu", hs_source_text(source->id), number);
      HOLDS(hs_details[place].key >= number, "%s .%zu", hs_source_text(source->id), number);
      bool first =
          place == 0 || hs_details[place - 1].source != row || hs_details[place - 1].key < number;
      HOLDS(first, "%s .%zu", hs_source_text(source->id), number);
    }
  }
}

static void details(void) {
  for (size_t row = 0; row < LENGTH(hs_details); row++) {
    const struct httpstatus_detail *detail = &hs_details[row];
    const struct httpstatus_source *source = &hs_sources[detail->source];
    HOLDS(detail->source < LENGTH(hs_sources), "detail %zu", row);
    HOLDS(detail->citation < LENGTH(hs_citations), "detail %zu", row);
    HOLDS(detail->key >= source->detail_low &&
              detail->key - source->detail_low < source->detail_count,
          "detail %zu", row);
    HOLDS(IS_FILLED(detail, detail->title) && IS_FILLED(detail, detail->summary), "detail %zu",
          row);
    HOLDS(IS_FILLED(detail, detail->brief), "detail %zu", row);
    HOLDS(IS_TEXT(detail, detail->note) && IS_TEXT(detail, detail->product), "detail %zu", row);
    HOLDS(IS_TEXT(detail, detail->since), "detail %zu", row);
  }
}

static void warn_codes(void) {
  for (size_t row = 0; row < LENGTH(hs_warn_codes); row++) {
    const struct httpstatus_warn_code *warn_code = &hs_warn_codes[row];
    HOLDS(warn_code->code < HS_WARN_CODES, "%d", warn_code->code);
    HOLDS(hs_number_of_warn_code[warn_code->code] == row + 1, "%d", warn_code->code);
    HOLDS(IS_FILLED(warn_code, warn_code->text) && IS_FILLED(warn_code, warn_code->summary), "%d",
          warn_code->code);
    HOLDS(IS_TEXT(warn_code, warn_code->note) && warn_code->persistent <= 1, "%d", warn_code->code);
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
    const char *field = hs_signature_text(mark->field), *value = hs_signature_text(mark->value);
    HOLDS(IS_FILLED(signature, mark->field) && IS_TEXT(signature, mark->value), "mark %zu", row);
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
    HOLDS(IS_FILLED(word, hs_state_words[value]), "state %zu", value);
  for (size_t value = 1; value < HS_SEEN_COUNT; value++)
    HOLDS(IS_FILLED(word, hs_seen_words[value]), "seen %zu", value);
  for (size_t value = 1; value < HS_EVIDENCE_COUNT; value++)
    HOLDS(IS_FILLED(word, hs_evidence_words[value]), "evidence %zu", value);
}

const char *const suite_name = "tables";
CU_TestInfo suite_tests[] = {
    {"the pools follow one another", pools_in_a_row},
    {"a text is held once", held_once},
    {"the counts are those of the tables", counts},
    {"names are sorted and folded", names_sorted},
    {"the first row of a name is the meaning it stands for", rows_of_a_key},
    {"every name is found", names_found},
    {"every name has its slot", slots_of_names},
    {"prefixes are a tree", prefixes},
    {"meanings stay in their tables", meanings},
    {"registered codes have a row in each table", registered_codes},
    {"wordings stay in their table, in the order of codes", wordings},
    {"rules on retries are whole", retries},
    {"links lead to the next meaning of the code", links},
    {"codes lead to their preferred meaning", codes},
    {"fields stay in their tables", fields},
    {"findings stay in their tables", findings},
    {"methods are texts", methods},
    {"words are texts", words},
    {"citations are texts", citations},
    {"sources stay in their tables", sources},
    {"the index of details finds the first of each number", details_index},
    {"details stay in their tables", details},
    {"warnings stay in their tables", warn_codes},
    {"marks are found", marks},
    {"closed sets have their words", closed_sets},
    CU_TEST_INFO_NULL,
};
