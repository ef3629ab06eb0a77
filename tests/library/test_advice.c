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

/* What each document says; what is not here is never to be sent again by itself. */
static const struct {
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
};

static httpstatus_advice advice_on(int code, bool idempotent) {
  for (size_t row = 0; row < LENGTH(table); row++)
    if (table[row].code == code)
      return table[row].idempotent && !idempotent ? HTTPSTATUS_ADVICE_NEVER : table[row].advice;
  return HTTPSTATUS_ADVICE_NEVER;
}

static void check_advice(int code) {
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
      bool refused = code == 408 || code == 413 || code == 429;
      if (given == HTTPSTATUS_ADVICE_SAME || given == HTTPSTATUS_ADVICE_DELAY)
        HOLDS(methods[row].idempotent || refused, "%d to method %zu", code, row);
    }
}

/* A text says more than the advice on 403 and 507, which is never to repeat as it is. */
static void check_text(int code) {
  bool spoken_of = advice_on(code, true) != HTTPSTATUS_ADVICE_NEVER || code == 403 || code == 507;
  const char *text = httpstatus_retry_text(code);
  const httpstatus_citation *citation = httpstatus_retry_citation(code);
  HOLDS(text != NULL && (text[0] != '\0') == spoken_of, "%d", code);
  HOLDS((citation != NULL) == spoken_of, "%d", code);
  if (citation == NULL)
    return;
  HOLDS(text[strlen(text) - 1] == '.', "%d: %s", code, text);
  HOLDS(strncmp(httpstatus_citation_document(citation), "RFC ", 4) == 0, "%d", code);
  HOLDS(httpstatus_citation_section(citation)[0] != '\0', "%d", code);
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, "%d", code);
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
  for (size_t at = 0; at < LENGTH(outside); at++)
    HOLDS(httpstatus_advice_name((httpstatus_advice)outside[at])[0] == '\0', "advice %d",
          outside[at]);
}

const char *const suite_name = "advice on retries";
CU_TestInfo suite_tests[] = {
    {"every int, method by method", advice},
    {"nothing is repeated that may have been carried out", no_repetition_of_unknown_outcome},
    {"a text and a citation where a document speaks of it", texts},
    {"the citation is that of the code", citations_of_codes},
    {"words", advice_words},
    CU_TEST_INFO_NULL,
};
