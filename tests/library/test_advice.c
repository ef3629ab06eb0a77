/* test_advice.c: is the advice on a retry that of the documents, and careful where the outcome
 * of the first try is unknown? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum { FIRST = -1000, LAST = 100000 };

static const struct {
  const char *method;
  bool idempotent;
} methods[] = {
    {"GET", true},   {"HEAD", true},   {"OPTIONS", true},  {"TRACE", true},
    {"PUT", true},   {"DELETE", true}, {"PROPFIND", true}, {"QUERY", true},
    {"POST", false}, {"PATCH", false}, {"CONNECT", false}, {"LOCK", false},
    {"BREW", false}, {"get", false},   {"", false},        {NULL, false},
};

/* What each document says. */
static const struct row {
  int code;
  httpstatus_advice advice;
  bool idempotent; /* only what is idempotent: it may have been carried out already */
} table[] = {
    {401, HTTPSTATUS_ADVICE_CREDENTIALS, false},        /* RFC 9110 15.5.2 */
    {407, HTTPSTATUS_ADVICE_CREDENTIALS, false},        /* RFC 9110 15.5.8 */
    {408, HTTPSTATUS_ADVICE_SAME, false},               /* RFC 9110 15.5.9: it never arrived */
    {409, HTTPSTATUS_ADVICE_REQUEST, false},            /* RFC 9110 15.5.10 */
    {411, HTTPSTATUS_ADVICE_LENGTH, false},             /* RFC 9110 15.5.12 */
    {413, HTTPSTATUS_ADVICE_SMALLER, false},            /* RFC 9110 15.5.14 */
    {417, HTTPSTATUS_ADVICE_WITHOUT_EXPECT, false},     /* RFC 9110 10.1.1 */
    {421, HTTPSTATUS_ADVICE_CONNECTION, false},         /* RFC 9110 15.5.20 */
    {425, HTTPSTATUS_ADVICE_WITHOUT_EARLY_DATA, false}, /* RFC 8470 5.2 */
    {426, HTTPSTATUS_ADVICE_UPGRADED, false},           /* RFC 9110 15.5.22 */
    {428, HTTPSTATUS_ADVICE_CONDITIONAL, false},        /* RFC 6585 3 */
    {429, HTTPSTATUS_ADVICE_DELAY, false},              /* RFC 6585 4: it was refused */
    {431, HTTPSTATUS_ADVICE_SMALLER, false},            /* RFC 6585 5 */
    {500, HTTPSTATUS_ADVICE_SAME, true},                /* RFC 9110 9.2.2 */
    {502, HTTPSTATUS_ADVICE_SAME, true},                /* RFC 9110 9.2.2 */
    {503, HTTPSTATUS_ADVICE_DELAY, true},               /* RFC 9110 15.6.4, 9.2.2 */
    {504, HTTPSTATUS_ADVICE_SAME, true},                /* RFC 9110 9.2.2 */
    {510, HTTPSTATUS_ADVICE_REQUEST, false},            /* RFC 2774 7 */
    {511, HTTPSTATUS_ADVICE_NETWORK_LOGIN, false},      /* RFC 6585 6: it never arrived */
    /* Never, because a document says that the same request fails again. */
    {403, HTTPSTATUS_ADVICE_NEVER, false}, /* RFC 9110 15.5.4 */
    {501, HTTPSTATUS_ADVICE_NEVER, false}, /* RFC 9110 15.6.2 */
    {505, HTTPSTATUS_ADVICE_NEVER, false}, /* RFC 9110 15.6.6 */
    {506, HTTPSTATUS_ADVICE_NEVER, false}, /* RFC 2295 8.1 */
    {507, HTTPSTATUS_ADVICE_NEVER, false}, /* RFC 4918 11.5 */
    {508, HTTPSTATUS_ADVICE_NEVER, false}, /* RFC 5842 7.2 */
    /* Cloudflare: error responses. */
    {520, HTTPSTATUS_ADVICE_DELAY, true},
    {521, HTTPSTATUS_ADVICE_DELAY, true},
    {522, HTTPSTATUS_ADVICE_DELAY, true},
    {523, HTTPSTATUS_ADVICE_DELAY, true},
    {524, HTTPSTATUS_ADVICE_DELAY, true},
};

/* The row for a code; NULL where there is none. */
static const struct row *find_row(int code) {
  for (size_t row = 0; row < LENGTH(table); row++)
    if (table[row].code == code)
      return &table[row];
  return NULL;
}

