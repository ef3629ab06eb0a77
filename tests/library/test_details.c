/* test_details.c: is every detail code found by its key, with all its meanings? */
#include "suite.h"

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { LAST_NUMBER = 20000 };

static const httpstatus_detail *find(const char *source, int code, const char *key) {
  return httpstatus_detail_find(httpstatus_source_find(source), code, key, strlen(key));
}

static const char *title(const char *source, int code, const char *key) {
  return httpstatus_detail_title(find(source, code, key));
}

#define NAMED "%s %d.%s"
#define NAME_OF(detail)                                                                            \
  httpstatus_source_id(httpstatus_detail_source(detail)), httpstatus_detail_code_at(detail, 0),    \
      httpstatus_detail_key(detail)

static void each_detail(void (*check)(const httpstatus_detail *)) {
  CU_ASSERT(httpstatus_detail_count() > 0);
  for (size_t index = 0; index < httpstatus_detail_count(); index++)
    check(httpstatus_detail_at(index));
}

static bool refines(const httpstatus_detail *detail, int code) {
  size_t count = httpstatus_detail_code_count(detail);
  for (size_t index = 0; index < count; index++)
    if (httpstatus_detail_code_at(detail, index) == code)
      return true;
  return code < 0 || count == 0;
}

static bool is_of(const httpstatus_detail *detail, const httpstatus_source *source,
                  const char *key) {
  return httpstatus_detail_source(detail) == source &&
         strcmp(httpstatus_detail_key(detail), key) == 0;
}

/* The first one of the catalogue with that source and key, and that code or any, without regard
 * to aliases. */
static const httpstatus_detail *listed(const httpstatus_source *source, int code, const char *key) {
  for (size_t index = 0; index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    if (is_of(detail, source, key) && refines(detail, code))
      return detail;
  }
  return NULL;
}

static void check_found_under(const httpstatus_detail *detail, int code) {
  const httpstatus_source *source = httpstatus_detail_source(detail);
  const char *key = httpstatus_detail_key(detail);
  const httpstatus_detail *found = httpstatus_detail_find(source, code, key, strlen(key));
  HOLDS(found != NULL && found == listed(source, code, key), NAMED, NAME_OF(detail));
  while (found != NULL && found != detail)
    found = httpstatus_detail_next(found, code);
  HOLDS(found == detail, NAMED, NAME_OF(detail));
}

static void check_found(const httpstatus_detail *detail) {
  check_found_under(detail, -1);
  check_found_under(detail, INT_MIN);
  for (size_t index = 0; index < httpstatus_detail_code_count(detail); index++)
    check_found_under(detail, httpstatus_detail_code_at(detail, index));
}

/* Under a code that is not its own, a detail is found only where it has none. */
static void check_other_code(const httpstatus_detail *detail) {
  const httpstatus_source *source = httpstatus_detail_source(detail);
  const char *key = httpstatus_detail_key(detail);
  static const int codes[] = {0, 1, 100, 199, 404, 503, 599, 600, 999, 1000, 65536 + 404, INT_MAX};
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++)
    HOLDS(httpstatus_detail_find(source, codes[at], key, strlen(key)) ==
              listed(source, codes[at], key),
          "%s %d.%s", httpstatus_source_id(source), codes[at], key);
}

/* Walks all that have the key of a detail, by next() and by the list. */
static void check_next(const httpstatus_detail *detail) {
  static const int codes[] = {-1, 404, 500, 502};
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++) {
    const httpstatus_detail *next = httpstatus_detail_next(detail, codes[at]);
    bool is_behind = false;
    for (size_t index = 0; index < httpstatus_detail_count(); index++) {
      const httpstatus_detail *other = httpstatus_detail_at(index);
      if (is_behind && refines(other, codes[at]) &&
          is_of(other, httpstatus_detail_source(detail), httpstatus_detail_key(detail))) {
        HOLDS(next == other, NAMED, NAME_OF(detail));
        next = httpstatus_detail_next(next, codes[at]);
      }
      is_behind = is_behind || other == detail;
    }
    HOLDS(next == NULL, NAMED, NAME_OF(detail));
  }
}

