/* test_parse_bytes.c: does the reader of a status line judge each byte at its place, and stop at
 * the longest line? */
#include "suite.h"

#include <stdint.h>
#include <string.h>

#include "edge.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum { BYTE_VALUES = 256 };

static httpstatus_error parse(const char *text, size_t length, httpstatus_parsed *found) {
  memset(found, 0x55, sizeof *found);
  found->size = sizeof *found;
  return httpstatus_parse(text, length, found);
}

/* ---- Each byte at each place */

static const char line[] = "HTTP/1.1 404 Not Found";
enum { LINE = sizeof line - 1, SLASH = 4, MAJOR, DOT, MINOR, SPACE, CODE, BEHIND = CODE + 3 };

static bool is_digit(unsigned char byte) {
  return byte >= '0' && byte <= '9';
}

/* What comes of line with byte at a place before the phrase, and where it goes wrong. */
static httpstatus_error error_before_phrase(size_t at, unsigned char byte, size_t *offset) {
  bool digit = is_digit(byte);
  *offset = at;
  if (at == 0 && byte == '\n')
    return HTTPSTATUS_ERROR_EMPTY;
  if (at == 0 && digit) { /* a code without a version, whose next digit is a T */
    *offset = 1;
    return HTTPSTATUS_ERROR_DIGITS;
  }
  if (at < CODE)
    return (at == MAJOR || at == MINOR) && digit ? HTTPSTATUS_ERROR_NONE : HTTPSTATUS_ERROR_VERSION;
  if (at == CODE && byte == ' ') /* a second one, which is flagged, before a code of two digits */
    *offset = BEHIND;
  if (at < BEHIND)
    return digit ? HTTPSTATUS_ERROR_NONE : HTTPSTATUS_ERROR_DIGITS;
  *offset = byte == '\n' ? at + 1 : at; /* the line ends there, and more is behind it */
  return byte == '\n' ? HTTPSTATUS_ERROR_TRAILING : HTTPSTATUS_ERROR_DIGITS;
}

static httpstatus_error error_in_phrase(size_t at, unsigned char byte, size_t *offset) {
  *offset = at;
  if (byte == '\n') {
    *offset = at + 1;
    return at + 1 == LINE ? HTTPSTATUS_ERROR_NONE : HTTPSTATUS_ERROR_TRAILING;
  }
  return byte == '\0' || byte == '\r' ? HTTPSTATUS_ERROR_CONTROL : HTTPSTATUS_ERROR_NONE;
}

static void check_byte(size_t at, unsigned char byte) {
  char text[sizeof line];
  httpstatus_parsed found;
  size_t offset;
  memcpy(text, line, sizeof line);
  text[at] = (char)byte;
  httpstatus_error expected =
      at <= BEHIND ? error_before_phrase(at, byte, &offset) : error_in_phrase(at, byte, &offset);
  if (byte == (unsigned char)line[at])
    expected = HTTPSTATUS_ERROR_NONE;
  httpstatus_error error = parse(text, LINE, &found);
  HOLDS(error == expected, "byte %d at %zu: %d", byte, at, (int)error);
  if (error != HTTPSTATUS_ERROR_NONE) {
    HOLDS(found.offset == offset, "byte %d at %zu: %zu", byte, at, found.offset);
    return;
  }
  unsigned flags = byte >= 0x80                  ? HTTPSTATUS_LENIENT_OBS_TEXT
                   : byte == '\n'                ? HTTPSTATUS_LENIENT_BARE_LF
                   : byte >= ' ' || byte == '\t' ? 0
                                                 : HTTPSTATUS_LENIENT_CONTROL;
  if (byte == 0x7F)
    flags = HTTPSTATUS_LENIENT_CONTROL;
  HOLDS(found.flags == flags, "byte %d at %zu: %u", byte, at, found.flags);
}

static void every_byte_at_every_place(void) {
  for (size_t at = 0; at < LINE; at++)
    for (unsigned byte = 0; byte < BYTE_VALUES; byte++)
      check_byte(at, (unsigned char)byte);
}

/* ---- Length */

