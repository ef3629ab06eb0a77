/* test_head.c: does the reader of a response head find its fields? */
#include "suite.h"

#include <stdint.h>
#include <string.h>

#include "edge.h"
#include "heads.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

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

/* ---- Fields by name */

static void fields_by_name(void) {
  struct reading reading;
  size_t at = 0;
  CU_ASSERT_EQUAL(read_text(&reading, "HTTP/1.1 200 OK\r\nA: 1\r\nB: 2\r\na: 3\r\nAB: 4\r\n\r\n"),
                  HTTPSTATUS_ERROR_NONE);
  const httpstatus_head *head = &reading.head;
  CU_ASSERT_PTR_EQUAL(httpstatus_head_find(head, "A", 1, &at), &reading.lines[0]);
  CU_ASSERT_EQUAL(at, 1);
  CU_ASSERT_PTR_EQUAL(httpstatus_head_find(head, "A", 1, &at), &reading.lines[2]);
  CU_ASSERT_EQUAL(at, 3);
  CU_ASSERT_PTR_NULL(httpstatus_head_find(head, "A", 1, &at));
  CU_ASSERT_EQUAL(at, 4);
  CU_ASSERT_PTR_NULL(httpstatus_head_find(head, "A", 1, &at));
  CU_ASSERT_PTR_EQUAL(httpstatus_head_find(head, "ab: and more", 2, NULL), &reading.lines[3]);
  CU_ASSERT_PTR_EQUAL(httpstatus_head_find(head, "b", 1, NULL), &reading.lines[1]);
  CU_ASSERT_PTR_NULL(httpstatus_head_find(head, "abc", 3, NULL));
  CU_ASSERT_PTR_NULL(httpstatus_head_find(head, "", 0, NULL));
  at = SIZE_MAX;
  CU_ASSERT_PTR_NULL(httpstatus_head_find(head, "A", 1, &at));
  CU_ASSERT_PTR_NULL(httpstatus_head_find(NULL, "A", 1, NULL));
  CU_ASSERT_PTR_NULL(httpstatus_head_find(head, NULL, 1, NULL));
}

/* It looks at what was kept alone. */
static void fields_without_room(void) {
  struct reading reading;
  static const char text[] = "HTTP/1.1 200 OK\r\nA: 1\r\nB: 2\r\n\r\n";
  CU_ASSERT_EQUAL(read_into(&reading, 1, text, sizeof text - 1), HTTPSTATUS_ERROR_ROOM);
  CU_ASSERT_PTR_EQUAL(httpstatus_head_find(&reading.head, "A", 1, NULL), &reading.lines[0]);
  reading.lines[1].name = reading.lines[0].name;
  size_t at = 1;
  CU_ASSERT_PTR_NULL(httpstatus_head_find(&reading.head, "A", 1, &at));
  reading.head.lines = NULL;
  CU_ASSERT_PTR_NULL(httpstatus_head_find(&reading.head, "A", 1, NULL));
  reading.head.lines = reading.lines;
  reading.head.size = 0;
  CU_ASSERT_PTR_NULL(httpstatus_head_find(&reading.head, "A", 1, NULL));
}

/* ---- Values over several lines, joined */

static void joined_values(void) {
  static const struct {
    const char *value, *joined;
  } rows[] = {{"", ""},
              {"a", "a"},
              {" a  b\tc ", " a  b\tc "},
              {"a\r\n b", "a b"},
              {"a \t\r\n \tb", "a b"},
              {"a\n b", "a b"},
              {"a\r\n b\r\n c", "a b c"},
              {"a\r\n \r\n\tb", "a b"},
              {"Fri, 31 Dec 1999\r\n 23:59:59 GMT", "Fri, 31 Dec 1999 23:59:59 GMT"},
              {"\r\n a\r\n ", " a "},
              {"a\r b", "a\r b"}};
  for (size_t row = 0; row < LENGTH(rows); row++) {
    char buffer[64];
    size_t length = strlen(rows[row].value), expected = strlen(rows[row].joined);
    const char *value = at_edge(rows[row].value, length);
    HOLDS(httpstatus_unfold(value, length, NULL, 9) == expected, "row %zu", row);
    for (size_t room = 0; room <= expected + 1; room++) {
      memset(buffer, 'x', sizeof buffer);
      HOLDS(httpstatus_unfold(value, length, buffer, room) == expected, "row %zu", row);
      size_t kept = room < expected ? room : expected;
      HOLDS(memcmp(buffer, rows[row].joined, kept) == 0 && buffer[kept] == 'x', "row %zu", row);
    }
    memcpy(buffer, value, length);
    HOLDS(httpstatus_unfold(buffer, length, buffer, length) == expected &&
              memcmp(buffer, rows[row].joined, expected) == 0,
          "row %zu", row);
  }
  CU_ASSERT_EQUAL(httpstatus_unfold(NULL, SIZE_MAX, NULL, 0), 0);
}

/* White space costs its own length, not that of all behind it at each byte. */
static void much_white_space(void) {
  static char value[HTTPSTATUS_HEAD_MAX];
  memset(value, ' ', sizeof value);
  value[sizeof value - 1] = 'x';
  CU_ASSERT_EQUAL(httpstatus_unfold(value, sizeof value, value, sizeof value), sizeof value);
  value[0] = '\n';
  CU_ASSERT_EQUAL(httpstatus_unfold(value, sizeof value, value, sizeof value), 2);
  CU_ASSERT(memcmp(value, " x", 2) == 0);
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
  static const size_t sizes[] = {0,
                                 1,
                                 offsetof(httpstatus_head, ended) - 1,
                                 sizeof(httpstatus_head) - 1,
                                 sizeof(httpstatus_head) + 1,
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

/* The structure of 0.1 ends before .ended, which is then neither read nor written. */
static void sizes_of_older_versions(void) {
  struct reading reading;
  memset(&reading, 0x55, sizeof reading);
  size_t before = reading.head.ended;
  reading.head.size = offsetof(httpstatus_head, ended);
  reading.head.lines = reading.lines;
  reading.head.room = ROOM;
  CU_ASSERT_EQUAL(httpstatus_read_head(ok, sizeof ok - 1, &reading.head), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.count, 5);
  CU_ASSERT_PTR_EQUAL(httpstatus_head_find(&reading.head, "date", 4, NULL), &reading.lines[0]);
  CU_ASSERT_EQUAL(httpstatus_read_head(ok, sizeof ok - 3, &reading.head),
                  HTTPSTATUS_ERROR_INCOMPLETE);
  CU_ASSERT_EQUAL(reading.head.ended, before);
}

const char *const suite_name = "response heads";
CU_TestInfo suite_tests[] = {
    {"a head", a_head},
    {"fields point into the text", slices_of_the_text},
    {"no fields", no_fields},
    {"content behind the head", content_behind},
    {"interim responses, one after the other", interim_responses},
    {"values over several lines", folded_values},
    {"fields by name", fields_by_name},
    {"fields by name, without room for all", fields_without_room},
    {"values joined", joined_values},
    {"much white space", much_white_space},
    {"NULL is an empty text", null_texts},
    {"a structure without its size", sizes_not_set},
    {"a structure of an older version", sizes_of_older_versions},
    CU_TEST_INFO_NULL,
};