/* An alias finds its detail, with the code of it and with any. */
static void check_aliases(const httpstatus_detail *detail) {
  const httpstatus_source *source = httpstatus_detail_source(detail);
  size_t count = httpstatus_detail_alias_count(detail);
  for (size_t index = 0; index < count; index++) {
    const char *alias = httpstatus_detail_alias_at(detail, index);
    int code = httpstatus_detail_code_at(detail, 0);
    HOLDS(httpstatus_detail_find(source, -1, alias, strlen(alias)) == detail, NAMED,
          NAME_OF(detail));
    HOLDS(httpstatus_detail_find(source, code, alias, strlen(alias)) == detail, NAMED,
          NAME_OF(detail));
  }
  HOLDS(httpstatus_detail_alias_at(detail, count) == NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_alias_at(detail, SIZE_MAX) == NULL, NAMED, NAME_OF(detail));
}

/* What is cut off, goes on, or has a NUL inside is another key. */
static void check_near_keys(const httpstatus_detail *detail) {
  const httpstatus_source *source = httpstatus_detail_source(detail);
  const char *key = httpstatus_detail_key(detail);
  size_t length = strlen(key);
  char longer[160];
  HOLDS(length > 0 && length < sizeof longer - 1, NAMED, NAME_OF(detail));
  memcpy(longer, key, length + 1);
  for (const char *byte = " \t.\n\x80"; *byte != '\0'; byte++) {
    longer[length] = *byte;
    HOLDS(httpstatus_detail_find(source, -1, longer, length + 1) == NULL, NAMED, NAME_OF(detail));
  }
  longer[length] = '\0';
  HOLDS(httpstatus_detail_find(source, -1, longer, length + 1) == NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_find(source, -1, longer, length) != NULL, NAMED, NAME_OF(detail));
}

/* The key of another source finds nothing, unless it is one's own, too. */
static void check_other_sources(const httpstatus_detail *detail) {
  const char *key = httpstatus_detail_key(detail);
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    const httpstatus_detail *found = httpstatus_detail_find(source, -1, key, strlen(key));
    HOLDS(found == NULL || httpstatus_detail_source(found) == source, "%s: %s",
          httpstatus_source_id(source), key);
  }
}

static void check_texts(const httpstatus_detail *detail) {
  size_t count = httpstatus_detail_code_count(detail);
  const httpstatus_citation *citation = httpstatus_detail_citation(detail);
  for (size_t index = 0; index < count; index++)
    HOLDS(httpstatus_find(httpstatus_detail_code_at(detail, index)) != NULL, NAMED,
          NAME_OF(detail));
  HOLDS(httpstatus_detail_code_at(detail, count) == -1, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_code_at(detail, SIZE_MAX) == -1, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_title(detail)[0] != '\0', NAMED, NAME_OF(detail));
  HOLDS(strlen(httpstatus_detail_brief(detail)) > 5, NAMED, NAME_OF(detail));
  HOLDS(strlen(httpstatus_detail_summary(detail)) > 20, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_note(detail) != NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_product(detail) != NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_detail_since(detail) != NULL, NAMED, NAME_OF(detail));
  HOLDS(httpstatus_evidence_name(httpstatus_detail_evidence(detail))[0] != '\0', NAMED,
        NAME_OF(detail));
  HOLDS(httpstatus_citation_document(citation)[0] != '\0', NAMED, NAME_OF(detail));
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, NAMED, NAME_OF(detail));
}

