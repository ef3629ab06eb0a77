/* test_fields.c: does every code name the fields of its response and of its request that its
 * documents name? */
#include "suite.h"

#include <ctype.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum { FIRST = -1000, LAST = 100000, TEXT = 1024 };

#define FRAMING "Content-Length MUST NOT, Transfer-Encoding MUST NOT"
#define REDIRECT "Location SHOULD, Retry-After none?"

/* Name and level; "?" where the rule holds under a condition. */
static const struct {
  int code;
  const char *fields;
} table[] = {
    {100, FRAMING},
    {101, "Upgrade MUST, Connection MUST?, " FRAMING},
    {102, FRAMING},
    {103, "Link none?, " FRAMING},
    {104, "Location MUST?, Upload-Limit MUST?, Upload-Offset none?, " FRAMING},
    {200, "ETag SHOULD?, Last-Modified SHOULD?"},
    {201, "Location none?, ETag none?, Last-Modified none?"},
    {204, FRAMING ", ETag none?"},
    {206, "Content-Range MUST?, Content-Range MUST NOT?, Content-Type MUST?, Date MUST?, "
          "Cache-Control MUST?, ETag MUST?, Expires MUST?, Content-Location MUST?, Vary MUST?"},
    {226, "ETag MUST, IM MUST?, Delta-Base MUST?, Delta-Base MAY?"},
    {300, "Location SHOULD?, Retry-After none?"},
    {301, REDIRECT},
    {302, REDIRECT},
    {303, "Location none, Retry-After none?"},
    {304, "Content-Location MUST?, Date MUST?, ETag MUST?, Vary MUST?, Cache-Control MUST?, "
          "Expires MUST?, Last-Modified SHOULD NOT?, Content-Type SHOULD NOT, "
          "Content-Encoding SHOULD NOT, Content-Language SHOULD NOT, Content-Range SHOULD NOT, "
          "Content-Length MAY?, Content-Length MUST NOT?"},
    {305, "Location none?"},
    {307, REDIRECT},
    {308, REDIRECT},
    {401, "WWW-Authenticate MUST"},
    {405, "Allow MUST"},
    {407, "Proxy-Authenticate MUST"},
    {408, "Connection none?"},
    {413, "Retry-After SHOULD?"},
    {415, "Accept-Encoding none?, Accept-Encoding MUST NOT?, Accept none?, Accept-Patch SHOULD?"},
    {416, "Content-Range SHOULD?"},
    {426, "Upgrade MUST, Connection MUST?"},
    {429, "Retry-After MAY"},
    {451, "Link SHOULD"},
    {503, "Retry-After MAY"},
};

static const struct {
  int code;
  const char *fields;
} requests[] = {
    {100, "Expect"},
    {101, "Upgrade"},
    {206, "Range"},
    {226, "A-IM"},
    {304, "If-None-Match, If-Modified-Since"},
    {406, "Accept, Accept-Charset, Accept-Encoding, Accept-Language"},
    {412, "If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since, If, Overwrite, "
          "If-Schedule-Tag-Match"},
    {416, "Range"},
    {417, "Expect"},
};

/* Adds to text, behind a comma if it is not the first. */
static void add(char text[TEXT], const char *name, const char *level, const char *mark) {
  size_t used = strlen(text);
  snprintf(text + used, TEXT - used, "%s%s%s%s%s", used == 0 ? "" : ", ", name,
           level[0] == '\0' ? "" : " ", level, mark);
}

static void check_citation(const httpstatus_citation *citation, int code) {
  HOLDS(httpstatus_citation_document(citation)[0] != '\0', "%d", code);
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, "%d", code);
}

static void check_fields(int code) {
  const char *expected = "";
  char text[TEXT] = "";
  for (size_t row = 0; row < LENGTH(table); row++)
    if (table[row].code == code)
      expected = table[row].fields;
  for (size_t index = 0; index < httpstatus_field_count(code); index++) {
    const httpstatus_field *field = httpstatus_field_at(code, index);
    httpstatus_level level = httpstatus_field_level(field);
    add(text, httpstatus_field_name(field),
        level == HTTPSTATUS_LEVEL_NONE ? "none" : httpstatus_level_name(level),
        httpstatus_field_condition(field)[0] == '\0' ? "" : "?");
    check_citation(httpstatus_field_citation(field), code);
  }
  HOLDS(strcmp(text, expected) == 0, "%d has %s", code, text);
}

