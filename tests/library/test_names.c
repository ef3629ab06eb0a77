/* test_names.c: is every meaning found by each of its names, however they are written? */
#include "suite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"

enum { ROOM = 2048 };

static void each_name(void (*check)(const httpstatus_meaning *, const char *)) {
  const char *names[MOST_NAMES];
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    size_t count = names_of(meaning, names);
    HOLDS(count >= 3 && count < MOST_NAMES, "%d", httpstatus_meaning_code(meaning));
    for (size_t at = 0; at < count; at++)
      check(meaning, names[at]);
  }
}

/* Is meaning, or what goes before it, what name was found to mean? A registered meaning
 * goes before a vendor's, and an earlier one of a code before a later. */
static void check_found(const httpstatus_meaning *meaning, const char *name,
                        const httpstatus_meaning *found) {
  int code = httpstatus_meaning_code(meaning);
  HOLDS(found != NULL, "%d \"%s\"", code, name);
  if (found == meaning)
    return;
  HOLDS(!httpstatus_meaning_is_registered(meaning), "%d \"%s\" found %d", code, name,
        httpstatus_meaning_code(found));
  HOLDS(goes_by(found, name), "%d \"%s\" found %d", code, name, httpstatus_meaning_code(found));
  if (httpstatus_meaning_is_registered(found))
    return;
  HOLDS(httpstatus_meaning_code(found) == code, "%d \"%s\"", code, name);
  HOLDS(httpstatus_meaning_index(found) < httpstatus_meaning_index(meaning), "%d \"%s\"", code,
        name);
}

static void check_as_written(const httpstatus_meaning *meaning, const char *name) {
  check_found(meaning, name, find_text(name));
}

/* Writes name with each byte changed by change, and filler before, between and behind. */
static void rewrite(char room[ROOM], const char *name, char (*change)(char, size_t),
                    const char *filler) {
  size_t used = (size_t)snprintf(room, ROOM, "%s", filler);
  for (size_t at = 0; name[at] != '\0' && used < ROOM - 16; at++)
    used += (size_t)snprintf(room + used, ROOM - used, "%c%s", change(name[at], at), filler);
}

static char as_it_is(char byte, size_t at) {
  (void)at;
  return byte;
}