/* Parses "404 xxx…" of so many bytes before ending. */
static httpstatus_error parse_long(size_t length, const char *ending, size_t *offset) {
  static char text[HTTPSTATUS_LINE_MAX + 64];
  httpstatus_parsed found;
  memset(text, 'x', sizeof text);
  memcpy(text, "404 ", 4);
  memcpy(text + length, ending, strlen(ending));
  length += strlen(ending);
  httpstatus_error error = parse(at_edge(text, length), length, &found);
  *offset = found.offset;
  return error;
}

/* What goes on for too long is too long, whatever it is. */
static void longest_parts(void) {
  static char text[HTTPSTATUS_LINE_MAX + 8];
  static const struct {
    const char *start;
    char more;
  } parts[] = {{"HTTP/1.1", ' '}, {"404.", '0'}, {"404 ", '\x01'}, {"404 ", '\x80'}};
  for (size_t at = 0; at < LENGTH(parts); at++) {
    httpstatus_parsed found;
    memset(text, parts[at].more, sizeof text);
    memcpy(text, parts[at].start, strlen(parts[at].start));
    memcpy(text + HTTPSTATUS_LINE_MAX + 1, "404\n", 4);
    HOLDS(parse(text, sizeof text, &found) == HTTPSTATUS_ERROR_LENGTH, "part %zu", at);
    HOLDS(found.offset == HTTPSTATUS_LINE_MAX, "part %zu", at);
    memcpy(text + HTTPSTATUS_LINE_MAX - 4, " 404\n", 5);
    if (parts[at].more == ' ')
      HOLDS(parse(text, HTTPSTATUS_LINE_MAX + 1, &found) == HTTPSTATUS_ERROR_NONE &&
                found.code == 404,
            "part %zu", at);
  }
}

static void longest_lines(void) {
  static const char *const endings[] = {"", "\n", "\r\n"};
  size_t offset;
  for (size_t at = 0; at < LENGTH(endings); at++) {
    const char *ending = endings[at];
    HOLDS(parse_long(HTTPSTATUS_LINE_MAX, ending, &offset) == HTTPSTATUS_ERROR_NONE, "%zu", at);
    HOLDS(offset == HTTPSTATUS_LINE_MAX, "%zu", at);
    for (size_t more = 1; more <= 4; more++) {
      httpstatus_error error = parse_long(HTTPSTATUS_LINE_MAX + more, ending, &offset);
      HOLDS(error == HTTPSTATUS_ERROR_LENGTH, "%zu more, ending %zu", more, at);
      HOLDS(offset == HTTPSTATUS_LINE_MAX, "%zu more, ending %zu", more, at);
    }
  }
  CU_ASSERT_EQUAL(parse_long(HTTPSTATUS_LINE_MAX, "\r", &offset), HTTPSTATUS_ERROR_LENGTH);
  CU_ASSERT_EQUAL(parse_long(HTTPSTATUS_LINE_MAX, "\r\nx", &offset), HTTPSTATUS_ERROR_TRAILING);
  CU_ASSERT_EQUAL(offset, HTTPSTATUS_LINE_MAX + 2);
}

/* Nothing is read behind what decides: a wrong length does no harm there. */
static void boundless_lengths(void) {
  static char text[HTTPSTATUS_LINE_MAX + 2];
  httpstatus_parsed found;
  CU_ASSERT_EQUAL(parse(at_edge("404\n", 4), SIZE_MAX, &found), HTTPSTATUS_ERROR_TRAILING);
  CU_ASSERT_EQUAL(found.offset, 4);
  memset(text, '4', sizeof text);
  memcpy(text, "404 ", 4);
  const char *start = at_edge(text, sizeof text);
  CU_ASSERT_EQUAL(parse(start, SIZE_MAX, &found), HTTPSTATUS_ERROR_LENGTH);
  CU_ASSERT_EQUAL(found.offset, HTTPSTATUS_LINE_MAX);
}

const char *const suite_name = "bytes of status lines";
CU_TestInfo suite_tests[] = {
    {"every byte at every place", every_byte_at_every_place},
    {"the longest line", longest_lines},
    {"the longest parts of a line", longest_parts},
    {"lengths beyond the memory there is", boundless_lengths},
    CU_TEST_INFO_NULL,
};
