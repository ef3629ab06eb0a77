/* test_white.c: do the compiled tables keep what the code of lib/ takes for granted? */

/* The tables themselves: their sizes are known in this file alone. */
#include "table_citation.c"
#include "table_count.c"
#include "table_detail.c"
#include "table_edition.c"
#include "table_field_name.c"
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
#include "table_warn_code.c"
#include "table_word.c"
#include "table_wording.c"

#include "ascii.h"
#include "field_name.h"
#include "rules.inc"
#include "suite.h"

#include <ctype.h>
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
    {hs_wording_pool, HS_WORDING_POOL, sizeof hs_wording_pool},
    {hs_method_pool, HS_METHOD_POOL, sizeof hs_method_pool},
    {hs_field_name_pool, HS_FIELD_NAME_POOL, sizeof hs_field_name_pool},
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
  CU_ASSERT(!hs_names[LENGTH(hs_names) - 1].has_more);
  for (size_t row = 1; row < LENGTH(hs_names); row++) {
    const char *key = hs_name_text(hs_names[row].key);
    const struct httpstatus_meaning *before = &hs_meanings[hs_names[row - 1].meaning];
    const struct httpstatus_meaning *meaning = &hs_meanings[hs_names[row].meaning];
    bool is_same = strcmp(hs_name_text(hs_names[row - 1].key), key) == 0;
    HOLDS(hs_names[row - 1].has_more == is_same, "\"%s\"", key);
    if (!is_same)
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

/* What may stand in the place of a node is right behind all that follows it: rows[row] and its
 * siblings, with what follows each. Returns the row behind all of them. */
static size_t walk_prefixes(size_t row) {
  for (;;) {
    HOLDS(row < LENGTH(hs_prefixes), "node %zu", row);
    if (row >= LENGTH(hs_prefixes))
      return row;
    const struct hs_prefix *node = &hs_prefixes[row];
    HOLDS(node->length > 0 && node->length <= 4, "node %zu", row);
    HOLDS(node->mask == 0xFFFFFFFF >> (32 - 8 * node->length), "node %zu", row);
    HOLDS((node->word & ~node->mask) == 0, "node %zu", row);
    for (int at = 0; at < node->length; at++)
      HOLDS(is_key_byte((char)(node->word >> 8 * at)), "node %zu", row);
    HOLDS(!node->is_last || node->class_digit != 0, "node %zu", row);
    HOLDS(node->class_digit <= 5 || node->class_digit == HS_ANY_CLASS, "node %zu", row);
    size_t next = node->is_last ? row + 1 : walk_prefixes(row + 1);
    if (node->other == 0)
      return next;
    HOLDS(row + node->other == next, "node %zu", row);
    row = next;
  }
}

/* No walk goes on for ever, and each row is part of one. */
static void prefixes(void) {
  CU_ASSERT_EQUAL(walk_prefixes(0), LENGTH(hs_prefixes));
}

static void check_meaning_texts(const struct httpstatus_meaning *meaning) {
  HOLDS(IS_FILLED(meaning, meaning->identifier), "%d", meaning->code);
  HOLDS(IS_FILLED(meaning, meaning->title), "%d", meaning->code);
  HOLDS(IS_FILLED(meaning, meaning->summary), "%d", meaning->code);
  HOLDS(IS_FILLED(meaning, meaning->brief), "%d", meaning->code);
  HOLDS(IS_TEXT(meaning, meaning->reason), "%d", meaning->code);
  HOLDS(IS_TEXT(meaning, meaning->note), "%d", meaning->code);
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

/* What goes by the number of a registered code has a row for each. */
static void registered(void) {
  CU_ASSERT_EQUAL(LENGTH(hs_reasons_in), LENGTH(hs_handlings));
  for (size_t row = 0; row < LENGTH(hs_reasons_in); row++)
    for (size_t edition = 0; edition < HS_EDITION_COUNT; edition++)
      HOLDS(IS_TEXT(reason, hs_reasons_in[row][edition]), "row %zu", row);
  for (size_t row = 0; row < LENGTH(hs_handlings); row++) {
    const struct hs_handling *handling = &hs_handlings[row];
    HOLDS(fits(handling->fields, LENGTH(hs_fields)), "row %zu", row);
    HOLDS(fits(handling->request, LENGTH(hs_request_fields)), "row %zu", row);
    HOLDS(handling->request_citation < LENGTH(hs_citations), "row %zu", row);
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
  for (size_t code = 0; code < HS_CODES; code++)
    HOLDS(hs_retry_of_code[code] <= LENGTH(hs_retries), "%zu", code);
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
    HOLDS(IS_FILLED(source, source->id) && IS_FILLED(source, source->name), "source %zu", row);
    HOLDS(IS_FILLED(source, source->summary) && IS_FILLED(source, source->url), "source %zu", row);
    HOLDS(row < 2 || strcmp(hs_source_text(source[-1].id), hs_source_text(source->id)) < 0,
          "source %zu", row);
    HOLDS(httpstatus_source_find(hs_source_text(source->id)) == source, "source %zu", row);
    HOLDS(fits(source->detail_keys, LENGTH(hs_detail_keys)), "%s", hs_source_text(source->id));
    HOLDS(fits(source->letters, LENGTH(hs_letters)), "%s", hs_source_text(source->id));
    HOLDS((source->detail_form == HS_FORM_NONE) == !IS_FILLED(source, source->detail_field), "%s",
          hs_source_text(source->id));
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
      const char *key = hs_detail_text(hs_detail_keys[at].key);
      HOLDS(key[0] != '\0', "key %zu", at);
      HOLDS(hs_detail_keys[at].detail < LENGTH(hs_details), "key %s", key);
      HOLDS(hs_details[hs_detail_keys[at].detail].source == row, "key %s", key);
      HOLDS(at == keys.first ||
                compare_folded(hs_detail_text(hs_detail_keys[at - 1].key), key) <= 0,
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
    HOLDS(fits(detail->aliases, LENGTH(hs_detail_aliases)), "detail %zu", row);
    HOLDS(IS_FILLED(detail, detail->title) && IS_FILLED(detail, detail->summary), "detail %zu",
          row);
    HOLDS(IS_FILLED(detail, detail->key) && IS_FILLED(detail, detail->brief), "detail %zu", row);
    HOLDS(IS_TEXT(detail, detail->note) && IS_TEXT(detail, detail->product), "detail %zu", row);
    HOLDS(IS_TEXT(detail, detail->since), "detail %zu", row);
  }
}

static void detail_retries(void) {
  for (size_t row = 0; row < LENGTH(hs_detail_retries); row++) {
    HOLDS(hs_detail_text(hs_detail_retries[row].text)[0] != '\0', "retry %zu", row);
    HOLDS(hs_detail_retries[row].citation < LENGTH(hs_citations), "retry %zu", row);
    HOLDS(hs_detail_retries[row].advice < HS_ADVICE_COUNT, "retry %zu", row);
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
    const char *field = hs_field_name_text(hs_field_names[mark->name].name);
    const char *value = hs_signature_text(mark->value);
    HOLDS(mark->name > 0 && mark->name < LENGTH(hs_field_names), "mark %zu", row);
    HOLDS(IS_TEXT(signature, mark->value), "mark %zu", row);
    HOLDS(mark->source < LENGTH(hs_sources), "mark %zu", row);
    HOLDS(strpbrk(value, "/ \t()") == NULL, "%s: %s", field, value);
    HOLDS(httpstatus_source_identify(field, strlen(field), value, strlen(value)) ==
              &hs_sources[mark->source],
          "%s: %s", field, value);
  }
}

static unsigned number_of(const char *name, size_t length) {
  return hs_find_field_name((httpstatus_slice){name, length}).number;
}

/* Every name is found by itself, however it is written, and nothing beside it is. */
static void field_names(void) {
  for (size_t number = 1; number < LENGTH(hs_field_names); number++) {
    char name[HS_FIELD_NAME_MAX + 1] = "";
    size_t length = hs_field_names[number].length;
    HOLDS(IS_FILLED(field_name, hs_field_names[number].name), "name %zu", number);
    HOLDS(length == strlen(hs_field_name_text(hs_field_names[number].name)), "name %zu", number);
    memcpy(name, hs_field_name_text(hs_field_names[number].name), length);
    HOLDS(number_of(name, length) == number, "%s", name);
    HOLDS(number_of(name, length - 1) != number, "%s", name);
    for (size_t at = 0; at < length; at++)
      name[at] =
          (char)(at % 2 == 0 ? toupper((unsigned char)name[at]) : tolower((unsigned char)name[at]));
    HOLDS(number_of(name, length) == number, "%s", name);
    name[length - 1] ^= 1;
    HOLDS(number_of(name, length) != number, "%s", name);
  }
  CU_ASSERT(LENGTH(hs_field_names) > HS_ASKED_FIELDS);
  CU_ASSERT_EQUAL(HS_FIELDS, HS_ASKED_FIELDS);
}

/* Each number from 1 has one slot, and the table is not much larger than what is in it. */
static void check_slots(const uint16_t *slots, size_t count, size_t numbers, size_t most) {
  size_t filled = 0;
  for (size_t slot = 0; slot < count; slot++) {
    HOLDS(slots[slot] <= most, "slot %zu", slot);
    filled += slots[slot] != 0;
    for (size_t other = 0; other < slot; other++)
      HOLDS(slots[slot] == 0 || slots[other] != slots[slot], "slots %zu and %zu", other, slot);
  }
  CU_ASSERT_EQUAL(filled, numbers);
  CU_ASSERT(count <= 4 * numbers + 4);
}

static void slots(void) {
  size_t products = 0;
  for (size_t row = 0; row < LENGTH(hs_signatures); row++)
    products += hs_signatures[row].value != 0;
  check_slots(hs_field_name_slots, LENGTH(hs_field_name_slots), LENGTH(hs_field_names) - 1,
              LENGTH(hs_field_names) - 1);
  check_slots(hs_product_slots, LENGTH(hs_product_slots), products, LENGTH(hs_signatures));
}

/* Every bit of leniency, and every field of a single value, has its finding. */
static void findings_of_lists(void) {
  CU_ASSERT_EQUAL(LENGTH(hs_singletons), HS_SINGLETONS);
  for (size_t row = 0; row < LENGTH(hs_singletons); row++) {
    const struct hs_singleton *singleton = &hs_singletons[row];
    HOLDS(singleton->field > 0 && singleton->field <= HS_ASKED_FIELDS, "singleton %zu", row);
    HOLDS(singleton->finding >= HS_RULES && singleton->finding < (int)LENGTH(hs_findings),
          "singleton %zu", row);
    HOLDS(hs_findings[singleton->finding].field == hs_field_names[singleton->field].name,
          "singleton %zu", row);
  }
  for (unsigned place = 0; place < HS_LENIENT_COUNT; place++) {
    const char *word = httpstatus_lenient_name(1u << place);
    HOLDS(hs_lenient_findings[place] >= 0 && hs_lenient_findings[place] < HS_RULES, "%s", word);
    const char *rule = hs_finding_text(hs_findings[hs_lenient_findings[place]].rule);
    HOLDS(strcmp(rule + strlen("lenient-"), word) == 0, "%s: %s", word, rule);
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
    {"wordings stay in their table, in the order of codes", wordings},
    {"rules on retries are whole", retries},
    {"links lead to the next meaning of the code", links},
    {"codes lead to their preferred meaning", codes},
    {"what a registered code has is there", registered},
    {"fields stay in their tables", fields},
    {"findings stay in their tables", findings},
    {"methods are texts", methods},
    {"words are texts", words},
    {"citations are texts", citations},
    {"sources stay in their tables", sources},
    {"the keys of details are in order", detail_keys},
    {"retries of details stay in their tables", detail_retries},
    {"details stay in their tables", details},
    {"warnings stay in their tables", warn_codes},
    {"marks are found", marks},
    {"names of fields are found", field_names},
    {"names of fields have slots of their own", slots},
    {"lenient bits and single fields have findings", findings_of_lists},
    {"closed sets have their words", closed_sets},
    CU_TEST_INFO_NULL,
};
