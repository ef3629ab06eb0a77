/* test_wordings.c: are the phrases of programs those of their own tables, in shared/wordings.tsv?
 */
#include "suite.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"

enum { LINE = 256, ROWS = 1000, PROGRAMS = 12, FIRST = -1, LAST = 1100 };

struct row {
  char source[32];
  int code;
  char phrase[64];
};
static struct row rows[ROWS];
static size_t row_count;

static void read_rows(void) {
  char path[4096], line[LINE];
  const char *source = getenv("top_srcdir");
  snprintf(path, sizeof path, "%s/tests/shared/wordings.tsv", source == NULL ? "../.." : source);
  FILE *file = fopen(path, "r");
  HOLDS(file != NULL, "%s", path);
  row_count = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    struct row *row = &rows[row_count];
    if (line[0] == '#')
      continue;
    bool read = sscanf(line, "%31[^\t]\t%d\t%63[^\n]", row->source, &row->code, row->phrase) == 3;
    HOLDS(read && row_count < ROWS - 1, "%s: %s", path, line);
    row_count++;
  }
  fclose(file);
}

/* The phrase that the table of a program has; "" where it has none. */
static const char *expected(const char *source, int code) {
  for (size_t at = 0; at < row_count; at++)
    if (rows[at].code == code && strcmp(rows[at].source, source) == 0)
      return rows[at].phrase;
  return "";
}

static size_t phrases_of(const httpstatus_source *source) {
  size_t count = 0;
  for (int code = FIRST; code <= LAST; code++) {
    const char *given = httpstatus_source_reason(source, code);
    const char *wanted = expected(httpstatus_source_id(source), code);
    HOLDS(strcmp(given, wanted) == 0, "%d of %s: \"%s\" for \"%s\"", code,
          httpstatus_source_id(source), given, wanted);
    count += given[0] != '\0';
  }
  return count;
}

/* Every source is asked for every code: what has no table has no phrase. */
static void tables(void) {
  size_t phrases = 0, programs = 0;
  read_rows();
  for (size_t at = 0; at < httpstatus_source_count(); at++) {
    size_t count = phrases_of(httpstatus_source_at(at));
    phrases += count;
    programs += count > 0;
  }
  CU_ASSERT_EQUAL(phrases, row_count);
  CU_ASSERT_EQUAL(programs, PROGRAMS);
  CU_ASSERT(row_count > 650);
}

static void extremes(void) {
  static const int odd[] = {INT_MIN, -65536 + 404, 65536 + 404, (1 << 24) + 404, INT_MAX};
  const httpstatus_source *nginx = httpstatus_source_find("nginx");
  for (size_t at = 0; at < sizeof odd / sizeof *odd; at++) {
    HOLDS(httpstatus_source_reason(nginx, odd[at])[0] == '\0', "%d", odd[at]);
    HOLDS(httpstatus_source_reason(NULL, odd[at])[0] == '\0', "%d", odd[at]);
  }
  CU_ASSERT_STRING_EQUAL(httpstatus_source_reason(NULL, 404), "");
}

/* Whatever phrase the library gives fits into HTTPSTATUS_REASON_MAX, and one fills it. */
static size_t longest;

static void measure(const char *phrase) {
  size_t length = strlen(phrase);
  HOLDS(length <= HTTPSTATUS_REASON_MAX, "%s", phrase);
  longest = length > longest ? length : longest;
}

static void longest_phrase(void) {
  longest = 0;
  for (size_t at = 0; at < httpstatus_count(); at++)
    measure(httpstatus_meaning_reason(httpstatus_at(at)));
  for (int code = 0; code < 1000; code++) {
    measure(httpstatus_reason(code));
    for (int edition = 0; edition <= HTTPSTATUS_EDITION_RFC9110; edition++)
      measure(httpstatus_reason_in(code, (httpstatus_edition)edition));
    for (size_t at = 0; at < httpstatus_source_count(); at++)
      measure(httpstatus_source_reason(httpstatus_source_at(at), code));
  }
  CU_ASSERT_EQUAL(longest, HTTPSTATUS_REASON_MAX);
}

static void statuses(void) {
  for (int code = -1000; code <= 2000; code++) {
    char expected_text[HTTPSTATUS_REASON_MAX + 5] = "";
    if (code >= 100 && code <= 999)
      snprintf(expected_text, sizeof expected_text, "%d %s", code, httpstatus_reason(code));
    HOLDS(strcmp(httpstatus_status(code), expected_text) == 0, "%d: \"%s\"", code,
          httpstatus_status(code));
  }
  CU_ASSERT_STRING_EQUAL(httpstatus_status(INT_MIN), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_status(INT_MAX), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_status(65536 + 404), "");
}

const char *const suite_name = "wordings";
CU_TestInfo suite_tests[] = {
    {"every phrase of every program, and no other", tables},
    {"extreme codes and no source", extremes},
    {"the longest phrase is HTTPSTATUS_REASON_MAX", longest_phrase},
    {"a status is code and phrase", statuses},
    CU_TEST_INFO_NULL,
};