static void check_request_fields(int code) {
  const char *expected = "";
  char text[TEXT] = "";
  for (size_t row = 0; row < LENGTH(requests); row++)
    if (requests[row].code == code)
      expected = requests[row].fields;
  for (size_t index = 0; index < httpstatus_request_field_count(code); index++)
    add(text, httpstatus_request_field_at(code, index), "", "");
  HOLDS(strcmp(text, expected) == 0, "%d answers %s", code, text);
  HOLDS((httpstatus_request_citation(code) != NULL) == (expected[0] != '\0'), "%d", code);
  if (expected[0] != '\0')
    check_citation(httpstatus_request_citation(code), code);
}

static void check_ends(int code) {
  size_t count = httpstatus_field_count(code), requested = httpstatus_request_field_count(code);
  const size_t beyond[] = {0, 1, UINT8_MAX + (size_t)1, UINT16_MAX + (size_t)1, SIZE_MAX / 2};
  for (size_t at = 0; at < LENGTH(beyond); at++) {
    HOLDS(httpstatus_field_at(code, count + beyond[at]) == NULL, "%d", code);
    HOLDS(httpstatus_request_field_at(code, requested + beyond[at]) == NULL, "%d", code);
  }
  HOLDS(httpstatus_field_at(code, SIZE_MAX) == NULL, "%d", code);
  HOLDS(httpstatus_request_field_at(code, SIZE_MAX) == NULL, "%d", code);
}

static void each_int(void (*check)(int)) {
  for (int code = FIRST; code <= LAST; code++)
    check(code);
  check(INT_MIN);
  check(INT_MAX);
}

static void fields(void) {
  each_int(check_fields);
}

static void request_fields(void) {
  each_int(check_request_fields);
}

static void lists_end(void) {
  each_int(check_ends);
}

static void conditions(void) {
  const char *condition = httpstatus_field_condition(httpstatus_field_at(206, 0));
  CU_ASSERT_STRING_EQUAL(condition, "the content is a single range");
  const httpstatus_citation *citation = httpstatus_field_citation(httpstatus_field_at(206, 0));
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_document(citation), "RFC 9110");
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_section(citation), "15.3.7.1");
  citation = httpstatus_request_citation(206);
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_section(citation), "15.3.7");
}

static void no_field(void) {
  CU_ASSERT_STRING_EQUAL(httpstatus_field_name(NULL), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_field_condition(NULL), "");
  CU_ASSERT_EQUAL(httpstatus_field_level(NULL), HTTPSTATUS_LEVEL_NONE);
  CU_ASSERT_PTR_NULL(httpstatus_field_citation(NULL));
}

/* The first rule on a field is found by its name in any case of letters; no other name is. */
static void by_name(void) {
  size_t found = 0;
  for (int code = -1; code <= 1000; code++)
    for (size_t at = 0; at < httpstatus_field_count(code); at++) {
      char name[64];
      const httpstatus_field *field = httpstatus_field_at(code, at);
      size_t length = strlen(httpstatus_field_name(field)), first = 0;
      for (size_t byte = 0; byte < length; byte++)
        name[byte] = (char)tolower((unsigned char)httpstatus_field_name(field)[byte]);
      while (strcmp(httpstatus_field_name(httpstatus_field_at(code, first)),
                    httpstatus_field_name(field)) != 0)
        first++;
      HOLDS(httpstatus_field_find(code, name, length) == httpstatus_field_at(code, first), "%d %s",
            code, httpstatus_field_name(field));
      HOLDS(httpstatus_field_find(code, name, length - 1) == NULL, "%d %s", code, name);
      found++;
    }
  CU_ASSERT(found > 50);
  CU_ASSERT_PTR_NULL(httpstatus_field_find(503, "", 0));
  CU_ASSERT_PTR_NULL(httpstatus_field_find(522, "Retry-After", 11));
}

static void levels(void) {
  static const char *const words[] = {"", "MUST", "SHOULD", "MAY", "MUST NOT", "SHOULD NOT"};
  static const int outside[] = {-1, (int)LENGTH(words), 256, INT_MIN, INT_MAX};
  CU_ASSERT_EQUAL(LENGTH(words), HTTPSTATUS_LEVEL_SHOULD_NOT + 1);
  for (size_t value = 0; value < LENGTH(words); value++)
    HOLDS(strcmp(httpstatus_level_name((httpstatus_level)value), words[value]) == 0, "level %zu",
          value);
  for (size_t at = 0; at < LENGTH(outside); at++)
    HOLDS(httpstatus_level_name((httpstatus_level)outside[at])[0] == '\0', "level %d", outside[at]);
}

const char *const suite_name = "fields of codes";
CU_TestInfo suite_tests[] = {
    {"fields of the response, with level and condition", fields},
    {"fields of the request that a code answers", request_fields},
    {"the lists end", lists_end},
    {"conditions and citations are those of the field", conditions},
    {"no field has no properties", no_field},
    {"a field by its name", by_name},
    {"words for levels", levels},
    CU_TEST_INFO_NULL,
};
