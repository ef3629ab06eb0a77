/* test_codes.c: does every function that takes a code have the right answer for every int? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "httpstatus.h"

enum { CODES = 1000, NEAR = 1000 };

/* The registry: what is from first to last. */
static const struct {
  int first, last;
} registered[] = {{100, 104}, {200, 208}, {226, 226}, {300, 308}, {400, 418}, {421, 426},
                  {428, 429}, {431, 431}, {451, 451}, {500, 508}, {510, 511}};

static bool is_registered(int code) {
  for (size_t at = 0; at < sizeof registered / sizeof *registered; at++)
    if (code >= registered[at].first && code <= registered[at].last)
      return true;
  return false;
}

/* The preferred meaning of code, found without httpstatus_find(). */
static const httpstatus_meaning *listed(int code) {
  static const httpstatus_meaning *preferred[CODES];
  static bool ready = false;
  for (size_t at = 0; !ready && at < httpstatus_count(); at++) {
    const httpstatus_meaning *meaning = httpstatus_at(at);
    int its = httpstatus_meaning_code(meaning);
    if (httpstatus_meaning_is_preferred(meaning) && its >= 0 && its < CODES)
      preferred[its] = meaning;
  }
  ready = true;
  return code >= 0 && code < CODES ? preferred[code] : NULL;
}

static void each_from(long long first, long long last, void (*check)(int)) {
  for (long long code = first; code <= last; code++)
    if (code >= INT_MIN && code <= INT_MAX)
      check((int)code);
}

/* The ints that a program may come upon: the codes and far around them, the ends of int,
 * and what a type of fewer bits would take for a code. */
static void each_int(void (*check)(int)) {
  each_from(-1000, 100000, check);
  for (int bits = 15; bits <= 31; bits++) {
    long long edge = 1LL << bits;
    each_from(edge - NEAR, edge + NEAR, check);
    each_from(-edge - NEAR, -edge + NEAR, check);
  }
}

static void check_class(int code) {
  int expected = code >= 100 && code <= 599 ? code / 100 : 0;
  HOLDS((int)httpstatus_class_of(code) == expected, "%d", code);
}

static void check_effective(int code) {
  int expected = is_registered(code) ? code : 500;
  if (!is_registered(code) && code >= 100 && code <= 599)
    expected = code / 100 * 100;
  HOLDS(httpstatus_treat_as(code) == expected, "%d", code);
}

static void check_find(int code) {
  const httpstatus_meaning *meaning = httpstatus_find(code);
  HOLDS(meaning == listed(code), "%d", code);
  HOLDS(httpstatus_meaning_is_registered(meaning) == is_registered(code), "%d", code);
  if (meaning == NULL)
    return;
  HOLDS(httpstatus_meaning_code(meaning) == code, "%d", code);
  HOLDS(httpstatus_meaning_is_preferred(meaning), "%d", code);
}

static void check_reason(int code) {
  const char *reason = httpstatus_reason(code);
  HOLDS(reason != NULL, "%d", code);
  HOLDS(strcmp(reason, httpstatus_meaning_reason(listed(code))) == 0, "%d", code);
}

/* Registered codes alone have a phrase for the wire, and all of them have one. */
static void check_pinned_reason(int code) {
  for (int edition = HTTPSTATUS_EDITION_RFC1945; edition <= HTTPSTATUS_EDITION_RFC9110; edition++) {
    const char *reason = httpstatus_reason_in(code, (httpstatus_edition)edition);
    HOLDS(reason != NULL && (reason[0] != '\0') == is_registered(code), "%d", code);
  }
}

/* Every source gives code only what it gives in the catalogue. */
static void check_find_from(int code) {
  HOLDS(httpstatus_find_from(code, NULL) == NULL, "%d", code);
  for (size_t at = 0; at < httpstatus_source_count(); at++) {
    const httpstatus_source *source = httpstatus_source_at(at);
    const httpstatus_meaning *meaning = httpstatus_find_from(code, source);
    const httpstatus_meaning *first = listed(code);
    while (first != NULL && httpstatus_meaning_source(first) != source)
      first = httpstatus_meaning_next(first);
    HOLDS(meaning == first, "%d of %s", code, httpstatus_source_id(source));
    HOLDS(meaning == NULL || httpstatus_meaning_code(meaning) == code, "%d", code);
  }
}

static void check_warning(int code) {
  const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(code);
  HOLDS(warn_code == NULL || httpstatus_warn_code_code(warn_code) == code, "%d", code);
  static const int known[] = {110, 111, 112, 113, 199, 214, 299};
  bool expected = false;
  for (size_t at = 0; at < sizeof known / sizeof *known; at++)
    expected = expected || known[at] == code;
  HOLDS((warn_code != NULL) == expected, "%d", code);
}

static void classes(void) {
  each_int(check_class);
}

static void effective_codes(void) {
  each_int(check_effective);
}

static void meanings(void) {
  each_int(check_find);
}

static void reasons(void) {
  each_int(check_reason);
}

static void pinned_reasons(void) {
  each_int(check_pinned_reason);
}

static void meanings_of_a_source(void) {
  each_int(check_find_from);
}

static void warn_codes(void) {
  each_int(check_warning);
}

const char *const suite_name = "codes";
CU_TestInfo suite_tests[] = {
    {"the class is the first digit from 100 to 599, else invalid", classes},
    {"a code counts as itself if registered, else as x00, outside as 500", effective_codes},
    {"the meaning found is the preferred one of that code, or none", meanings},
    {"the phrase is that of the meaning, and never another code's", reasons},
    {"what is not registered has no phrase in any edition", pinned_reasons},
    {"a source's meaning is its own, or none", meanings_of_a_source},
    {"a warn code is one of seven, or none", warn_codes},
    CU_TEST_INFO_NULL,
};
