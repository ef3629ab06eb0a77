/* test_words.c: has every value of an enumeration its word, and every other int none? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "httpstatus.h"

enum { MOST_WORDS = 257 };

/* An enumeration: its words from 0 on, NULL where there is none, and the function that gives them
 * for any int. */
struct words {
  const char *words[MOST_WORDS];
  int count;
  const char *(*word_of)(int value);
};

/* With -fshort-enums an enumeration holds its own values, and few others. */
#define FITS(type, value) ((int)(type)(value) == (value))

static const char *class_word(int value) {
  return FITS(httpstatus_class, value) ? httpstatus_class_name((httpstatus_class)value) : "";
}

static const char *state_word(int value) {
  return FITS(httpstatus_state, value) ? httpstatus_state_name((httpstatus_state)value) : "";
}

static const char *seen_word(int value) {
  return FITS(httpstatus_seen, value) ? httpstatus_seen_name((httpstatus_seen)value) : "";
}

static const char *evidence_word(int value) {
  return FITS(httpstatus_evidence, value) ? httpstatus_evidence_name((httpstatus_evidence)value)
                                          : "";
}

static const char *edition_word(int value) {
  return FITS(httpstatus_edition, value) ? httpstatus_edition_name((httpstatus_edition)value) : "";
}

static const char *lenient_word(int value) {
  return httpstatus_lenient_name((unsigned)value);
}

static void check_value(const struct words *set, int value) {
  const char *expected = value >= 0 && value < set->count ? set->words[value] : "";
  if (expected == NULL)
    expected = "";
  const char *given = set->word_of(value);
  HOLDS(given != NULL && strcmp(given, expected) == 0, "%d is \"%s\"", value,
        given == NULL ? "NULL" : given);
}

static void check_words(const struct words *set) {
  static const int extremes[] = {INT_MIN,       INT_MIN + 1,   -65536,      1 << 15, 1 << 16,
                                 (1 << 16) + 1, (1 << 24) + 2, INT_MAX - 1, INT_MAX};
  for (int value = -10; value <= 300; value++)
    check_value(set, value);
  for (size_t at = 0; at < sizeof extremes / sizeof *extremes; at++)
    check_value(set, extremes[at]);
}

static void class_names(void) {
  check_words(&(const struct words){
      {"", "Informational", "Successful", "Redirection", "Client Error", "Server Error"},
      6,
      class_word});
}

static void state_names(void) {
  check_words(&(const struct words){
      {"", "standard", "temporary", "deprecated", "obsolete", "unused", "unofficial", "disputed"},
      8,
      state_word});
}

static void seen_names(void) {
  check_words(&(const struct words){{"", "wire", "log", "program"}, 4, seen_word});
}

static void evidence_names(void) {
  check_words(&(const struct words){
      {"", "owner", "copy", "reports", "weak", "none", "refuted"}, 7, evidence_word});
}

static void edition_names(void) {
  check_words(&(const struct words){{"", "RFC 1945", "RFC 2068", "RFC 2068 6.1.1", "RFC 2616",
                                     "RFC 2616 6.1.1", "RFC 7231", "RFC 9110"},
                                    8,
                                    edition_word});
}

/* Numbered by bits: what is none of them, or more than one, has no word. */
static void lenient_names(void) {
  check_words(&(const struct words){{[0] = "",
                                     [1] = "no-space",
                                     [2] = "bare-lf",
                                     [4] = "obs-text",
                                     [8] = "obs-fold",
                                     [16] = "spaces",
                                     [32] = "space-before-colon",
                                     [64] = "control",
                                     [128] = "no-end",
                                     [256] = "no-field"},
                                    257,
                                    lenient_word});
}

static void numbers_of_the_words(void) {
  CU_ASSERT_STRING_EQUAL(httpstatus_class_name(HTTPSTATUS_CLASS_SERVER_ERROR), "Server Error");
  CU_ASSERT_STRING_EQUAL(httpstatus_state_name(HTTPSTATUS_STATE_DISPUTED), "disputed");
  CU_ASSERT_STRING_EQUAL(httpstatus_seen_name(HTTPSTATUS_SEEN_PROGRAM), "program");
  CU_ASSERT_STRING_EQUAL(httpstatus_evidence_name(HTTPSTATUS_EVIDENCE_REFUTED), "refuted");
  CU_ASSERT_STRING_EQUAL(httpstatus_edition_name(HTTPSTATUS_EDITION_RFC9110), "RFC 9110");
  CU_ASSERT_STRING_EQUAL(httpstatus_lenient_name(HTTPSTATUS_LENIENT_NO_FIELD), "no-field");
}

const char *const suite_name = "words";
CU_TestInfo suite_tests[] = {
    {"classes", class_names},
    {"states", state_names},
    {"where a code is seen", seen_names},
    {"evidence", evidence_names},
    {"editions", edition_names},
    {"what is accepted beside RFC 9112", lenient_names},
    {"the last constant of each has the last word", numbers_of_the_words},
    CU_TEST_INFO_NULL,
};
