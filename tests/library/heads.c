/* heads.c: reads a response head for the tests of the reader. */
#include "heads.h"

#include <string.h>

static httpstatus_error read_it(struct reading *reading, size_t room, const char *text,
                                size_t length, bool ended) {
  memset(reading, 0x55, sizeof *reading);
  reading->head.size = sizeof reading->head;
  reading->head.lines = reading->lines;
  reading->head.room = room;
  reading->head.ended = ended;
  return httpstatus_read_head(text, length, &reading->head);
}

httpstatus_error read_into(struct reading *reading, size_t room, const char *text, size_t length) {
  return read_it(reading, room, text, length, false);
}

httpstatus_error read_ended(struct reading *reading, size_t room, const char *text, size_t length) {
  return read_it(reading, room, text, length, true);
}

bool is_text(httpstatus_slice slice, const char *text) {
  return slice.length == strlen(text) && memcmp(slice.start, text, slice.length) == 0;
}

bool is_line(const httpstatus_line *line, const char *name, const char *value) {
  return is_text(line->name, name) && is_text(line->value, value);
}
