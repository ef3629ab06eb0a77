/* test_details.c: is every detail code found by its numbers, with all its meanings? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "httpstatus.h"

static const httpstatus_detail *find(const char *source, int code, int detail) {
  return httpstatus_detail_find(httpstatus_source_find(source), code, detail);
}

static const char *title(const char *source, int code, int detail) {
  return httpstatus_detail_title(find(source, code, detail));
}

#define NAMED "%s %d.%d"
#define NAME_OF(detail)                                                                            \
  httpstatus_source_id(httpstatus_detail_source(detail)), httpstatus_detail_code(detail),          \
      httpstatus_detail_key(detail)

static void each_detail(void (*check)(const httpstatus_detail *)) {
  CU_ASSERT(httpstatus_detail_count() > 0);
  for (size_t index = 0; index < httpstatus_detail_count(); index++)
    check(httpstatus_detail_at(index));
}

static bool same_numbers(const httpstatus_detail *left, const httpstatus_detail *right) {
  return httpstatus_detail_source(left) == httpstatus_detail_source(right) &&
         httpstatus_detail_code(left) == httpstatus_detail_code(right) &&
         httpstatus_detail_key(left) == httpstatus_detail_key(right);
}

/* The first one of the catalogue with that source and number, and that code or any. */
static const httpstatus_detail *listed(const httpstatus_source *source, int code, int number) {
  for (size_t index = 0; index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    int its = httpstatus_detail_code(detail);
    if (httpstatus_detail_source(detail) == source && httpstatus_detail_key(detail) == number &&
        (code < 0 || its < 0 || its == code))
      return detail;
  }
  return NULL;
}

static void check_found(const httpstatus_detail *detail) {
  const httpstatus_source *source = httpstatus_detail_source(detail);
  int code = httpstatus_detail_code(detail), number = httpstatus_detail_key(detail);
  const httpstatus_detail *found = httpstatus_detail_find(source, code, number);
  HOLDS(found != NULL && found == listed(source, code, number), NAMED, NAME_OF(detail));
  while (found != NULL && found != detail)
    found = httpstatus_detail_next(found);
  HOLDS(found == detail, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_find(source, -1, number) == listed(source, -1, number), NAMED,
        NAME_OF(detail));
  HOLDS(httpstatus_detail_find(source, INT_MIN, number) == listed(source, -1, number), NAMED,
        NAME_OF(detail));
}

/* Under a code that is not its own, a detail is found only where it has none. */
static void check_other_code(const httpstatus_detail *detail) {
  const httpstatus_source *source = httpstatus_detail_source(detail);
  int number = httpstatus_detail_key(detail);
  static const int codes[] = {0, 1, 100, 199, 599, 600, 999, 1000, 65536 + 404, INT_MAX};
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++)
    HOLDS(httpstatus_detail_find(source, codes[at], number) == listed(source, codes[at], number),
          "%s %d.%d", httpstatus_source_id(source), codes[at], number);
}

static void check_next(const httpstatus_detail *detail) {
  const httpstatus_detail *next = httpstatus_detail_next(detail);
  size_t later = 0, steps = 0;
  bool behind = false;
  for (size_t index = 0; index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *other = httpstatus_detail_at(index);
    later += behind && same_numbers(detail, other);
    behind = behind || other == detail;
  }
  for (; next != NULL; next = httpstatus_detail_next(next), steps++)
    HOLDS(same_numbers(detail, next), NAMED, NAME_OF(detail));
  HOLDS(steps == later, NAMED, NAME_OF(detail));
}

static void check_texts(const httpstatus_detail *detail) {
  int code = httpstatus_detail_code(detail);
  const httpstatus_citation *citation = httpstatus_detail_citation(detail);
  HOLDS(code == -1 || (code >= 100 && code <= 599), NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_title(detail)[0] != '\0', NAMED, NAME_OF(detail));
  HOLDS(strlen(httpstatus_detail_summary(detail)) > 20, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_note(detail) != NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_product(detail) != NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_since(detail) != NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_citation_document(citation)[0] != '\0', NAMED, NAME_OF(detail));
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, NAMED, NAME_OF(detail));
}

static void found(void) {
  each_detail(check_found);
}

static void under_other_codes(void) {
  each_detail(check_other_code);
}

static void next(void) {
  each_detail(check_next);
}

static void texts(void) {
  each_detail(check_texts);
}

/* By source in the order of the sources, then by number, then by code. */
static void order(void) {
  for (size_t index = 1; index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *before = httpstatus_detail_at(index - 1);
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    const char *left = httpstatus_source_id(httpstatus_detail_source(before));
    const char *right = httpstatus_source_id(httpstatus_detail_source(detail));
    int numbers = httpstatus_detail_key(detail) - httpstatus_detail_key(before);
    int codes = httpstatus_detail_code(detail) - httpstatus_detail_code(before);
    HOLDS(strcmp(left, right) < 0 ||
              (left == right && (numbers > 0 || (numbers == 0 && codes >= 0))),
          NAMED, NAME_OF(detail));
  }
}

