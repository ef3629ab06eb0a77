/* test_parse.c: does the reader of a status line take what RFC 9112 allows, and say where
 * everything else goes wrong? */
#include "suite.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "edge.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))
/* A text with its length, for texts that hold NUL. */
#define BYTES(text) (text), sizeof(text) - 1

enum {
  NO_SPACE = HTTPSTATUS_LENIENT_NO_SPACE,
  BARE_LF = HTTPSTATUS_LENIENT_BARE_LF,
  OBS_TEXT = HTTPSTATUS_LENIENT_OBS_TEXT,
  SPACES = HTTPSTATUS_LENIENT_SPACES,
  CONTROL = HTTPSTATUS_LENIENT_CONTROL
};

static httpstatus_error parse(const char *text, size_t length, httpstatus_parsed *found) {
  memset(found, 0x55, sizeof *found);
  found->size = sizeof *found;
  return httpstatus_parse(text, length, found);
}

/* ---- What is read */

static const struct {
  const char *text;
  int code, detail, major, minor;
  unsigned flags;
  const char *reason;
} good[] = {
    {"404", 404, -1, -1, -1, 0, ""},
    {"100", 100, -1, -1, -1, 0, ""},
    {"599", 599, -1, -1, -1, 0, ""},
    {"600", 600, -1, -1, -1, 0, ""},
    {"999", 999, -1, -1, -1, 0, ""},
    {"000", 0, -1, -1, -1, 0, ""},
    {"000 Nothing", 0, -1, -1, -1, 0, "Nothing"},
    {"099", 99, -1, -1, -1, 0, ""},
    {"099.1", 99, 1, -1, -1, 0, ""},
    {"HTTP/1.1 000 Nothing", 0, -1, 1, 1, 0, "Nothing"},
    {"HTTP/2 099", 99, -1, 2, 0, 0, ""},
    {"404 ", 404, -1, -1, -1, 0, ""},
    {"404\r\n", 404, -1, -1, -1, 0, ""},
    {"404\n", 404, -1, -1, -1, BARE_LF, ""},
    {"404.13", 404, 13, -1, -1, 0, ""},
    {"404.0", 404, 0, -1, -1, 0, ""},
    {"404.013", 404, 13, -1, -1, 0, ""},
    {"530.1016", 530, 1016, -1, -1, 0, ""},
    {"500.65534", 500, 65534, -1, -1, 0, ""},
    {"500.0000000000000000000000001", 500, 1, -1, -1, 0, ""},
    {"404.13\r\n", 404, 13, -1, -1, 0, ""},
    {"404.13 Denied by filtering rule", 404, 13, -1, -1, 0, "Denied by filtering rule"},
    {"404 Not Found", 404, -1, -1, -1, 0, "Not Found"},
    {"404 Not Found\r\n", 404, -1, -1, -1, 0, "Not Found"},
    {"404 Not Found\n", 404, -1, -1, -1, BARE_LF, "Not Found"},
    {"404 405 Method Not Allowed", 404, -1, -1, -1, 0, "405 Method Not Allowed"},
    {"HTTP/1.1 404 Not Found", 404, -1, 1, 1, 0, "Not Found"},
    {"HTTP/1.1 404 Not Found\r\n", 404, -1, 1, 1, 0, "Not Found"},
    {"HTTP/1.1 404 Not Found\n", 404, -1, 1, 1, BARE_LF, "Not Found"},
    {"HTTP/1.1 404 ", 404, -1, 1, 1, 0, ""},
    {"HTTP/1.1 404 \r\n", 404, -1, 1, 1, 0, ""},
    {"HTTP/1.1 404", 404, -1, 1, 1, NO_SPACE, ""},
    {"HTTP/1.1 404\r\n", 404, -1, 1, 1, NO_SPACE, ""},
    {"HTTP/1.1 404\n", 404, -1, 1, 1, NO_SPACE | BARE_LF, ""},
    {"HTTP/1.0 200 OK", 200, -1, 1, 0, 0, "OK"},
    {"HTTP/1.2 200 OK", 200, -1, 1, 2, 0, "OK"},
    {"HTTP/1.9 200 OK", 200, -1, 1, 9, 0, "OK"},
    {"HTTP/0.9 200 OK", 200, -1, 0, 9, 0, "OK"},
    {"HTTP/2 404", 404, -1, 2, 0, 0, ""},
    {"HTTP/2 404 ", 404, -1, 2, 0, 0, ""},
    {"HTTP/2 404 \r\n", 404, -1, 2, 0, 0, ""},
    {"HTTP/2.0 404", 404, -1, 2, 0, 0, ""},
    {"HTTP/2 404 Not Found", 404, -1, 2, 0, 0, "Not Found"},
    {"HTTP/3 200", 200, -1, 3, 0, 0, ""},
    {"HTTP/1.1 999 Request denied", 999, -1, 1, 1, 0, "Request denied"},
    /* What RFC 9112 forbids, and clients accept. */
    {"HTTP/1.1  404 Not Found", 404, -1, 1, 1, SPACES, "Not Found"},
    {"HTTP/1.1     404\n", 404, -1, 1, 1, SPACES | NO_SPACE | BARE_LF, ""},
    {"HTTP/2  404", 404, -1, 2, 0, SPACES, ""},
    {"404 \x01", 404, -1, -1, -1, CONTROL, "\x01"},
    {"404 \x7F", 404, -1, -1, -1, CONTROL, "\x7F"},
    {"404 \x1B[31mNot", 404, -1, -1, -1, CONTROL, "\x1B[31mNot"},
    {"HTTP/1.1 404 Not\x1F \x80\r\n", 404, -1, 1, 1, CONTROL | OBS_TEXT, "Not\x1F \x80"},
    /* White space that is not the one space belongs to the phrase. */
    {"404  Not Found", 404, -1, -1, -1, 0, " Not Found"},
    {"404 \tNot\tFound\t", 404, -1, -1, -1, 0, "\tNot\tFound\t"},
    {"HTTP/1.1 404 Not Found ", 404, -1, 1, 1, 0, "Not Found "},
    {"404 Non trouv\xC3\xA9", 404, -1, -1, -1, OBS_TEXT, "Non trouv\xC3\xA9"},
    {"HTTP/1.1 404 \x80\xFF\n", 404, -1, 1, 1, OBS_TEXT | BARE_LF, "\x80\xFF"},
    {"404 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", 404, -1, -1, -1, 0,
     "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"},
};

