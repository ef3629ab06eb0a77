/* test_head.c: does the reader of a response head find its fields? */
#include "suite.h"

#include <stdint.h>
#include <string.h>

#include "edge.h"
#include "heads.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum {
  NO_SPACE = HTTPSTATUS_LENIENT_NO_SPACE,
  BARE_LF = HTTPSTATUS_LENIENT_BARE_LF,
  OBS_TEXT = HTTPSTATUS_LENIENT_OBS_TEXT,
  OBS_FOLD = HTTPSTATUS_LENIENT_OBS_FOLD
};

static httpstatus_error read_text(struct reading *reading, const char *text) {
  return read_into(reading, ROOM, text, strlen(text));
}

/* ---- What is read */

static const char ok[] = "HTTP/1.1 200 OK\r\n"
                         "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                         "Content-Type:text/html\r\n"
                         "X-Empty:\r\n"
                         "X-Blank: \t \r\n"
                         "x-spaced:  \t a  b \t\r\n"
                         "\r\n";

static void a_head(void) {
  struct reading reading;
  CU_ASSERT_EQUAL(read_text(&reading, ok), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.status.code, 200);
  CU_ASSERT_EQUAL(reading.head.status.major, 1);
  CU_ASSERT_EQUAL(reading.head.status.minor, 1);
  CU_ASSERT_EQUAL(reading.head.status.detail, -1);
  CU_ASSERT_EQUAL(reading.head.status.flags, 0);
  CU_ASSERT(is_text(reading.head.status.reason, "OK"));
  CU_ASSERT_EQUAL(reading.head.length, sizeof ok - 1);
  CU_ASSERT_EQUAL(reading.head.offset, sizeof ok - 1);
  CU_ASSERT_EQUAL_FATAL(reading.head.count, 5);
  CU_ASSERT(is_line(&reading.lines[0], "Date", "Sun, 06 Nov 1994 08:49:37 GMT"));
  CU_ASSERT(is_line(&reading.lines[1], "Content-Type", "text/html"));
  CU_ASSERT(is_line(&reading.lines[2], "X-Empty", ""));
  CU_ASSERT(is_line(&reading.lines[3], "X-Blank", ""));
  CU_ASSERT(is_line(&reading.lines[4], "x-spaced", "a  b"));
}