static void numbers_of_details(void) {
  size_t iis = 0, cloudflare = 0;
  for (size_t index = 0; index < httpstatus_detail_count(); index++) {
    const httpstatus_source *source = httpstatus_detail_source(httpstatus_detail_at(index));
    iis += source == httpstatus_source_find("iis");
    cloudflare += source == httpstatus_source_find("cloudflare");
  }
  CU_ASSERT(iis >= 110);
  CU_ASSERT(cloudflare >= 35);
  CU_ASSERT_EQUAL(iis + cloudflare, httpstatus_detail_count());
}

/* 502.2 to 502.4 are one thing in IIS and another in its module ARR. */
static void two_meanings(void) {
  for (int number = 2; number <= 4; number++) {
    const httpstatus_detail *first = find("iis", 502, number);
    const httpstatus_detail *second = httpstatus_detail_next(first);
    HOLDS(second != NULL && httpstatus_detail_next(second) == NULL, "502.%d", number);
    HOLDS(strcmp(httpstatus_detail_title(first), httpstatus_detail_title(second)) != 0, "502.%d",
          number);
    HOLDS(httpstatus_detail_key(second) == number, "502.%d", number);
    HOLDS(httpstatus_detail_code(second) == 502, "502.%d", number);
  }
  CU_ASSERT_PTR_NULL(httpstatus_detail_next(find("iis", 404, 13)));
}

static void two_names(void) {
  const httpstatus_detail *first = find("cloudflare", -1, 1002);
  const httpstatus_detail *second = httpstatus_detail_next(first);
  CU_ASSERT_STRING_EQUAL(httpstatus_detail_title(first), "DNS points to Prohibited IP");
  CU_ASSERT_STRING_EQUAL(httpstatus_detail_title(second), "Restricted");
  CU_ASSERT_PTR_NULL(httpstatus_detail_next(second));
}

static void known_ones(void) {
  CU_ASSERT_STRING_EQUAL(title("iis", 404, 13), "Content length too large.");
  CU_ASSERT_STRING_EQUAL(title("IIS", 404, 13), "Content length too large.");
  CU_ASSERT_STRING_EQUAL(title("iis", 404, 0), "Not found");
  CU_ASSERT_STRING_EQUAL(title("iis", 400, 1), "Invalid Destination Header");
  CU_ASSERT_STRING_EQUAL(title("cloudflare", 530, 1016), "Origin DNS error");
  CU_ASSERT_STRING_EQUAL(title("cloudflare", 409, 1018), "Could not find host");
  CU_ASSERT_STRING_EQUAL(title("cloudflare", -1, 1200), "Cache connection limit");
}

static void unknown_ones(void) {
  static const int numbers[] = {INT_MIN, -1,    99,    999,   1017,    1999,
                                10000,   65535, 65536, 66552, INT_MAX, INT_MAX - 1};
  for (size_t at = 0; at < sizeof numbers / sizeof *numbers; at++)
    for (size_t index = 0; index < httpstatus_source_count(); index++) {
      const httpstatus_source *source = httpstatus_source_at(index);
      HOLDS(httpstatus_detail_find(source, -1, numbers[at]) == NULL, "%s .%d",
            httpstatus_source_id(source), numbers[at]);
    }
  CU_ASSERT_PTR_NULL(find("iis", 405, 13));
  CU_ASSERT_PTR_NULL(find("iis", 404, 1016));
  CU_ASSERT_PTR_NULL(find("cloudflare", 404, 13));
  CU_ASSERT_PTR_NULL(find("cloudflare", 404, 1018));
  CU_ASSERT_PTR_NULL(find("nginx", 404, 13));
  CU_ASSERT_PTR_NULL(find("iana", -1, 0));
  CU_ASSERT_PTR_NULL(find("nobody", -1, 13));
}

/* Every number, over all that a look-up might index with. */
static void every_number(void) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    for (int number = -1000; number <= 70000; number++) {
      const httpstatus_detail *detail = httpstatus_detail_find(source, -1, number);
      HOLDS(detail == NULL || httpstatus_detail_key(detail) == number, "%d", number);
      HOLDS(detail == NULL || httpstatus_detail_source(detail) == source, "%d", number);
    }
  }
}

static void every_code(void) {
  static const struct {
    const char *source;
    int number;
  } details[] = {{"iis", 13}, {"iis", 0}, {"cloudflare", 1002}, {"cloudflare", 1016}};
  for (size_t at = 0; at < sizeof details / sizeof *details; at++) {
    const httpstatus_source *source = httpstatus_source_find(details[at].source);
    int number = details[at].number;
    CU_ASSERT_PTR_NOT_NULL(httpstatus_detail_find(source, -1, number));
    for (int code = -1000; code <= 100000; code++)
      HOLDS(httpstatus_detail_find(source, code, number) == listed(source, code, number), "%d.%d",
            code, number);
  }
}

const char *const suite_name = "details";
CU_TestInfo suite_tests[] = {
    {"every detail by its own numbers", found},
    {"every detail under other codes", under_other_codes},
    {"the next one has the same numbers", next},
    {"every detail has a title, a summary and a citation", texts},
    {"in order", order},
    {"as many as the documents list", numbers_of_details},
    {"two meanings: 502.2 to 502.4 of IIS", two_meanings},
    {"two names: 1002 of Cloudflare", two_names},
    {"known ones", known_ones},
    {"unknown ones", unknown_ones},
    {"every number", every_number},
    {"every code", every_code},
    CU_TEST_INFO_NULL,
};
