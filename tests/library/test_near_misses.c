/* test_near_misses.c: does what is nearly a name find nothing? */
#include "suite.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"

/* Does a name of the catalogue end text? Before it, text may have a prefix. */
static bool ends_with_a_name(const char *text) {
  char letters[MOST_LETTERS];
  size_t length = letters_of(text, letters);
  for (size_t skipped = 0; skipped + 2 <= length; skipped++)
    for (size_t index = 0; index < httpstatus_count(); index++)
      if (goes_by(httpstatus_at(index), letters + skipped))
        return true;
  return false;
}

/* What is found by text must be a name of the catalogue. Returns whether it is none. */
static bool check_miss(const char *text) {
  if (find_text(text) == NULL)
    return true;
  HOLDS(ends_with_a_name(text), "\"%s\" is %d", text, httpstatus_meaning_code(find_text(text)));
  return false;
}

/* Changes every phrase, and checks that nearly all of what results finds nothing. */
static void each_phrase(void (*change)(char *phrase, size_t length)) {
  char text[MOST_LETTERS];
  size_t tried = 0, missed = 0;
  for (size_t index = 0; index < httpstatus_count(); index++) {
    int length = snprintf(text, sizeof text, "%s", httpstatus_meaning_reason(httpstatus_at(index)));
    if (length < 4 || !is_plain(text))
      continue;
    change(text, (size_t)length);
    tried++;
    missed += check_miss(text);
  }
  HOLDS(tried >= 100 && missed * 20 >= tried * 19, "%zu of %zu missed", missed, tried);
}

static void cut_last(char *phrase, size_t length) {
  phrase[length - 1] = '\0';
}

static void cut_first(char *phrase, size_t length) {
  memmove(phrase, phrase + 1, length);
}

static void append_letter(char *phrase, size_t length) {
  memcpy(phrase + length, "x", 2);
}

static void append_digit(char *phrase, size_t length) {
  memcpy(phrase + length, "1", 2);
}

static void prepend_letter(char *phrase, size_t length) {
  memmove(phrase + 1, phrase, length + 1);
  phrase[0] = 'q';
}

static void change_middle(char *phrase, size_t length) {
  phrase[length / 2] = phrase[length / 2] == 'q' ? 'x' : 'q';
}

/* The middle of the shortest phrase is a letter, so this is never the phrase itself. */
static void swap_second_and_third(char *phrase, size_t length) {
  (void)length;
  char second = phrase[1];
  phrase[1] = phrase[2] == second ? 'q' : phrase[2];
  phrase[2] = second;
}

static void without_the_last_letter(void) {
  each_phrase(cut_last);
}

static void without_the_first_letter(void) {
  each_phrase(cut_first);
}

static void with_a_letter_more(void) {
  each_phrase(append_letter);
  each_phrase(append_digit);
  each_phrase(prepend_letter);
}

static void with_a_wrong_letter(void) {
  each_phrase(change_middle);
  each_phrase(swap_second_and_third);
}

/* Puts every letter in the place of each of the first so many of a name. */
static void change_letters(const char *name, size_t count) {
  char text[MOST_LETTERS];
  size_t length = strlen(name);
  if (length < 4 || length >= sizeof text || !is_plain(name))
    return;
  for (size_t at = 0; at < length && at < count; at++) {
    memcpy(text, name, length + 1);
    for (text[at] = 'a'; text[at] <= 'z'; text[at]++)
      check_miss(text);
  }
}

static void with_any_wrong_letter(void) {
  for (size_t index = 0; index < httpstatus_count(); index++)
    change_letters(httpstatus_meaning_reason(httpstatus_at(index)), MOST_LETTERS);
}

static void with_another_first_letter(void) {
  const char *names[MOST_NAMES];
  for (size_t index = 0; index < httpstatus_count(); index++)
    for (size_t left = names_of(httpstatus_at(index), names); left > 0; left--)
      change_letters(names[left - 1], 1);
}

static void numbers_alone(void) {
  char text[32];
  for (int code = -1000; code <= 10000; code++) {
    snprintf(text, sizeof text, "%d", code);
    HOLDS(find_text(text) == NULL, "\"%s\"", text);
    snprintf(text, sizeof text, "HTTP_%d", code);
    HOLDS(find_text(text) == NULL, "\"%s\"", text);
    snprintf(text, sizeof text, "HTTP/1.1 %d", code);
    HOLDS(find_text(text) == NULL, "\"%s\"", text);
  }
}

