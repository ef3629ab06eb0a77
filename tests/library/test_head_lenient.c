/* test_head_lenient.c: does the reader of a response head accept what clients accept, with a flag,
 * and a head that is cut off where the input ends? */
#include "suite.h"

#include <string.h>

#include "edge.h"
#include "heads.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum {
  NO_SPACE = HTTPSTATUS_LENIENT_NO_SPACE,
  BARE_LF = HTTPSTATUS_LENIENT_BARE_LF,
  OBS_TEXT = HTTPSTATUS_LENIENT_OBS_TEXT,
  OBS_FOLD = HTTPSTATUS_LENIENT_OBS_FOLD,
  SPACES = HTTPSTATUS_LENIENT_SPACES,
  BEFORE_COLON = HTTPSTATUS_LENIENT_SPACE_BEFORE_COLON,
  CONTROL = HTTPSTATUS_LENIENT_CONTROL,
  NO_END = HTTPSTATUS_LENIENT_NO_END,
  NO_FIELD = HTTPSTATUS_LENIENT_NO_FIELD
};

static httpstatus_error read_text(struct reading *reading, const char *text) {
  return read_into(reading, ROOM, text, strlen(text));
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
    {"HTTP/1.1  200 OK\r\nA: b\r\n\r\n", SPACES},
    {"HTTP/1.1 200 O\x01K\r\nA: b\r\n\r\n", CONTROL},
    {"HTTP/1.1 200 OK\r\nA: b\x1B\r\n\r\n", CONTROL},
    {"HTTP/1.1 200 OK\r\nA: b\r\n c\x7F\r\n\r\n", CONTROL | OBS_FOLD},
    {"HTTP/1.1 200 OK\r\nA : b\r\n\r\n", BEFORE_COLON},
    {"HTTP/1.1 200 OK\r\nA \t : b\r\n\r\n", BEFORE_COLON},
    /* What is no field: without a colon, without a name, with a name that is no token. */
    {"HTTP/1.1 200 OK\r\nnocolon\r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\nA: b\r\nno colon\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\n: no name\r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\nSer(ver: nginx\r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\nServ\xC3\xA9r: nginx\r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\nTwo words: \x01\r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n", NO_FIELD},
    /* What is folded to it, or to nothing, is none of a field before it either. */
    {"HTTP/1.1 200 OK\r\n folded: to nothing\r\n\tnor this\r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\n \r\nA: b\r\n\r\n", NO_FIELD},
    {"HTTP/1.1 200 OK\r\nA: b\r\nno field\r\n folded: to it\r\n\r\n", NO_FIELD},
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

/* ---- What is cut off */

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
  for (size_t row = 0; row < LENGTH(lenient); row++)
    check_cuts(lenient[row].text);
}

/* At the end of input a head ends where it is cut off, if the status line is there. */
static void check_ended_cuts(const char *text) {
  size_t whole = strlen(text), line = (size_t)(strchr(text, 'A') - text);
  for (size_t length = 0; length < whole; length++) {
    struct reading cut, before;
    const char *start = at_edge(text, length);
    httpstatus_error error = read_ended(&cut, ROOM, start, length);
    HOLDS(read_ended(&before, ROOM, text, length) == error, "%zu bytes of \"%s\"", length, text);
    if (length < 12 || error != HTTPSTATUS_ERROR_NONE) {
      HOLDS(length < 13 && cut.head.offset == length, "%zu bytes of \"%s\"", length, text);
      continue;
    }
    HOLDS(cut.head.status.code == 200, "%zu bytes of \"%s\"", length, text);
    HOLDS((cut.head.status.flags & NO_END) != 0, "%zu bytes of \"%s\"", length, text);
    HOLDS(cut.head.length == length && cut.head.offset == length, "%zu bytes of \"%s\"", length,
          text);
    HOLDS(length > line || cut.head.count == 0, "%zu bytes of \"%s\"", length, text);
  }
}