static void check_good(size_t row, const char *text, size_t length) {
  httpstatus_parsed found;
  size_t ends = strcspn(good[row].text, "\r\n");
  HOLDS(parse(text, length, &found) == HTTPSTATUS_ERROR_NONE, "\"%s\"", good[row].text);
  HOLDS(found.code == good[row].code, "\"%s\"", good[row].text);
  HOLDS(found.detail == good[row].detail, "\"%s\"", good[row].text);
  HOLDS(found.major == good[row].major, "\"%s\"", good[row].text);
  HOLDS(found.minor == good[row].minor, "\"%s\"", good[row].text);
  HOLDS(found.flags == good[row].flags, "\"%s\": %u", good[row].text, found.flags);
  HOLDS(found.size == sizeof found, "\"%s\"", good[row].text);
  HOLDS(found.offset == ends, "\"%s\": %zu", good[row].text, found.offset);
  HOLDS(found.reason.start != NULL, "\"%s\"", good[row].text);
  HOLDS(found.reason.length == strlen(good[row].reason), "\"%s\"", good[row].text);
  if (found.reason.length == 0)
    return;
  HOLDS(found.reason.start == text + ends - found.reason.length, "\"%s\"", good[row].text);
  HOLDS(memcmp(found.reason.start, good[row].reason, found.reason.length) == 0, "\"%s\"",
        good[row].text);
}

static void good_lines(void) {
  for (size_t row = 0; row < LENGTH(good); row++) {
    size_t length = strlen(good[row].text);
    check_good(row, good[row].text, length);
    check_good(row, at_edge(good[row].text, length), length);
    HOLDS(httpstatus_parse(good[row].text, length, NULL) == HTTPSTATUS_ERROR_NONE, "\"%s\"",
          good[row].text);
  }
}

static void every_code(void) {
  char text[4] = "", line[] = "HTTP/1.1 000 Phrase";
  httpstatus_parsed found;
  for (int code = 0; code <= 999; code++) {
    text[0] = line[9] = (char)('0' + code / 100);
    text[1] = line[10] = (char)('0' + code / 10 % 10);
    text[2] = line[11] = (char)('0' + code % 10);
    HOLDS(parse(text, 3, &found) == HTTPSTATUS_ERROR_NONE, "%d", code);
    HOLDS(found.offset == 3 && found.code == code, "%d", code);
    HOLDS(parse(line, sizeof line - 1, &found) == HTTPSTATUS_ERROR_NONE, "%d", code);
    HOLDS(found.offset == sizeof line - 1 && found.code == code, "%d", code);
  }
}