static char lower(char byte, size_t at) {
  (void)at;
  return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static char upper(char byte, size_t at) {
  (void)at;
  return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

static char mixed(char byte, size_t at) {
  return at % 2 == 0 ? upper(byte, at) : lower(byte, at);
}

static void check_rewritten(const httpstatus_meaning *meaning, const char *name) {
  static char (*const changes[])(char, size_t) = {as_it_is, lower, upper, mixed};
  static const char *const fillers[] = {
      "", " ", "-", "_", ".", "::", "\t", "\r\n", "'", "\xE2\x80\x99", "\xE2\x80\x93", "\xC2\xA0"};
  char room[ROOM];
  if (!is_plain(name))
    return;
  for (size_t change = 0; change < sizeof changes / sizeof *changes; change++)
    for (size_t filler = 0; filler < sizeof fillers / sizeof *fillers; filler++) {
      rewrite(room, name, changes[change], fillers[filler]);
      const httpstatus_meaning *found = find_text(room);
      HOLDS(found == find_text(name), "%d \"%s\"", httpstatus_meaning_code(meaning), room);
    }
}

static bool is_constant(const httpstatus_meaning *meaning, const char *name) {
  for (size_t at = 0; at < httpstatus_meaning_constant_count(meaning); at++)
    if (strcmp(httpstatus_meaning_constant_at(meaning, at), name) == 0)
      return true;
  return false;
}

/* With the id of its source before it, a name is that of this source's meaning. Constants
 * have the id already. */
static void check_with_source(const httpstatus_meaning *meaning, const char *name) {
  const httpstatus_source *source = httpstatus_meaning_source(meaning);
  char room[ROOM];
  if (httpstatus_meaning_is_registered(meaning) || is_constant(meaning, name))
    return;
  snprintf(room, sizeof room, "%s %s", httpstatus_source_id(source), name);
  const httpstatus_meaning *found = find_text(room);
  HOLDS(found != NULL, "\"%s\"", room);
  HOLDS(httpstatus_meaning_code(found) == httpstatus_meaning_code(meaning), "\"%s\"", room);
  HOLDS(httpstatus_meaning_source(found) == source, "\"%s\"", room);
}

/* A number before a name, or behind it, is taken if it is its code, and no other. */
static void check_with_code(const httpstatus_meaning *meaning, const char *name) {
  static const char *const before[] = {"", "HTTP_", "Status"};
  char room[ROOM];
  int code = httpstatus_meaning_code(meaning), other = code == 799 ? 798 : 799;
  if (!is_plain(name))
    return;
  for (size_t at = 0; at < sizeof before / sizeof *before; at++) {
    snprintf(room, sizeof room, "%s%03d_%s", before[at], code, name);
    HOLDS(httpstatus_meaning_code(find_text(room)) == code, "\"%s\"", room);
    snprintf(room, sizeof room, "%s%s %03d", before[at], name, code);
    HOLDS(httpstatus_meaning_code(find_text(room)) == code, "\"%s\"", room);
    snprintf(room, sizeof room, "%s%03d_%s", before[at], other, name);
    HOLDS(find_text(room) == NULL, "\"%s\"", room);
    snprintf(room, sizeof room, "%s%s %03d", before[at], name, other);
    HOLDS(find_text(room) == NULL, "\"%s\"", room);
    snprintf(room, sizeof room, "%s%03d %s %03d", before[at], code, name, code);
    HOLDS(find_text(room) == NULL, "\"%s\"", room);
  }
}

/* The code of any meaning before a name finds none but those that go by it. */
static void check_with_any_code(const httpstatus_meaning *meaning, const char *name) {
  char room[ROOM];
  if (!is_plain(name))
    return;
  for (size_t index = 0; index < httpstatus_count(); index++) {
    int code = httpstatus_meaning_code(httpstatus_at(index));
    snprintf(room, sizeof room, "%03d %s", code, name);
    const httpstatus_meaning *found = find_text(room);
    HOLDS(found == NULL || found == meaning || httpstatus_meaning_code(found) == code, "\"%s\"",
          room);
    HOLDS(found == NULL || found == meaning || goes_by(found, name), "\"%s\"", room);
  }
}

/* A class before a name is taken if its code is of that class. */
static void check_with_class(const httpstatus_meaning *meaning, const char *name) {
  static const char *const classes[] = {"INFO_", "Success", "redirection_", "ClientError",
                                        "SERVER_ERROR_"};
  char room[ROOM];
  const httpstatus_meaning *named = find_text(name);
  int class_of = httpstatus_meaning_code(named) / 100;
  if (!is_plain(name))
    return;
  for (int at = 1; at <= 5; at++) {
    snprintf(room, sizeof room, "%s%s", classes[at - 1], name);
    HOLDS(find_text(room) == (at == class_of ? named : NULL), "%d: \"%s\"",
          httpstatus_meaning_code(meaning), room);
  }
}

static void check_with_rfc_of(const httpstatus_meaning *meaning,
                              const httpstatus_citation *citation) {
  const char *name = httpstatus_meaning_title(meaning),
             *document = httpstatus_citation_document(citation);
  char room[ROOM];
  if (strncmp(document, "RFC ", 4) != 0)
    return;
  snprintf(room, sizeof room, "%s (%s)", name, document);
  HOLDS(find_text(room) == meaning, "\"%s\"", room);
  snprintf(room, sizeof room, "%s (%s0)", name, document);
  HOLDS(find_text(room) == NULL, "\"%s\"", room);
  snprintf(room, sizeof room, "%s (%.7s)", name, document);
  HOLDS(find_text(room) == NULL, "\"%s\"", room);
}

/* A document behind a name is taken if it describes the code. */
static void with_rfc(void) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (!httpstatus_meaning_is_registered(meaning))
      continue;
    for (size_t at = 0; at < httpstatus_meaning_spec_count(meaning); at++)
      check_with_rfc_of(meaning, httpstatus_meaning_spec_at(meaning, at));
    for (size_t at = 0; at < httpstatus_meaning_history_count(meaning); at++)
      check_with_rfc_of(meaning, httpstatus_meaning_history_at(meaning, at));
    char room[ROOM];
    snprintf(room, sizeof room, "%s (RFC 1)", httpstatus_meaning_title(meaning));
    HOLDS(find_text(room) == NULL, "\"%s\"", room);
  }
}