static void every_cut_at_the_end(void) {
  for (size_t row = 0; row < LENGTH(lenient); row++)
    if (strchr(lenient[row].text, 'A') != NULL && lenient[row].text[5] == '1')
      check_ended_cuts(lenient[row].text);
}

static const struct {
  const char *text, *value; /* of A; NULL for no fields */
  unsigned flags;
} cut_off[] = {
    {"HTTP/1.1 200", NULL, NO_END | NO_SPACE},
    {"HTTP/1.1 200\r", NULL, NO_END | NO_SPACE},
    {"HTTP/1.1 200 O", NULL, NO_END},
    {"HTTP/1.1 200 OK\r", NULL, NO_END},
    {"HTTP/1.1 200 OK\r\n", NULL, NO_END},
    {"HTTP/1.1 200 OK\r\n\r", NULL, NO_END},
    {"HTTP/1.1 200 OK\r\nA", NULL, NO_END | NO_FIELD},
    {"HTTP/1.1 200 OK\r\nA:", "", NO_END},
    {"HTTP/1.1 200 OK\r\nA: b ", "b", NO_END},
    {"HTTP/1.1 200 OK\r\nA: b\r", "b", NO_END},
    {"HTTP/1.1 200 OK\r\nA: b\r\n", "b", NO_END},
    {"HTTP/1.1 200 OK\r\nA: b\r\n\r", "b", NO_END},
    {"HTTP/1.1 200 OK\r\nA: b\r\n c", "b\r\n c", NO_END | OBS_FOLD},
    {"HTTP/1.1 200 OK\r\nA: b\r\n\r\n", "b", 0},
    {"HTTP/1.1 200 OK\r\nA: b\r\n\r\nC: d", "b", 0},
};

static void the_end_of_input(void) {
  for (size_t row = 0; row < LENGTH(cut_off); row++) {
    struct reading reading;
    const char *text = cut_off[row].text, *value = cut_off[row].value;
    httpstatus_error error = read_ended(&reading, ROOM, text, strlen(text));
    HOLDS(error == HTTPSTATUS_ERROR_NONE, "\"%s\": %d", text, (int)error);
    HOLDS(reading.head.status.flags == cut_off[row].flags, "\"%s\": %u", text,
          reading.head.status.flags);
    HOLDS(reading.head.count == (value != NULL), "\"%s\"", text);
    HOLDS(value == NULL || is_line(&reading.lines[0], "A", value), "\"%s\"", text);
  }
}

/* What is wrong is wrong at the end of input, too; what is less than a status line is. */
static void wrong_at_the_end(void) {
  static const struct {
    const char *text;
    httpstatus_error error;
    size_t offset;
  } wrong[] = {{"", HTTPSTATUS_ERROR_EMPTY, 0},
               {"HTT", HTTPSTATUS_ERROR_VERSION, 3},
               {"HTTP/1.1 20", HTTPSTATUS_ERROR_DIGITS, 11},
               {"HTTP/1.1 20\r", HTTPSTATUS_ERROR_DIGITS, 11},
               {"404", HTTPSTATUS_ERROR_VERSION, 0},
               {"HTTP/1.1 200 OK\r\nA: b\r\r", HTTPSTATUS_ERROR_CONTROL, 21}};
  for (size_t row = 0; row < LENGTH(wrong); row++) {
    struct reading reading;
    httpstatus_error error = read_ended(&reading, ROOM, wrong[row].text, strlen(wrong[row].text));
    HOLDS(error == wrong[row].error, "\"%s\": %d", wrong[row].text, (int)error);
    HOLDS(reading.head.offset == wrong[row].offset, "\"%s\": %zu", wrong[row].text,
          reading.head.offset);
  }
}

const char *const suite_name = "response heads, leniently";
CU_TestInfo suite_tests[] = {
    {"what is accepted, and flagged", leniency},
    {"heads cut anywhere, before memory that may not be read", every_cut},
    {"heads cut anywhere, at the end of input", every_cut_at_the_end},
    {"what is read at the end of input", the_end_of_input},
    {"what is wrong at the end of input", wrong_at_the_end},
    CU_TEST_INFO_NULL,
};