/* What its owner says of a retry comes with a text and a citation, or there is nothing of it. */
static void check_retry(const httpstatus_detail *detail) {
  bool has = httpstatus_detail_has_retry(detail);
  int after = httpstatus_detail_retry_after(detail);
  const httpstatus_citation *citation = httpstatus_detail_retry_citation(detail);
  HOLDS((httpstatus_detail_retry_text(detail)[0] != '\0') == has, NAMED, NAME_OF(detail));
  HOLDS((citation != NULL) == has, NAMED, NAME_OF(detail));
  HOLDS(after == -1 || (has && after > 0), NAMED, NAME_OF(detail));
  HOLDS(has || httpstatus_detail_retry(detail) == HTTPSTATUS_ADVICE_NEVER, NAMED, NAME_OF(detail));
  HOLDS(has || httpstatus_detail_retry_needs_idempotent(detail), NAMED, NAME_OF(detail));
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

static void aliases(void) {
  each_detail(check_aliases);
}

static void near_keys(void) {
  each_detail(check_near_keys);
  each_detail(check_other_sources);
}

static void texts(void) {
  each_detail(check_texts);
}

static void retries(void) {
  each_detail(check_retry);
}

static bool is_number(const char *key) {
  return key[strspn(key, "0123456789")] == '\0';
}

/* Numbers first, in their order; then bytes. */
static int compare_keys(const char *left, const char *right) {
  if (is_number(left) != is_number(right))
    return is_number(left) ? -1 : 1;
  if (is_number(left) && strlen(left) != strlen(right))
    return strlen(left) < strlen(right) ? -1 : 1;
  return strcmp(left, right);
}

/* By source in the order of the sources, then by key, then by code. */
static void order(void) {
  for (size_t index = 1; index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *before = httpstatus_detail_at(index - 1);
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    const char *left = httpstatus_source_id(httpstatus_detail_source(before));
    const char *right = httpstatus_source_id(httpstatus_detail_source(detail));
    int keys = compare_keys(httpstatus_detail_key(before), httpstatus_detail_key(detail));
    int one = httpstatus_detail_code_at(before, 0), other = httpstatus_detail_code_at(detail, 0);
    bool codes = other < 0 || (one >= 0 && one <= other);
    HOLDS(strcmp(left, right) < 0 || (left == right && (keys < 0 || (keys == 0 && codes))), NAMED,
          NAME_OF(detail));
  }
}

/* As many of each family as its owner lists. The differences between editions of IIS are among its
 * 123; the texts of Varnish are patterns and no keys, and are left out. */
static void numbers_of_details(void) {
  static const struct {
    const char *source, *product;
    size_t count;
  } families[] = {
      {"aws", NULL, 48},
      {"aws-waf", NULL, 2},
      {"azure-front-door", NULL, 22},
      {"cloudflare", NULL, 63},
      {"cloudfront", NULL, 43},
      {"envoy", NULL, 30},
      {"fly", NULL, 47},
      {"grpc", NULL, 17},
      {"haproxy", NULL, 26},
      {"heroku", NULL, 42},
      {"http-sys", NULL, 38},
      {"iis", NULL, 123},
      {"iis", "ASP.NET Core Module", 12},
      {"kubernetes", NULL, 20},
      {"oci", NULL, 14},
      {"proxy-status", NULL, 33},
      {"s3", NULL, 54},
      {"squid", NULL, 43},
      {"vercel", NULL, 75},
  };
  size_t all = 0;
  for (size_t at = 0; at < sizeof families / sizeof *families; at++) {
    const httpstatus_source *source = httpstatus_source_find(families[at].source);
    const char *product = families[at].product;
    size_t count = 0;
    for (size_t index = 0; index < httpstatus_detail_count(); index++) {
      const httpstatus_detail *detail = httpstatus_detail_at(index);
      count += httpstatus_detail_source(detail) == source &&
               (product == NULL || strcmp(httpstatus_detail_product(detail), product) == 0);
    }
    HOLDS(count == families[at].count, "%s: %zu", families[at].source, count);
    all += product == NULL ? count : 0;
  }
  CU_ASSERT_EQUAL(all, httpstatus_detail_count());
}

/* 502.5 is one thing in the ASP.NET Core Module and another in ARR. */
static void two_meanings(void) {
  const httpstatus_detail *first = find("iis", 502, "5");
  const httpstatus_detail *second = httpstatus_detail_next(first, 502);
  CU_ASSERT_STRING_EQUAL(httpstatus_detail_product(first), "ASP.NET Core Module");
  CU_ASSERT_STRING_EQUAL(httpstatus_detail_product(second), "ARR");
  CU_ASSERT_PTR_NULL(httpstatus_detail_next(second, 502));
  CU_ASSERT_PTR_NULL(httpstatus_detail_next(find("iis", 404, "13"), 404));
  CU_ASSERT_PTR_NOT_NULL(httpstatus_detail_next(find("iis", 404, "13"), -1));
}

static void two_names(void) {
  const httpstatus_detail *first = find("cloudflare", -1, "1002");
  const httpstatus_detail *second = httpstatus_detail_next(first, -1);
  CU_ASSERT_STRING_EQUAL(httpstatus_detail_title(first), "DNS points to Prohibited IP");
  CU_ASSERT_STRING_EQUAL(httpstatus_detail_title(second), "Restricted");
  CU_ASSERT_PTR_NULL(httpstatus_detail_next(second, -1));
}

static void known_ones(void) {
  CU_ASSERT_STRING_EQUAL(title("iis", 404, "13"), "Content length too large.");
  CU_ASSERT_STRING_EQUAL(title("IIS", 404, "13"), "Content length too large.");
  CU_ASSERT_STRING_EQUAL(title("iis", 404, "0"), "Not found");
  CU_ASSERT_STRING_EQUAL(title("cloudflare", 530, "1016"), "Origin DNS error");
  CU_ASSERT_STRING_EQUAL(title("heroku", 503, "H12"), "Request timeout");
  CU_ASSERT_STRING_EQUAL(title("heroku", 404, "R14"), "Memory quota exceeded");
  CU_ASSERT_STRING_EQUAL(title("proxy-status", 504, "dns_timeout"), "DNS Timeout");
}

static void known_retries(void) {
  const httpstatus_detail *limited = find("cloudflare", -1, "1015");
  CU_ASSERT(httpstatus_detail_has_retry(limited));
  CU_ASSERT_EQUAL(httpstatus_detail_retry(limited), HTTPSTATUS_ADVICE_DELAY);
  CU_ASSERT_EQUAL(httpstatus_detail_retry_after(limited), 30);
  CU_ASSERT_FALSE(httpstatus_detail_retry_needs_idempotent(limited));
  const httpstatus_detail *final = find("cloudflare", -1, "1016");
  CU_ASSERT(httpstatus_detail_has_retry(final));
  CU_ASSERT_EQUAL(httpstatus_detail_retry(final), HTTPSTATUS_ADVICE_NEVER);
  CU_ASSERT_EQUAL(httpstatus_detail_retry_after(final), -1);
  CU_ASSERT(httpstatus_detail_retry_needs_idempotent(find("squid", -1, "ERR_READ_TIMEOUT")));
  CU_ASSERT(httpstatus_detail_has_retry(find("aws-waf", -1, "challenge")));
  CU_ASSERT_FALSE(httpstatus_detail_has_retry(find("iis", 404, "13")));
}

/* Letter case counts where the owner tells it apart. */
static void letter_case(void) {
  CU_ASSERT_PTR_NULL(find("heroku", -1, "h12"));
  CU_ASSERT_PTR_NULL(find("envoy", -1, "uf"));
  CU_ASSERT_PTR_NULL(find("proxy-status", -1, "DNS_TIMEOUT"));
  CU_ASSERT_PTR_NOT_NULL(find("haproxy", -1, "sH"));
  CU_ASSERT_PTR_NOT_NULL(find("haproxy", -1, "SH"));
  CU_ASSERT_PTR_NOT_EQUAL(find("haproxy", -1, "sH"), find("haproxy", -1, "SH"));
  CU_ASSERT_PTR_NULL(find("haproxy", -1, "Sh"));
  CU_ASSERT_PTR_NOT_NULL(find("aws-waf", -1, "captcha"));
  CU_ASSERT_PTR_EQUAL(find("aws-waf", -1, "CAPTCHA"), find("aws-waf", -1, "captcha"));
}

static void unknown_ones(void) {
  CU_ASSERT_PTR_NULL(find("iis", 405, "13"));
  CU_ASSERT_PTR_NULL(find("iis", 404, "1016"));
  CU_ASSERT_PTR_NULL(find("iis", 404, "013"));
  CU_ASSERT_PTR_NULL(find("grpc", -1, "014"));
  CU_ASSERT_PTR_NULL(find("iis", 404, "+13"));
  CU_ASSERT_PTR_NULL(find("iis", 404, ""));
  CU_ASSERT_PTR_NULL(find("cloudflare", 404, "1018"));
  CU_ASSERT_PTR_NULL(find("nginx", 404, "13"));
  CU_ASSERT_PTR_NULL(find("iana", -1, "0"));
  CU_ASSERT_PTR_NULL(find("nobody", -1, "H12"));
  CU_ASSERT_PTR_NULL(find("heroku", -1, "sH"));
}

/* Every number, as a number and as a text. */
static void every_number(void) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    for (int number = 0; number <= LAST_NUMBER; number++) {
      char key[16];
      snprintf(key, sizeof key, "%d", number);
      const httpstatus_detail *detail = httpstatus_detail_find_number(source, -1, number);
      HOLDS(detail == httpstatus_detail_find(source, -1, key, strlen(key)), "%s %d",
            httpstatus_source_id(source), number);
    }
  }
}