static void as_written(void) {
  each_name(check_as_written);
}

static void rewritten(void) {
  each_name(check_rewritten);
}

static void with_source(void) {
  each_name(check_with_source);
}

static void with_code(void) {
  each_name(check_with_code);
}

static void with_any_code(void) {
  each_name(check_with_any_code);
}

static void with_class(void) {
  each_name(check_with_class);
}

static void one_name_in_many_ways(void) {
  static const char *const teapots[] = {"I'm a teapot",
                                        "I\xE2\x80\x99m a teapot",
                                        "IM_A_TEAPOT",
                                        "imATeapot",
                                        "i'm-a-teapot!",
                                        "HTTP_418_IM_A_TEAPOT",
                                        "HTTPSTATUS_IM_A_TEAPOT",
                                        "418 I'm a Teapot"};
  for (size_t at = 0; at < sizeof teapots / sizeof *teapots; at++)
    HOLDS(find_text(teapots[at]) == httpstatus_find(418), "\"%s\"", teapots[at]);
}

/* The registry has the last word on a name that a vendor uses as well. */
static void registered_names_first(void) {
  CU_ASSERT_PTR_EQUAL(find_text("payment required"), httpstatus_find(402));
  CU_ASSERT_PTR_EQUAL(find_text("Locked"), httpstatus_find(423));
  CU_ASSERT_PTR_EQUAL(find_text("Request Header Fields Too Large"), httpstatus_find(431));
  const httpstatus_meaning *stripe = find_text("Stripe: Payment Required");
  CU_ASSERT_PTR_EQUAL(stripe, httpstatus_find_from(402, httpstatus_source_find("stripe")));
  CU_ASSERT_PTR_NOT_NULL(stripe);
}

/* Length is in bytes, and what is behind it does not count. */
static void the_length_counts(void) {
  CU_ASSERT_PTR_EQUAL(httpstatus_find_name("Not FoundX", 9), httpstatus_find(404));
  CU_ASSERT_PTR_EQUAL(httpstatus_find_name("Gone with the wind", 4), httpstatus_find(410));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("Not Found", 8));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("Not Found", 0));
}

/* However much punctuation there is, the letters decide. */
static void megabytes_of_spaces(void) {
  const size_t size = 10u << 20;
  char *text = malloc(size);
  CU_ASSERT_PTR_NOT_NULL_FATAL(text);
  memset(text, ' ', size);
  memcpy(text, "Not", 3);
  memcpy(text + size - 5, "Found", 5);
  CU_ASSERT_PTR_EQUAL(httpstatus_find_name(text, size), httpstatus_find(404));
  CU_ASSERT_PTR_NULL(httpstatus_find_name(text, size - 1));
  free(text);
}

const char *const suite_name = "names";
CU_TestInfo suite_tests[] = {
    {"every name as the library has it", as_written},
    {"every name in other case and with punctuation", rewritten},
    {"every name behind the id of its source", with_source},
    {"every name with its code beside it, and with no other", with_code},
    {"every name behind every code", with_any_code},
    {"every name behind its class, and behind no other", with_class},
    {"registered names with a document of theirs, and with no other", with_rfc},
    {"one name in many ways", one_name_in_many_ways},
    {"a registered meaning goes before a vendor's", registered_names_first},
    {"the length of a name counts", the_length_counts},
    {"ten megabytes of spaces", megabytes_of_spaces},
    CU_TEST_INFO_NULL,
};
