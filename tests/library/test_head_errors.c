/* test_head_errors.c: does the reader of a response head say where it goes wrong, and stop at its
 * limits? */
#include "suite.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "edge.h"
#include "heads.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))
/* A text with its length, for texts that hold NUL. */
#define BYTES(text) (text), sizeof(text) - 1
#define LINE "HTTP/1.1 200 OK\r\n" /* 17 bytes */

enum { BYTE_VALUES = 256 };

/* ---- What is not read */

static const struct {
  const char *text;
  size_t length;
  httpstatus_error error;
  size_t offset;
} bad[] = {
    {BYTES(""), HTTPSTATUS_ERROR_EMPTY, 0},
    {BYTES("\r\n"), HTTPSTATUS_ERROR_EMPTY, 0},
    {BYTES("\r\n" LINE "\r\n"), HTTPSTATUS_ERROR_EMPTY, 0},
    /* The status line. */
    {BYTES("404\r\n\r\n"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("404.13 Not Found\r\n\r\n"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("Date: today\r\n\r\n"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("http/1.1 200 OK\r\n\r\n"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("HTTP/1 200 OK\r\n\r\n"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/1.1 20 OK\r\n\r\n"), HTTPSTATUS_ERROR_DIGITS, 11},
    {BYTES("HTTP/1.1 200 O\0K\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 14},
    {BYTES("HTTP/1.1 200 OK\r\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 15},
    {BYTES("HTTP/1.1 200\r\r\n\r\n"), HTTPSTATUS_ERROR_DIGITS, 12},
    /* The end, which comes too early for what can still become right, and for nothing else. */
    {BYTES("HTTP/1.1 20"), HTTPSTATUS_ERROR_INCOMPLETE, 11},
    {BYTES("HTTP/1.1 200"), HTTPSTATUS_ERROR_INCOMPLETE, 12},
    {BYTES("HTTP/1.1 200\r"), HTTPSTATUS_ERROR_INCOMPLETE, 13},
    {BYTES("HTTP/1.1 200 OK\r"), HTTPSTATUS_ERROR_INCOMPLETE, 16},
    {BYTES("HTTP/1.1  "), HTTPSTATUS_ERROR_INCOMPLETE, 10},
    {BYTES("HTTP/2"), HTTPSTATUS_ERROR_INCOMPLETE, 6},
    {BYTES("\r"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("HTTP\r"), HTTPSTATUS_ERROR_VERSION, 4},
    {BYTES("HTTP/2\r"), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/1 "), HTTPSTATUS_ERROR_VERSION, 6},
    {BYTES("HTTP/1.1 \r"), HTTPSTATUS_ERROR_DIGITS, 9},
    {BYTES("HTTP/1.1 20\r"), HTTPSTATUS_ERROR_DIGITS, 11},
    {BYTES("HTTP/1.1 2x"), HTTPSTATUS_ERROR_DIGITS, 10},
    {BYTES("HTTP/1.1 2000"), HTTPSTATUS_ERROR_DIGITS, 12},
    {BYTES("HTTP/1.1 200.1"), HTTPSTATUS_ERROR_DIGITS, 12},
    {BYTES("HTTP/1.1 200 O\0"), HTTPSTATUS_ERROR_CONTROL, 14},
    {BYTES("HTTP/1.1 200 O\r\r"), HTTPSTATUS_ERROR_CONTROL, 14},
    {BYTES("4"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("404"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("404 Not Found"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES("404.13\r"), HTTPSTATUS_ERROR_VERSION, 0},
    {BYTES(LINE "A: b\r"), HTTPSTATUS_ERROR_INCOMPLETE, 22},
    {BYTES(LINE "A: b\0"), HTTPSTATUS_ERROR_CONTROL, 21},
    {BYTES(LINE "A: b\r "), HTTPSTATUS_ERROR_CONTROL, 21},
    {BYTES(LINE "\0"), HTTPSTATUS_ERROR_CONTROL, 17},
    {BYTES(LINE "no field\r\r"), HTTPSTATUS_ERROR_CONTROL, 25},
    {BYTES("HTTP/1.1 200 OK"), HTTPSTATUS_ERROR_INCOMPLETE, 15},
    {BYTES(LINE), HTTPSTATUS_ERROR_INCOMPLETE, 17},
    {BYTES(LINE "A: b"), HTTPSTATUS_ERROR_INCOMPLETE, 21},
    {BYTES(LINE "A: b\r\n"), HTTPSTATUS_ERROR_INCOMPLETE, 23},
    {BYTES(LINE "A: b\r\n\r"), HTTPSTATUS_ERROR_INCOMPLETE, 24},
    {BYTES(LINE "no field"), HTTPSTATUS_ERROR_INCOMPLETE, 25},
    /* NUL, and CR alone, wherever they are. */
    {BYTES(LINE "A\0: b\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 18},
    {BYTES(LINE "A \0: b\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 19},
    {BYTES(LINE "A: b\0c\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 21},
    {BYTES(LINE "no field\0\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 25},
    {BYTES(LINE " folded\0\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 24},
    {BYTES(LINE "A: b\r\n c\0\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 25},
    {BYTES(LINE "\r"
                "A: b\r\n\r\n"),
     HTTPSTATUS_ERROR_CONTROL, 17},
    {BYTES(LINE "\r\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 17},
    {BYTES(LINE "A\r: b\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 18},
    {BYTES(LINE "A: b\rB: c\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 21},
    {BYTES(LINE "A: b\r\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 21},
    {BYTES(LINE "A: b\r\n c\r\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 25},
    {BYTES(LINE "A: b\r\nB: c\r\r\n\r\n"), HTTPSTATUS_ERROR_CONTROL, 27},
};

static void check_bad(size_t row, const char *text) {
  struct reading reading;
  httpstatus_error error = read_into(&reading, ROOM, text, bad[row].length);
  HOLDS(error == bad[row].error, "row %zu, \"%s\": %d", row, bad[row].text, (int)error);
  HOLDS(reading.head.offset == bad[row].offset, "row %zu, \"%s\": %zu", row, bad[row].text,
        reading.head.offset);
  HOLDS(reading.head.count <= 2, "row %zu", row);
}

static void bad_heads(void) {
  for (size_t row = 0; row < LENGTH(bad); row++) {
    check_bad(row, bad[row].text);
    check_bad(row, at_edge(bad[row].text, bad[row].length));
  }
}

/* ---- Each byte in a field */

static const char field[] = LINE "AxB: cyd\r\n\r\n";
enum { IN_NAME = 18, IN_VALUE = 23 };

static httpstatus_error read_with(struct reading *reading, size_t at, unsigned byte) {
  static char text[sizeof field];
  memcpy(text, field, sizeof field);
  text[at] = (char)byte;
  return read_into(reading, ROOM, text, sizeof field - 1);
}

/* A token (RFC 9110 5.6.2). */
static bool is_token(unsigned byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') ||
         (byte != 0 && strchr("!#$%&'*+-.^_`|~", (int)byte) != NULL);
}

/* What is wrong with a byte anywhere in a line. */
static httpstatus_error error_of(unsigned byte) {
  return byte == 0 || byte == '\r' ? HTTPSTATUS_ERROR_CONTROL : HTTPSTATUS_ERROR_NONE;
}

/* What a byte in a name makes of the line: a field, one of another name, or none. */
static void every_byte_in_a_name(void) {
  for (unsigned byte = 0; byte < BYTE_VALUES; byte++) {
    struct reading reading;
    bool taken = is_token(byte) || byte == ':';
    unsigned flags = taken          ? 0
                     : byte == '\n' ? HTTPSTATUS_LENIENT_NO_FIELD | HTTPSTATUS_LENIENT_BARE_LF
                                    : HTTPSTATUS_LENIENT_NO_FIELD;
    httpstatus_error error = read_with(&reading, IN_NAME, byte);
    HOLDS(error == error_of(byte), "byte %u: %d", byte, (int)error);
    if (error != HTTPSTATUS_ERROR_NONE) {
      HOLDS(reading.head.offset == IN_NAME, "byte %u: %zu", byte, reading.head.offset);
      continue;
    }
    HOLDS(reading.head.status.flags == flags, "byte %u: %u", byte, reading.head.status.flags);
    if (byte == '\n')
      HOLDS(reading.head.count == 1 && is_line(&reading.lines[0], "B", "cyd"), "byte %u", byte);
    else if (taken)
      HOLDS(reading.lines[0].name.length == (byte == ':' ? 1 : 3), "byte %u", byte);
    else
      HOLDS(reading.head.count == 0, "byte %u: %zu", byte, reading.head.count);
  }
}

static unsigned flags_in_a_value(unsigned byte) {
  if (byte == '\n') /* the next line is "d" */
    return HTTPSTATUS_LENIENT_BARE_LF | HTTPSTATUS_LENIENT_NO_FIELD;
  if (byte >= 0x80)
    return HTTPSTATUS_LENIENT_OBS_TEXT;
  return (byte < ' ' && byte != '\t') || byte == 0x7F ? HTTPSTATUS_LENIENT_CONTROL : 0;
}

static void every_byte_in_a_value(void) {
  for (unsigned byte = 0; byte < BYTE_VALUES; byte++) {
    struct reading reading;
    httpstatus_error error = read_with(&reading, IN_VALUE, byte);
    HOLDS(error == error_of(byte), "byte %u: %d", byte, (int)error);
    if (error != HTTPSTATUS_ERROR_NONE) {
      HOLDS(reading.head.offset == IN_VALUE, "byte %u: %zu", byte, reading.head.offset);
      continue;
    }
    HOLDS(reading.lines[0].value.length == (byte == '\n' ? 1 : 3), "byte %u", byte);
    HOLDS(reading.head.status.flags == flags_in_a_value(byte), "byte %u: %u", byte,
          reading.head.status.flags);
  }
}

/* ---- Room */

static void too_many_fields(void) {
  static const char text[] = LINE "A: 1\r\nB: 2\r\n folded\r\nC: 3\r\n\r\n";
  struct reading reading, untouched;
  memset(&untouched, 0x55, sizeof untouched);
  CU_ASSERT_EQUAL(read_into(&reading, 3, text, sizeof text - 1), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.count, 3);
  CU_ASSERT_EQUAL(read_into(&reading, 1, text, sizeof text - 1), HTTPSTATUS_ERROR_ROOM);
  CU_ASSERT(is_line(&reading.lines[0], "A", "1"));
  CU_ASSERT_EQUAL(read_into(&reading, 2, text, sizeof text - 1), HTTPSTATUS_ERROR_ROOM);
  CU_ASSERT_EQUAL(reading.head.count, 3);
  CU_ASSERT_EQUAL(reading.head.offset, sizeof text - 1);
  CU_ASSERT_EQUAL(reading.head.length, sizeof text - 1);
  CU_ASSERT(is_line(&reading.lines[1], "B", "2\r\n folded"));
  for (size_t at = 2; at <= ROOM; at++)
    HOLDS(memcmp(&reading.lines[at], &untouched.lines[at], sizeof *reading.lines) == 0, "line %zu",
          at);
}

static void no_room(void) {
  static const char text[] = LINE "A: 1\r\n\r\n";
  static const size_t rooms[] = {0, 1, SIZE_MAX};
  for (size_t at = 0; at < LENGTH(rooms); at++) {
    httpstatus_head head = {0};
    head.size = sizeof head;
    head.room = rooms[at];
    HOLDS(httpstatus_read_head(LINE "\r\n", 19, &head) == HTTPSTATUS_ERROR_NONE, "room %zu", at);
    HOLDS(head.count == 0 && head.length == 19 && head.status.code == 200, "room %zu", at);
    head.room = rooms[at];
    HOLDS(httpstatus_read_head(text, sizeof text - 1, &head) == HTTPSTATUS_ERROR_ROOM, "room %zu",
          at);
    HOLDS(head.count == 1 && head.offset == sizeof text - 1, "room %zu", at);
  }
}

/* ---- Length */

/* A head of exactly so many bytes. */
static char *long_head(size_t length) {
  static const char start[] = LINE "A: ", end[] = "\r\n\r\n";
  char *text = malloc(length);
  CU_ASSERT_PTR_NOT_NULL_FATAL(text);
  memset(text, 'x', length);
  memcpy(text, start, sizeof start - 1);
  memcpy(text + length - (sizeof end - 1), end, sizeof end - 1);
  return text;
}

static void longest_heads(void) {
  struct reading reading;
  for (size_t more = 0; more <= 3; more++) {
    size_t length = HTTPSTATUS_HEAD_MAX + more;
    char *text = long_head(length);
    httpstatus_error error = read_into(&reading, ROOM, at_edge(text, length), length);
    HOLDS(error == (more == 0 ? HTTPSTATUS_ERROR_NONE : HTTPSTATUS_ERROR_LENGTH), "%zu more", more);
    HOLDS(reading.head.offset == HTTPSTATUS_HEAD_MAX, "%zu more: %zu", more, reading.head.offset);
    HOLDS(read_ended(&reading, ROOM, text, length) == error, "%zu more", more);
    free(text);
  }
}

/* One without its end is no longer incomplete once it is as long as a head may be. */
static void longest_cut(void) {
  struct reading reading;
  char *text = long_head(HTTPSTATUS_HEAD_MAX + 4);
  size_t most = HTTPSTATUS_HEAD_MAX;
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, most - 1), HTTPSTATUS_ERROR_INCOMPLETE);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, most), HTTPSTATUS_ERROR_LENGTH);
  CU_ASSERT_EQUAL(reading.head.offset, most);
  CU_ASSERT_EQUAL(read_ended(&reading, ROOM, text, most), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.status.flags, HTTPSTATUS_LENIENT_NO_END);
  CU_ASSERT_EQUAL(read_ended(&reading, ROOM, text, most + 1), HTTPSTATUS_ERROR_LENGTH);
  free(text);
}

/* Each line may cost its own length, not that of all before it. */
static void longest_value(void) {
  struct reading reading;
  char *text = long_head(HTTPSTATUS_HEAD_MAX);
  for (size_t at = 21; at + 4 < HTTPSTATUS_HEAD_MAX; at += 2)
    memcpy(text + at, "\n ", 2);
  text[HTTPSTATUS_HEAD_MAX - 5] = ' ';
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, HTTPSTATUS_HEAD_MAX), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.count, 1);
  CU_ASSERT(is_line(&reading.lines[0], "A", "x"));
  free(text);
}

/* A short head before much content, and a long one of which the end is still to come. */
static void long_texts(void) {
  struct reading reading;
  size_t length = HTTPSTATUS_HEAD_MAX + 100;
  char *text = long_head(length);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, 1000), HTTPSTATUS_ERROR_INCOMPLETE);
  CU_ASSERT_EQUAL(reading.head.offset, 1000);
  memcpy(text + 17, "\r\n", 2);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, length), HTTPSTATUS_ERROR_NONE);
  CU_ASSERT_EQUAL(reading.head.length, 19);
  free(text);
}

static void long_status_line(void) {
  static char text[HTTPSTATUS_LINE_MAX + 16];
  struct reading reading;
  memset(text, 'x', sizeof text);
  memcpy(text, "HTTP/1.1 200 ", 13);
  memcpy(text + HTTPSTATUS_LINE_MAX, "\r\n\r\n", 4);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, sizeof text), HTTPSTATUS_ERROR_NONE);
  memcpy(text + HTTPSTATUS_LINE_MAX, "x\r\n\r\n", 5);
  CU_ASSERT_EQUAL(read_into(&reading, ROOM, text, sizeof text), HTTPSTATUS_ERROR_LENGTH);
  CU_ASSERT_EQUAL(reading.head.offset, HTTPSTATUS_LINE_MAX);
  /* What is cut off there may go on with the end of the line, and with nothing else. */
  memcpy(text + HTTPSTATUS_LINE_MAX, "\r\n", 2);
  for (size_t more = 0; more <= 2; more++)
    HOLDS(read_into(&reading, ROOM, text, HTTPSTATUS_LINE_MAX + more) ==
              HTTPSTATUS_ERROR_INCOMPLETE,
          "%zu more", more);
  memcpy(text + HTTPSTATUS_LINE_MAX, "x\r", 2);
  for (size_t more = 1; more <= 2; more++)
    HOLDS(read_into(&reading, ROOM, text, HTTPSTATUS_LINE_MAX + more) == HTTPSTATUS_ERROR_LENGTH,
          "%zu more", more);
}

const char *const suite_name = "response heads that go wrong";
CU_TestInfo suite_tests[] = {
    {"what is wrong, and where", bad_heads},
    {"every byte in a name", every_byte_in_a_name},
    {"every byte in a value", every_byte_in_a_value},
    {"more fields than there is room for", too_many_fields},
    {"no room", no_room},
    {"the longest head", longest_heads},
    {"the longest head that is cut off", longest_cut},
    {"a value of as many lines as there can be", longest_value},
    {"long texts", long_texts},
    {"a long status line", long_status_line},
    CU_TEST_INFO_NULL,
};