static void numbers(void) {
  static const int unknown[] = {INT_MIN, -404,  -1,    99,          999,
                                65535,   65536, 66552, INT_MAX - 1, INT_MAX};
  const httpstatus_source *iis = httpstatus_source_find("iis");
  CU_ASSERT_PTR_EQUAL(httpstatus_detail_find_number(iis, 404, 13), find("iis", 404, "13"));
  CU_ASSERT_PTR_EQUAL(httpstatus_detail_find_number(iis, 404, 0), find("iis", 404, "0"));
  CU_ASSERT_PTR_NULL(httpstatus_detail_find_number(iis, 405, 13));
  CU_ASSERT_PTR_NULL(httpstatus_detail_find_number(NULL, 404, 13));
  CU_ASSERT_PTR_EQUAL(httpstatus_detail_find_number(httpstatus_source_find("grpc"), -1, 14),
                      find("grpc", -1, "UNAVAILABLE"));
  for (size_t at = 0; at < sizeof unknown / sizeof *unknown; at++)
    for (size_t index = 0; index < httpstatus_source_count(); index++)
      HOLDS(httpstatus_detail_find_number(httpstatus_source_at(index), -1, unknown[at]) == NULL,
            "%d", unknown[at]);
}

/* A name of a meaning and a key of a detail may be one word; each function keeps to its own. */
static void names_too(void) {
  const httpstatus_meaning *named = httpstatus_find_name("H27", 3);
  CU_ASSERT_EQUAL(httpstatus_meaning_code(named), 499);
  CU_ASSERT_STRING_EQUAL(title("heroku", -1, "H27"), "Client Request Interrupted");
  CU_ASSERT_EQUAL(httpstatus_meaning_code(httpstatus_find_name("NOT_FOUND", 9)), 404);
  CU_ASSERT_STRING_EQUAL(title("grpc", -1, "NOT_FOUND"), "Not found");
}