/* ---- What is not */

static const struct {
  const char *text;
  size_t length;
  httpstatus_error error;
  size_t offset;
} bad[] = {
    {BYTES(""), HTTPSTATUS_ERROR_EMPTY, 0},
    {BYTES("\n"), HTTPSTATUS_ERROR_EMPTY, 0},
    {BYTES("\r\n"), HTTPSTATUS_ERROR_EMPTY, 0},
    {BYTES("\r\n404"), HTTPSTATUS_ERROR_EMPTY, 0},
    {BYTES(" "), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES(" 404"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("\t404"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("\0"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("\xEF\xBB\xBF"
           "404"),
     HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("+404"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("-404"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("Not Found"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("http/1.1 404 Not Found"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("Http/1.1 404"), HTTPSTATUS_ERROR_VERSION, 1},
    {BYTES("HTTPS/1.1 404"), HTTPSTATUS_ERROR_VERSION, 4},
    {BYTES("ICY 200 OK"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("H"), HTTPSTATUS_ERROR_VERSION, 1},
    {BYTES("HTTP"), HTTPSTATUS_ERROR_VERSION, 4},
    {BYTES("HTTP/"), HTTPSTATUS_ERROR_VERSION, 5},
    {BYTES("HTTP/ 404"), HTTPSTATUS_ERROR_VERSION, 5},
    {BYTES("HTTP 404"), HTTPSTATUS_ERROR_VERSION, 4},
    {BYTES("HTTP/1"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/1 404 Not Found"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/0 404"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/1. 404"), HTTPSTATUS_ERROR_VERSION, 7},
    {BYTES("HTTP/1.1"), HTTPSTATUS_ERROR_VERSION, 8},
    {BYTES("HTTP/1.1\r\n"), HTTPSTATUS_ERROR_VERSION, 8},
    {BYTES("HTTP/1.1404"), HTTPSTATUS_ERROR_VERSION, 8},
    {BYTES("HTTP/1.10 404"), HTTPSTATUS_ERROR_VERSION, 8},
    {BYTES("HTTP/11.1 404"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/20 404"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/1.1\t404 Not Found"), HTTPSTATUS_ERROR_VERSION, 8},
    {BYTES("HTTP/1.1 "), HTTPSTATUS_ERROR_DIGITS, 9},
    {BYTES("HTTP/1.1 \r\n"), HTTPSTATUS_ERROR_DIGITS, 9},
    {BYTES("HTTP/1.1   \r\n"), HTTPSTATUS_ERROR_DIGITS, 11},
    {BYTES("HTTP/1.1 \t404 Not Found"), HTTPSTATUS_ERROR_DIGITS, 9},
    {BYTES("HTTP/1.1 Not Found"), HTTPSTATUS_ERROR_DIGITS, 9},
    {BYTES("HTTP/1.1 4 Not Found"), HTTPSTATUS_ERROR_DIGITS, 10},
    {BYTES("HTTP/1.1 40"), HTTPSTATUS_ERROR_DIGITS, 11},
    {BYTES("HTTP/1.1 4040 Not Found"), HTTPSTATUS_ERROR_DIGITS, 12},
    {BYTES("HTTP/1.1 404Not Found"), HTTPSTATUS_ERROR_DIGITS, 12},
    {BYTES("HTTP/1.1 404\tNot Found"), HTTPSTATUS_ERROR_DIGITS, 12},
    {BYTES("HTTP/1.1 404.13 Not Found"), HTTPSTATUS_ERROR_DIGITS, 12},
    {BYTES("HTTP/2 404.13"), HTTPSTATUS_ERROR_DIGITS, 10},
    {BYTES("HTTP/1.1 -04"), HTTPSTATUS_ERROR_DIGITS, 9},
    {BYTES("HTTP/1.1 4\xD9\xA4"), HTTPSTATUS_ERROR_DIGITS, 10},
    {BYTES("4"), HTTPSTATUS_ERROR_DIGITS, 1},
    {BYTES("40"), HTTPSTATUS_ERROR_DIGITS, 2},
    {BYTES("40 "), HTTPSTATUS_ERROR_DIGITS, 2},
    {BYTES("40x"), HTTPSTATUS_ERROR_DIGITS, 2},
    {BYTES("0x194"), HTTPSTATUS_ERROR_DIGITS, 1},
    {BYTES("0404"), HTTPSTATUS_ERROR_DIGITS, 3},
    {BYTES("4040"), HTTPSTATUS_ERROR_DIGITS, 3},
    {BYTES("404x"), HTTPSTATUS_ERROR_DIGITS, 3},
    {BYTES("404\tNot Found"), HTTPSTATUS_ERROR_DIGITS, 3},
    {BYTES("404,13"), HTTPSTATUS_ERROR_DIGITS, 3},
    {BYTES("404."), HTTPSTATUS_ERROR_DIGITS, 4},
    {BYTES("404.x"), HTTPSTATUS_ERROR_DIGITS, 4},
    {BYTES("404.-1"), HTTPSTATUS_ERROR_DIGITS, 4},
    {BYTES("404. 13"), HTTPSTATUS_ERROR_DIGITS, 4},
    {BYTES("404.13x"), HTTPSTATUS_ERROR_DIGITS, 6},
    {BYTES("404.13.1"), HTTPSTATUS_ERROR_DIGITS, 6},
    {BYTES("00"), HTTPSTATUS_ERROR_DIGITS, 2},
    {BYTES("0000"), HTTPSTATUS_ERROR_DIGITS, 3},
    {BYTES("404.65535"), HTTPSTATUS_ERROR_RANGE, 4},
    {BYTES("404.65536"), HTTPSTATUS_ERROR_RANGE, 4},
    {BYTES("404.4294967309"), HTTPSTATUS_ERROR_RANGE, 4},
    {BYTES("404.99999999999999999999999999999999"), HTTPSTATUS_ERROR_RANGE, 4},
    {BYTES("404 Not\0Found"), HTTPSTATUS_ERROR_CONTROL, 7},
    {BYTES("404 Not Found\0"), HTTPSTATUS_ERROR_CONTROL, 13},
    {BYTES("404 \x1B\0"), HTTPSTATUS_ERROR_CONTROL, 5},
    {BYTES("404 Not Found\r"), HTTPSTATUS_ERROR_CONTROL, 13},
    {BYTES("404 Not\rFound\r\n"), HTTPSTATUS_ERROR_CONTROL, 7},
    {BYTES("404 Not Found\r\r\n"), HTTPSTATUS_ERROR_CONTROL, 13},
    {BYTES("404\n\n"), HTTPSTATUS_ERROR_TRAILING, 4},
    {BYTES("404\r\n\r\n"), HTTPSTATUS_ERROR_TRAILING, 5},
    {BYTES("404\nx"), HTTPSTATUS_ERROR_TRAILING, 4},
    {BYTES("404\n\0"), HTTPSTATUS_ERROR_TRAILING, 4},
    {BYTES("HTTP/1.1 200 OK\r\nServer: nginx\r\n"), HTTPSTATUS_ERROR_TRAILING, 17},
    /* What is wrong with the line comes before what is behind it. */
    {BYTES("40\r\n404"), HTTPSTATUS_ERROR_DIGITS, 2},
    {BYTES("404 \0\r\n404"), HTTPSTATUS_ERROR_CONTROL, 4},
    {BYTES("404 \x01\r\n404"), HTTPSTATUS_ERROR_TRAILING, 7},
};

static void check_bad(size_t row, const char *text) {
  httpstatus_parsed found;
  httpstatus_error error = parse(text, bad[row].length, &found);
  HOLDS(error == bad[row].error, "row %zu, \"%s\": %d", row, bad[row].text, (int)error);
  HOLDS(found.offset == bad[row].offset, "row %zu, \"%s\": %zu", row, bad[row].text, found.offset);
  HOLDS(httpstatus_parse(text, bad[row].length, NULL) == error, "row %zu", row);
}

static void bad_lines(void) {
  for (size_t row = 0; row < LENGTH(bad); row++) {
    check_bad(row, bad[row].text);
    check_bad(row, at_edge(bad[row].text, bad[row].length));
  }
}

/* ---- What is cut off */

/* A line cut off where nothing may be read is what it is before tempting bytes. */
static void check_cut(const char *text, size_t length) {
  static char tempting[256];
  httpstatus_parsed cut, before;
  memset(tempting, '4', sizeof tempting);
  memcpy(tempting, text, length);
  httpstatus_error error = parse(at_edge(text, length), length, &cut);
  HOLDS(parse(tempting, length, &before) == error, "%zu bytes of \"%s\"", length, text);
  HOLDS(cut.offset == before.offset && cut.offset <= length, "%zu bytes of \"%s\"", length, text);
  HOLDS(cut.code == before.code && cut.detail == before.detail, "%zu bytes of \"%s\"", length,
        text);
  HOLDS(cut.reason.length == before.reason.length, "%zu bytes of \"%s\"", length, text);
}

static void every_cut(void) {
  for (size_t row = 0; row < LENGTH(good); row++)
    for (size_t length = 0; length <= strlen(good[row].text); length++)
      check_cut(good[row].text, length);
  for (size_t row = 0; row < LENGTH(bad); row++)
    for (size_t length = 0; length <= bad[row].length; length++)
      check_cut(bad[row].text, length);
}

/* What is before a text is not looked at either. */
static void nothing_before(void) {
  httpstatus_parsed found;
  CU_ASSERT_EQUAL(parse(&"\r\n"[1], 1, &found), HTTPSTATUS_ERROR_EMPTY);
  CU_ASSERT_EQUAL(found.offset, 0);
  CU_ASSERT_EQUAL(parse(&"4404"[1], 3, &found), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(found.code, 404);
}

/* ---- Arguments */

static void null_texts(void) {
  static const size_t lengths[] = {0, 1, 3, SIZE_MAX};
  httpstatus_parsed found;
  for (size_t at = 0; at < LENGTH(lengths); at++) {
    HOLDS(parse(NULL, lengths[at], &found) == HTTPSTATUS_ERROR_EMPTY, "%zu", lengths[at]);
    HOLDS(found.offset == 0, "%zu", lengths[at]);
    HOLDS(httpstatus_parse(NULL, lengths[at], NULL) == HTTPSTATUS_ERROR_EMPTY, "%zu", lengths[at]);
  }
}

static void sizes_not_set(void) {
  static const size_t sizes[] = {0, 1, sizeof(httpstatus_parsed) - 1, sizeof(httpstatus_parsed) + 1,
                                 SIZE_MAX};
  for (size_t at = 0; at < LENGTH(sizes); at++) {
    httpstatus_parsed found, before;
    memset(&found, 0x55, sizeof found);
    found.size = sizes[at];
    memcpy(&before, &found, sizeof found);
    HOLDS(httpstatus_parse("404", 3, &found) == HTTPSTATUS_ERROR_SIZE, "%zu", sizes[at]);
    HOLDS(memcmp(&found, &before, sizeof found) == 0, "%zu", sizes[at]);
    HOLDS(httpstatus_parse(NULL, 0, &found) == HTTPSTATUS_ERROR_SIZE, "%zu", sizes[at]);
  }
}

static void error_texts(void) {
  static const int outside[] = {-1, HTTPSTATUS_ERROR_ROOM + 1, 256, INT_MIN, INT_MAX};
  CU_ASSERT_STRING_EQUAL(httpstatus_error_text(HTTPSTATUS_ERROR_NONE), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_error_text(HTTPSTATUS_ERROR_DIGITS),
                         "no status code of three digits");
  for (int error = 1; error <= HTTPSTATUS_ERROR_ROOM; error++) {
    const char *text = httpstatus_error_text((httpstatus_error)error);
    HOLDS(text != NULL && text[0] != '\0', "error %d", error);
    for (int other = 0; other < error; other++)
      HOLDS(strcmp(text, httpstatus_error_text((httpstatus_error)other)) != 0, "error %d", error);
  }
  for (size_t at = 0; at < LENGTH(outside); at++)
    HOLDS(httpstatus_error_text((httpstatus_error)outside[at])[0] == '\0', "error %d", outside[at]);
}

const char *const suite_name = "status lines";
CU_TestInfo suite_tests[] = {
    {"what is read", good_lines},
    {"every code of three digits", every_code},
    {"what is wrong, and where", bad_lines},
    {"every line, cut anywhere, before memory that may not be read", every_cut},
    {"what is before a text", nothing_before},
    {"NULL is an empty text", null_texts},
    {"a structure without its size", sizes_not_set},
    {"words for errors", error_texts},
    CU_TEST_INFO_NULL,
};