/* Codes of vendors that came into the catalogue with rules of their own since: what they say is not
 * judged here. They cite their owner, and no RFC. */
static bool has_other_rule(int code) {
  const httpstatus_citation *citation = httpstatus_retry_citation(code);
  return find_row(code) == NULL && citation != NULL &&
         strncmp(httpstatus_citation_document(citation), "RFC ", 4) != 0;
}

/* Without a row of its own a code has that of x00 of its class, of 500 outside the classes. */
static const struct row *row_of(int code) {
  const struct row *row = find_row(code);
  if (row != NULL)
    return row;
  return find_row(code >= 100 && code <= 599 && code < 500 ? code - code % 100 : 500);
}

static httpstatus_advice advice_on(int code, bool idempotent) {
  const struct row *row = row_of(code);
  if (row == NULL)
    return HTTPSTATUS_ADVICE_NEVER;
  return row->idempotent && !idempotent ? HTTPSTATUS_ADVICE_NEVER : row->advice;
}

static void check_advice(int code) {
  if (has_other_rule(code))
    return;
  HOLDS(httpstatus_retry_needs_idempotent(code) ==
            (row_of(code) == NULL || row_of(code)->idempotent),
        "%d", code);
  for (size_t row = 0; row < LENGTH(methods); row++) {
    const char *method = methods[row].method;
    HOLDS(httpstatus_retry(code, method) == advice_on(code, methods[row].idempotent),
          "%d to %s: %s", code, method == NULL ? "NULL" : method,
          httpstatus_advice_name(httpstatus_retry(code, method)));
  }
}

static void each_int(void (*check)(int)) {
  for (int code = FIRST; code <= LAST; code++)
    check(code);
  check(INT_MIN);
  check(INT_MAX);
}

static void advice(void) {
  each_int(check_advice);
}

/* Whatever the table says: the same request is sent again only if it changes nothing to send
 * it twice, or if the code says that it was not carried out. */
static void no_repetition_of_unknown_outcome(void) {
  for (int code = 0; code <= 999; code++)
    for (size_t row = 0; row < LENGTH(methods); row++) {
      httpstatus_advice given = httpstatus_retry(code, methods[row].method);
      bool refused = code == 408 || code == 413 || code == 429 || has_other_rule(code);
      if (given == HTTPSTATUS_ADVICE_SAME || given == HTTPSTATUS_ADVICE_DELAY)
        HOLDS(methods[row].idempotent || refused, "%d to method %zu", code, row);
    }
}

static void check_text(int code) {
  bool spoken_of = row_of(code) != NULL || has_other_rule(code);
  const char *text = httpstatus_retry_text(code);
  const httpstatus_citation *citation = httpstatus_retry_citation(code);
  HOLDS(text != NULL && (text[0] != '\0') == spoken_of, "%d", code);
  HOLDS((citation != NULL) == spoken_of, "%d", code);
  if (citation == NULL)
    return;
  HOLDS(strchr(".!)", text[strlen(text) - 1]) != NULL, "%d: %s", code, text);
  HOLDS(httpstatus_citation_document(citation)[0] != '\0', "%d", code);
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, "%d", code);
}

/* An unregistered code without a rule of its own has that of the code to treat it as. */
static void check_general(int code) {
  int known = httpstatus_treat_as(code);
  bool own = httpstatus_retry_citation(code) != httpstatus_retry_citation(known);
  if (own || httpstatus_meaning_is_registered(httpstatus_find(code)))
    return;
  HOLDS(strcmp(httpstatus_retry_text(code), httpstatus_retry_text(known)) == 0, "%d", code);
  HOLDS(httpstatus_retry(code, NULL) == httpstatus_retry(known, NULL), "%d", code);
  HOLDS(httpstatus_retry_needs_idempotent(code) == httpstatus_retry_needs_idempotent(known), "%d",
        code);
  for (size_t at = 0; at < httpstatus_method_count(); at++) {
    const char *method = httpstatus_method_at(at);
    HOLDS(httpstatus_retry(code, method) == httpstatus_retry(known, method), "%d to %s", code,
          method);
  }
}

static void general_rule(void) {
  size_t general = 0;
  each_int(check_general);
  for (int code = 100; code <= 599; code++)
    general +=
        httpstatus_retry_citation(code) == httpstatus_retry_citation(httpstatus_treat_as(code));
  CU_ASSERT(general > 350);
}