/* Of each letter at each place, the sources that know it. */
static void letters(void) {
  const httpstatus_source *haproxy = httpstatus_source_find("haproxy");
  size_t known[6] = {0};
  for (int place = -1; place < 5; place++)
    for (int letter = 0; letter < 256; letter++)
      for (size_t index = 0; index < httpstatus_source_count(); index++) {
        const httpstatus_source *source = httpstatus_source_at(index);
        bool means = httpstatus_source_letter(source, place, (char)letter)[0] != '\0';
        HOLDS(!means || source == haproxy, "%s %c", httpstatus_source_id(source), letter);
        known[place + 1] += means;
      }
  CU_ASSERT_EQUAL(known[0], 0);
  CU_ASSERT_EQUAL(known[1], 12);
  CU_ASSERT_EQUAL(known[2], 8);
  CU_ASSERT_EQUAL(known[3], 8);
  CU_ASSERT_EQUAL(known[4], 7);
  CU_ASSERT_EQUAL(known[5], 0);
  CU_ASSERT_STRING_EQUAL(httpstatus_source_letter(haproxy, 0, 's'),
                         "the timeout on the server's side ran out");
  CU_ASSERT_STRING_EQUAL(httpstatus_source_letter(haproxy, INT_MAX, 's'), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_source_letter(haproxy, 256, 's'), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_source_letter(NULL, 0, 's'), "");
}

const char *const suite_name = "details";
CU_TestInfo suite_tests[] = {
    {"every detail by its own key", found},
    {"every detail under other codes", under_other_codes},
    {"the next one has the same key", next},
    {"every alias", aliases},
    {"what is nearly a key", near_keys},
    {"every detail has a title, a brief, a summary and a citation", texts},
    {"a retry has a text and a citation", retries},
    {"in order", order},
    {"as many as the documents list", numbers_of_details},
    {"two meanings: 502.5 of IIS", two_meanings},
    {"two names: 1002 of Cloudflare", two_names},
    {"known ones", known_ones},
    {"known retries", known_retries},
    {"letter case", letter_case},
    {"unknown ones", unknown_ones},
    {"every number", every_number},
    {"numbers", numbers},
    {"names too", names_too},
    {"letters", letters},
    CU_TEST_INFO_NULL,
};
