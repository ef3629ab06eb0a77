/* test_reasons.c: is the phrase in an edition of HTTP the one that its documents give? */
#include "suite.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { EDITIONS = 7 };

/* The editions by their headings: the RFCs that belong to each. */
static const struct edition {
  httpstatus_edition edition;
  int first, last;
} editions[] = {
    {HTTPSTATUS_EDITION_RFC1945, 1945, 1945}, {HTTPSTATUS_EDITION_RFC2068, 2068, 2068},
    {HTTPSTATUS_EDITION_RFC2616, 2616, 2616}, {HTTPSTATUS_EDITION_RFC7231, 7230, 7235},
    {HTTPSTATUS_EDITION_RFC9110, 9110, 9114},
};
enum { BY_HEADINGS = sizeof editions / sizeof *editions };

/* Is the phrase of that document one of the headings of the edition? */
static bool is_heading(const httpstatus_citation *row, const struct edition *edition) {
  int rfc = 0;
  sscanf(httpstatus_citation_document(row), "RFC %d", &rfc);
  return rfc >= edition->first && rfc <= edition->last &&
         strcmp(httpstatus_citation_section(row), "6.1.1") != 0;
}

/* The phrase that the history gives for the first editions, so many, or else the first ever. */
static const char *phrase_at(const httpstatus_meaning *meaning, size_t count) {
  const char *first = "", *current = "";
  for (size_t at = 0; at < httpstatus_meaning_history_count(meaning); at++) {
    const httpstatus_citation *row = httpstatus_meaning_history_at(meaning, at);
    const char *reason = httpstatus_citation_reason(row);
    if (first[0] == '\0')
      first = reason;
    for (size_t edition = 0; edition < count; edition++)
      if (reason[0] != '\0' && is_heading(row, &editions[edition]))
        current = reason;
  }
  if (current[0] != '\0')
    return current;
  return first[0] != '\0' ? first : httpstatus_meaning_reason(meaning);
}

static void phrases_follow_the_history(void) {
  size_t registered = 0;
  for (int code = -1; code <= 1000; code++) {
    const httpstatus_meaning *meaning = httpstatus_find(code);
    bool is_registered = httpstatus_meaning_is_registered(meaning);
    registered += is_registered;
    for (size_t at = 0; at < BY_HEADINGS; at++) {
      const char *expected = is_registered ? phrase_at(meaning, at + 1) : "";
      const char *given = httpstatus_reason_in(code, editions[at].edition);
      HOLDS(strcmp(given, expected) == 0, "%d in edition %d, \"%s\" for \"%s\"", code,
            (int)editions[at].edition, given, expected);
    }
  }
  CU_ASSERT(registered >= 64);
}

/* RFC 2616 6.1.1, read there; RFC 2068 has no 307, 416 and 417, and the same phrases, but one. */
static const struct {
  int code;
  const char *of_2616, *of_2068;
} lists[] = {
    {100, "Continue", NULL},
    {101, "Switching Protocols", NULL},
    {200, "OK", NULL},
    {201, "Created", NULL},
    {202, "Accepted", NULL},
    {203, "Non-Authoritative Information", NULL},
    {204, "No Content", NULL},
    {205, "Reset Content", NULL},
    {206, "Partial Content", NULL},
    {300, "Multiple Choices", NULL},
    {301, "Moved Permanently", NULL},
    {302, "Found", "Moved Temporarily"},
    {303, "See Other", NULL},
    {304, "Not Modified", NULL},
    {305, "Use Proxy", NULL},
    {307, "Temporary Redirect", NULL},
    {400, "Bad Request", NULL},
    {401, "Unauthorized", NULL},
    {402, "Payment Required", NULL},
    {403, "Forbidden", NULL},
    {404, "Not Found", NULL},
    {405, "Method Not Allowed", NULL},
    {406, "Not Acceptable", NULL},
    {407, "Proxy Authentication Required", NULL},
    {408, "Request Time-out", NULL},
    {409, "Conflict", NULL},
    {410, "Gone", NULL},
    {411, "Length Required", NULL},
    {412, "Precondition Failed", NULL},
    {413, "Request Entity Too Large", NULL},
    {414, "Request-URI Too Large", NULL},
    {415, "Unsupported Media Type", NULL},
    /* Younger than RFC 2068, where it has its first phrase. */
    {416, "Requested range not satisfiable", "Requested Range Not Satisfiable"},
    {417, "Expectation Failed", NULL},
    {500, "Internal Server Error", NULL},
    {501, "Not Implemented", NULL},
    {502, "Bad Gateway", NULL},
    {503, "Service Unavailable", NULL},
    {504, "Gateway Time-out", NULL},
    {505, "HTTP Version not supported", NULL},
};

static void lists_beside_the_status_line(void) {
  for (size_t at = 0; at < sizeof lists / sizeof *lists; at++) {
    int code = lists[at].code;
    const char *of_2068 = lists[at].of_2068 == NULL ? lists[at].of_2616 : lists[at].of_2068;
    HOLDS(strcmp(httpstatus_reason_in(code, HTTPSTATUS_EDITION_RFC2616_6_1_1), lists[at].of_2616) ==
              0,
          "%d", code);
    HOLDS(strcmp(httpstatus_reason_in(code, HTTPSTATUS_EDITION_RFC2068_6_1_1), of_2068) == 0, "%d",
          code);
  }
}