/* Every word of two or three letters or digits: it finds nothing that it is not. */
static void short_words(void) {
  static const char bytes[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  enum { BYTES = sizeof bytes - 1 };
  for (size_t number = 0; number < BYTES * BYTES * BYTES; number++) {
    char word[] = {bytes[number % BYTES], bytes[number / BYTES % BYTES],
                   bytes[number / BYTES / BYTES], '\0'};
    check_miss(word);
    word[2] = '\0';
    check_miss(word);
  }
}

/* Names with a code that has no meaning. */
static void with_an_unknown_code(void) {
  const char *names[MOST_NAMES];
  char text[2 * MOST_LETTERS];
  CU_ASSERT_PTR_NULL_FATAL(httpstatus_find(299));
  for (size_t index = 0; index < httpstatus_count(); index++)
    for (size_t left = names_of(httpstatus_at(index), names); left > 0; left--) {
      snprintf(text, sizeof text, "%s 299", names[left - 1]);
      HOLDS(find_text(text) == NULL, "\"%s\"", text);
      snprintf(text, sizeof text, "299 %s", names[left - 1]);
      HOLDS(find_text(text) == NULL, "\"%s\"", text);
    }
}

static const char *const no_names[] = {"",
                                       " ",
                                       "-",
                                       "--",
                                       "a",
                                       "4",
                                       "404x",
                                       "x404",
                                       "404.0",
                                       "Not Foun",
                                       "NotFounds",
                                       "Not Found 4",
                                       "(Unused)",
                                       "unused",
                                       "Unassigned",
                                       "HTTP_",
                                       "HTTP",
                                       "Status",
                                       "StatusCode::",
                                       "Not Found RFD9110",
                                       "Not Found RGC9110",
                                       "Not Found SFC9110",
                                       "SC_",
                                       "nginx",
                                       "iana",
                                       "404 404",
                                       "405 Not Found",
                                       "404 404 Not Found",
                                       "Not Found Not Found",
                                       "HTTP_HTTP_NOT_FOUND",
                                       "N\xC3\xB6t Found",
                                       "Not Found\xC2",
                                       "Not Found\xE2\x80",
                                       "\xFFNot Found",
                                       "Not\342\200\256Found",
                                       "\xEF\xBB\xBFNot Found",
                                       "%s%n",
                                       "404 Not Found 404",
                                       "Not Found 405",
                                       "NotFound_40",
                                       "NotFound_4040",
                                       "NotFound404x",
                                       "notFound404 ok",
                                       "HTTP_404_NOT_FOUND_404",
                                       "HTTP_NOT_FOUND_405",
                                       "AWS_HTTP_STATUS_CODE_405_NOT_FOUND",
                                       "AWS_HTTP_STATUS_CODE_404",
                                       "EVHTP_RES_404",
                                       "HTTPD_404",
                                       "RESPONSE_404",
                                       "status404",
                                       "Response",
                                       "RESPONSE_",
                                       "ClientError",
                                       "ClientErrorOK",
                                       "ClientError404",
                                       "ClientErrorNotFoun",
                                       "SuccessNotFound",
                                       "SERVER_ERROR_NOT_FOUND",
                                       "INFO_OK",
                                       "Status.CLIENT_ERROR_OK",
                                       "StatusCode::success_not_found",
                                       "MK_CLIENT_OK",
                                       "ClientErrorClientErrorNotFound",
                                       "StatusCodes.",
                                       "StatusCodes",
                                       "HttpResponseStatus.404",
                                       "status.NOT",
                                       "foo.NOT_FOUND",
                                       "foo::bar::not_found",
                                       "fasthttp.NotFound",
                                       "ngx.OK",
                                       "ngx.NOT_FOUND",
                                       "Processing (RFC 2519)",
                                       "Processing (RFC)",
                                       "Processing (2518)",
                                       "Processing (RFC 25180)",
                                       "Processing (RFC 02518)",
                                       "Processing (RFC 3518)",
                                       "Processing (RFC 2518) 404",
                                       "(RFC 2518)",
                                       "RFC 2518",
                                       "404 (RFC 9110)",
                                       "Processin (RFC 2518)",
                                       "close",
                                       "special",
                                       "../../etc/passwd",
                                       "\\0"};

static void texts_that_are_no_name(void) {
  for (size_t at = 0; at < sizeof no_names / sizeof *no_names; at++)
    HOLDS(find_text(no_names[at]) == NULL, "\"%s\" is %d", no_names[at],
          httpstatus_meaning_code(find_text(no_names[at])));
}

/* A NUL does not end a name: what is behind it belongs to the name. */
static void nul_bytes(void) {
  CU_ASSERT_PTR_NULL(httpstatus_find_name("\0", 1));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("\0\0\0\0", 4));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("Not Found\0x", 11));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("Gone\0Not Found", 14));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("x\0Not Found", 11));
  CU_ASSERT_PTR_NULL(httpstatus_find_name("Not\0Found", 9));
}

static void every_single_byte(void) {
  for (int value = 0; value <= UINT8_MAX; value++) {
    char byte = (char)value;
    HOLDS(httpstatus_find_name(&byte, 1) == NULL, "byte %d", value);
  }
}

/* Ten megabytes that begin, end, and go on with the letters of a name. */
static void megabytes_of_letters(void) {
  const size_t size = 10u << 20;
  char *text = malloc(size);
  CU_ASSERT_PTR_NOT_NULL_FATAL(text);
  for (size_t at = 0; at < size; at++)
    text[at] = "notfound"[at % 8];
  CU_ASSERT_PTR_NULL(httpstatus_find_name(text, size));
  CU_ASSERT_PTR_EQUAL(httpstatus_find_name(text, 8), httpstatus_find(404));
  for (size_t length = 9; length < 1000; length++)
    HOLDS(httpstatus_find_name(text, length) == NULL, "%zu letters", length);
  free(text);
}

const char *const suite_name = "near misses";
CU_TestInfo suite_tests[] = {
    {"phrases without their last letter", without_the_last_letter},
    {"phrases without their first letter", without_the_first_letter},
    {"phrases with a letter or digit more", with_a_letter_more},
    {"phrases with a wrong letter", with_a_wrong_letter},
    {"phrases with any wrong letter", with_any_wrong_letter},
    {"names with another first letter", with_another_first_letter},
    {"numbers alone", numbers_alone},
    {"short words", short_words},
    {"names with a code without a meaning", with_an_unknown_code},
    {"texts that are no name", texts_that_are_no_name},
    {"NUL bytes", nul_bytes},
    {"every single byte", every_single_byte},
    {"ten megabytes of letters", megabytes_of_letters},
    CU_TEST_INFO_NULL,
};