/* Nothing is copied. */
static void slices_of_the_text(void) {
  struct reading reading;
  CU_ASSERT_EQUAL(read_text(&reading, ok), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_PTR_EQUAL(reading.lines[0].name.start, ok + 17);
  CU_ASSERT_PTR_EQUAL(reading.lines[0].value.start, ok + 23);
  CU_ASSERT_PTR_EQUAL(reading.head.status.reason.start, ok + 13);
}

static void no_fields(void) {
  struct reading reading;
  CU_ASSERT_EQUAL(read_text(&reading, "HTTP/1.1 204 No Content\r\n\r\n"), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.count, 0);
  CU_ASSERT_EQUAL(reading.head.length, 27);
}

/* What is behind the head is not looked at. */
static void content_behind(void) {
  struct reading reading;
  static const char text[] = "HTTP/2 200 \r\nserver: nginx\r\n\r\nno: head\x01\x02";
  CU_ASSERT_EQUAL(read_text(&reading, text), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.count, 1);
  CU_ASSERT_EQUAL(reading.head.length, 30);
}

/* As curl -si prints what a server sends: each head, then the content. */
static void interim_responses(void) {
  static const char text[] = "HTTP/1.1 100 Continue\r\n\r\n"
                             "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n"
                             "HTTP/1.1 103 Early Hints\r\nLink: </b.js>; rel=preload\r\n\r\n"
                             "HTTP/1.1 201 Created\r\nLocation: /made/1\r\nETag: \"1\"\r\n\r\n"
                             "HTTP/1.1 500 in the content\r\n\r\n";
  static const struct {
    int code;
    size_t count;
  } expected[] = {{100, 0}, {103, 1}, {103, 1}, {201, 2}};
  const char *at = text;
  size_t left = sizeof text - 1;
  struct reading reading;
  for (size_t head = 0; head < LENGTH(expected); head++) {
    HOLDS(read_into(&reading, ROOM, at, left) == HTTPSTATUS_ERROR_NONE, "head %zu", head);
    HOLDS(reading.head.status.code == expected[head].code, "head %zu", head);
    HOLDS(reading.head.count == expected[head].count, "head %zu", head);
    at += reading.head.length;
    left -= reading.head.length;
  }
  CU_ASSERT_STRING_EQUAL(at, "HTTP/1.1 500 in the content\r\n\r\n");
  CU_ASSERT(is_line(&reading.lines[1], "ETag", "\"1\""));
}

/* ---- What is accepted although RFC 9112 has it otherwise */

static const struct {
  const char *text;
  unsigned flags;
} lenient[] = {
    {"HTTP/1.1 200 OK\r\nA: b\r\n\r\n", 0},
    {"HTTP/1.1 200\r\nA: b\r\n\r\n", NO_SPACE},
    {"HTTP/2 200\r\nA: b\r\n\r\n", 0},
    {"HTTP/0.9 200 OK\r\nA: b\r\n\r\n", 0},
    {"HTTP/1.1 200 OK\nA: b\r\n\r\n", BARE_LF},
    {"HTTP/1.1 200 OK\r\nA: b\n\r\n", BARE_LF},
    {"HTTP/1.1 200 OK\r\nA: b\r\n\n", BARE_LF},
    {"HTTP/1.1 200 OK\nA: b\n\n", BARE_LF},
    {"HTTP/1.1 200 \xC3\xA9\r\nA: b\r\n\r\n", OBS_TEXT},
    {"HTTP/1.1 200 OK\r\nA: b\x80\r\n\r\n", OBS_TEXT},
    {"HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", OBS_FOLD},
    {"HTTP/1.1 200 OK\r\nA: b\r\n\tc\xFF\n\r\n", OBS_FOLD | OBS_TEXT | BARE_LF},
    {"HTTP/1.1 200\nA: b\n \xFF\n\n", NO_SPACE | BARE_LF | OBS_TEXT | OBS_FOLD},
};

static void leniency(void) {
  for (size_t row = 0; row < LENGTH(lenient); row++) {
    struct reading reading;
    HOLDS(read_text(&reading, lenient[row].text) == HTTPSTATUS_ERROR_NONE, "row %zu", row);
    HOLDS(reading.head.status.flags == lenient[row].flags, "row %zu: %u", row,
          reading.head.status.flags);
    HOLDS(reading.head.count == 1 && is_text(reading.lines[0].name, "A"), "row %zu", row);
    HOLDS(reading.lines[0].value.start[0] == 'b', "row %zu", row);
    HOLDS(reading.head.length == strlen(lenient[row].text), "row %zu", row);
  }
}

/* The value goes from its first line to its last, line ends and all. */
static void folded_values(void) {
  struct reading reading;
  CU_ASSERT_EQUAL(read_text(&reading, "HTTP/1.1 200 OK\r\n"
                                      "One: a\r\n b\r\n\tc \r\n"
                                      "Two:\r\n a\r\n"
                                      "Three: a\r\n \r\n\t\r\n"
                                      "Four:\r\n \r\n"
                                      "Five: a\n b\n"
                                      "Six: not: folded\r\n\r\n"),
                  HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL_FATAL(reading.head.count, 6);
  CU_ASSERT(is_line(&reading.lines[0], "One", "a\r\n b\r\n\tc"));
  CU_ASSERT(is_line(&reading.lines[1], "Two", "a"));
  CU_ASSERT(is_line(&reading.lines[2], "Three", "a"));
  CU_ASSERT(is_line(&reading.lines[3], "Four", ""));
  CU_ASSERT(is_line(&reading.lines[4], "Five", "a\n b"));
  CU_ASSERT(is_line(&reading.lines[5], "Six", "not: folded"));
}

/* Cut off where nothing may be read, no head is complete but the whole. */
static void check_cuts(const char *text) {
  size_t whole = strlen(text);
  for (size_t length = 0; length <= whole; length++) {
    struct reading cut, before;
    httpstatus_error error = read_into(&cut, ROOM, at_edge(text, length), length);
    httpstatus_error expected = length == 0      ? HTTPSTATUS_ERROR_EMPTY
                                : length < whole ? HTTPSTATUS_ERROR_INCOMPLETE
                                                 : HTTPSTATUS_ERROR_NONE;
    HOLDS(error == expected, "%zu bytes of \"%s\": %d", length, text, (int)error);
    HOLDS(read_into(&before, ROOM, text, length) == error, "%zu bytes of \"%s\"", length, text);
    HOLDS(cut.head.offset == before.head.offset, "%zu bytes of \"%s\"", length, text);
    HOLDS(cut.head.count == before.head.count, "%zu bytes of \"%s\"", length, text);
  }
}

static void every_cut(void) {
  check_cuts(ok);
  for (size_t row = 0; row < LENGTH(lenient); row++)
    check_cuts(lenient[row].text);
}

/* ---- Arguments */

static void null_texts(void) {
  struct reading reading;
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, NULL, 0), HTTPSTATUS_ERROR_EMPTY);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, NULL, 100), HTTPSTATUS_ERROR_EMPTY);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, NULL, SIZE_MAX), HTTPSTATUS_ERROR_EMPTY);
  CU_ASSERT_EQUAL(reading.head.offset, 0);
  CU_ASSERT_EQUAL(reading.head.count, 0);
  CU_ASSERT_EQUAL(reading.head.length, 0);
}

static void sizes_not_set(void) {
  static const size_t sizes[] = {0, 1, sizeof(httpstatus_head) - 1, sizeof(httpstatus_head) + 1,
                                 SIZE_MAX};
  CU_ASSERT_EQUAL(httpstatus_read_head(ok, sizeof ok - 1, NULL), HTTPSTATUS_ERROR_SIZE);
  for (size_t at = 0; at < LENGTH(sizes); at++) {
    struct reading reading, before;
    memset(&reading, 0x55, sizeof reading);
    reading.head.size = sizes[at];
    memcpy(&before, &reading, sizeof reading);
    HOLDS(httpstatus_read_head(ok, sizeof ok - 1, &reading.head) == HTTPSTATUS_ERROR_SIZE, "%zu",
          sizes[at]);
    HOLDS(memcmp(&reading, &before, sizeof reading) == 0, "%zu", sizes[at]);
  }
}

const char *const suite_name = "response heads";
CU_TestInfo suite_tests[] = {
    {"a head", a_head},
    {"fields point into the text", slices_of_the_text},
    {"no fields", no_fields},
    {"content behind the head", content_behind},
    {"interim responses, one after the other", interim_responses},
    {"what is accepted, and flagged", leniency},
    {"values over several lines", folded_values},
    {"heads cut anywhere, before memory that may not be read", every_cut},
    {"NULL is an empty text", null_texts},
    {"a structure without its size", sizes_not_set},
    CU_TEST_INFO_NULL,
};