/* Without a phrase in RFC 9110, they have that of the document that gave them one. */
static void unused_codes(void) {
  for (int edition = 1; edition <= EDITIONS; edition++) {
    CU_ASSERT_STRING_EQUAL(httpstatus_reason_in(418, (httpstatus_edition)edition), "I'm a teapot");
    CU_ASSERT_STRING_EQUAL(httpstatus_reason_in(306, (httpstatus_edition)edition), "Switch Proxy");
  }
}

/* The registered codes have a phrase in every edition, and no other code has one in any. */
static void registered_codes_alone(void) {
  for (int code = -1000; code <= 66000; code++)
    for (int edition = -1; edition <= EDITIONS + 1; edition++) {
      bool expected = edition >= 1 && edition <= EDITIONS &&
                      httpstatus_meaning_is_registered(httpstatus_find(code));
      HOLDS((httpstatus_reason_in(code, (httpstatus_edition)edition)[0] != '\0') == expected,
            "%d in edition %d", code, edition);
    }
}

static void extremes_pin_nothing(void) {
  static const int odd[] = {INT_MIN, INT_MIN + 1, -9110, -1, 8, 256 + 1, 9110, 65536 + 1, INT_MAX};
  for (size_t at = 0; at < sizeof odd / sizeof *odd; at++) {
    httpstatus_edition edition = (httpstatus_edition)odd[at];
    HOLDS(httpstatus_reason_in(odd[at], HTTPSTATUS_EDITION_RFC9110)[0] == '\0', "%d", odd[at]);
    /* With -fshort-enums an enumeration has not room for all of these. */
    if ((int)edition != odd[at])
      continue;
    HOLDS(httpstatus_reason_in(404, edition)[0] == '\0', "404 in %d", odd[at]);
    HOLDS(httpstatus_edition_name(edition)[0] == '\0', "%d", odd[at]);
  }
}

static httpstatus_edition found(const char *name) {
  return httpstatus_edition_find(name, strlen(name));
}

static void names(void) {
  static const char *const others[] = {"",          "RFC",          "RFC 911",   "RFC 9110 ",
                                       " RFC 9110", "rfc 9110",     "RFC9110",   "9110",
                                       "RFC 9111",  "RFC 2616 6.1", "RFC 2616 ", "RFC 91101"};
  for (int edition = 1; edition <= EDITIONS; edition++)
    HOLDS(found(httpstatus_edition_name((httpstatus_edition)edition)) ==
              (httpstatus_edition)edition,
          "edition %d", edition);
  CU_ASSERT_EQUAL(found("RFC 2616 6.1.1"), HTTPSTATUS_EDITION_RFC2616_6_1_1);
  CU_ASSERT_EQUAL(httpstatus_edition_find("RFC 2616 6.1.1", 8), HTTPSTATUS_EDITION_RFC2616);
  for (size_t at = 0; at < sizeof others / sizeof *others; at++)
    HOLDS(found(others[at]) == HTTPSTATUS_EDITION_UNKNOWN, "\"%s\"", others[at]);
  CU_ASSERT_EQUAL(httpstatus_edition_find("RFC 9110", 9), HTTPSTATUS_EDITION_UNKNOWN); /* the NUL */
  CU_ASSERT_EQUAL(httpstatus_edition_find(NULL, 8), HTTPSTATUS_EDITION_UNKNOWN);
  CU_ASSERT_STRING_EQUAL(httpstatus_edition_name(HTTPSTATUS_EDITION_UNKNOWN), "");
}

/* A phrase goes into a status line: RFC 9112 4 allows HTAB, SP, VCHAR and obs-text. */
static void phrases_fit_a_status_line(void) {
  for (size_t at = 0; at < httpstatus_count(); at++) {
    const httpstatus_meaning *meaning = httpstatus_at(at);
    const char *reason = httpstatus_meaning_reason(meaning);
    for (const unsigned char *byte = (const unsigned char *)reason; *byte != '\0'; byte++)
      HOLDS(*byte >= 0x20 && *byte != 0x7F, "%d %s", httpstatus_meaning_code(meaning), reason);
    HOLDS(strchr(reason, '(') == NULL, "%d %s", httpstatus_meaning_code(meaning), reason);
  }
}

const char *const suite_name = "reasons";
CU_TestInfo suite_tests[] = {
    {"a phrase is the last one of the headings up to that edition", phrases_follow_the_history},
    {"the lists beside the status line", lists_beside_the_status_line},
    {"306 and 418", unused_codes},
    {"registered codes alone", registered_codes_alone},
    {"extreme codes and editions have no phrase", extremes_pin_nothing},
    {"editions by their names", names},
    {"no phrase holds a control character or a remark of the registry", phrases_fit_a_status_line},
    CU_TEST_INFO_NULL,
};