/* A meaning has its own rule, or that of its code: never that of another meaning. */
static void meanings(void) {
  for (size_t at = 0; at < httpstatus_count(); at++) {
    const httpstatus_meaning *meaning = httpstatus_at(at);
    int code = httpstatus_meaning_code(meaning), known = httpstatus_treat_as(code);
    const httpstatus_citation *citation = httpstatus_meaning_retry_citation(meaning);
    bool general = citation == httpstatus_retry_citation(known);
    HOLDS((citation != NULL) == (httpstatus_meaning_retry_text(meaning)[0] != '\0'), "%d", code);
    for (size_t row = 0; row < LENGTH(methods); row++) {
      httpstatus_advice given = httpstatus_meaning_retry(meaning, methods[row].method);
      HOLDS(!general || given == httpstatus_retry(known, methods[row].method), "%d", code);
      HOLDS(!httpstatus_meaning_is_preferred(meaning) ||
                given == httpstatus_retry(code, methods[row].method),
            "%d", code);
    }
  }
}

static httpstatus_advice advice_of(int code, const char *source, const char *method) {
  return httpstatus_meaning_retry(httpstatus_find_from(code, httpstatus_source_find(source)),
                                  method);
}

static void vendors(void) {
  CU_ASSERT_EQUAL(advice_of(522, "cloudflare", "GET"), HTTPSTATUS_ADVICE_DELAY);
  CU_ASSERT_EQUAL(advice_of(522, "cloudflare", "POST"), HTTPSTATUS_ADVICE_NEVER);
  CU_ASSERT_EQUAL(advice_of(529, "anthropic", "POST"), HTTPSTATUS_ADVICE_DELAY);
  CU_ASSERT_EQUAL(advice_of(530, "pantheon", "GET"), HTTPSTATUS_ADVICE_NEVER);
  CU_ASSERT_EQUAL(httpstatus_meaning_retry(NULL, "GET"), HTTPSTATUS_ADVICE_SAME);
  CU_ASSERT_EQUAL(httpstatus_meaning_retry(NULL, "POST"), HTTPSTATUS_ADVICE_NEVER);
  CU_ASSERT_PTR_EQUAL(httpstatus_meaning_retry_citation(NULL), httpstatus_retry_citation(500));
}

static void texts(void) {
  each_int(check_text);
}

static void citations_of_codes(void) {
  const httpstatus_citation *citation = httpstatus_retry_citation(421);
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_document(citation), "RFC 9110");
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_section(citation), "15.5.20");
  citation = httpstatus_retry_citation(429);
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_document(citation), "RFC 6585");
  CU_ASSERT_STRING_EQUAL(httpstatus_citation_section(citation), "4");
}

static const char *const words[] = {
    "never",  "same",        "delay",   "connection", "credentials",   "without-expect",
    "length", "conditional", "smaller", "upgraded",   "network-login", "without-early-data",
    "request"};

static void advice_words(void) {
  static const int outside[] = {-1, (int)LENGTH(words), 255, 256, 65536, INT_MIN, INT_MAX};
  CU_ASSERT_EQUAL(LENGTH(words), HTTPSTATUS_ADVICE_REQUEST + 1);
  for (size_t value = 0; value < LENGTH(words); value++)
    HOLDS(strcmp(httpstatus_advice_name((httpstatus_advice)value), words[value]) == 0, "advice %zu",
          value);
  /* With -fshort-enums an enumeration has not room for all of these. */
  for (size_t at = 0; at < LENGTH(outside); at++)
    HOLDS((int)(httpstatus_advice)outside[at] != outside[at] ||
              httpstatus_advice_name((httpstatus_advice)outside[at])[0] == '\0',
          "advice %d", outside[at]);
}

const char *const suite_name = "advice on retries";
CU_TestInfo suite_tests[] = {
    {"every int, method by method", advice},
    {"nothing is repeated that may have been carried out", no_repetition_of_unknown_outcome},
    {"a text and a citation where a document speaks of it", texts},
    {"the citation is that of the code", citations_of_codes},
    {"what has no rule of its own has that of the code to treat it as", general_rule},
    {"a meaning has its own rule, or that of its code", meanings},
    {"the rules of vendors, and of no meaning", vendors},
    {"words", advice_words},
    CU_TEST_INFO_NULL,
};
