/* reading.c: text from a file or a pipe, as much of it as is needed at a time. */
#include "reading.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"

enum { ROOM = 2 * READING_LEAST }; /* so that text is moved less often */

struct reading reading_begin(const char *operand) {
  struct reading reading = {.input = input_open(operand)};
  reading.text = reading.buffer = allocate(NULL, ROOM);
  return reading;
}

void reading_end(const struct reading *reading) {
  input_close(&reading->input);
  free(reading->buffer);
}

bool reading_more(struct reading *reading) {
  char *end = reading->text + reading->length;
  size_t room = (size_t)(reading->buffer + ROOM - end);
  size_t got = room > 0 ? input_read(&reading->input, end, room) : 0;
  reading->length += got;
  return got > 0;
}

void reading_skip(struct reading *reading, size_t length) {
  reading->text += length;
  reading->length -= length;
  reading->offset += length;
}

/* Moves what is left of the text to the front, where otherwise it could not grow enough. */
static void make_room(struct reading *reading) {
  if (reading->text + READING_LEAST <= reading->buffer + ROOM)
    return;
  memmove(reading->buffer, reading->text, reading->length);
  reading->text = reading->buffer;
}

bool reading_peek(struct reading *reading, size_t length, httpstatus_slice *line) {
  size_t seen = 0;
  make_room(reading);
  for (;;) {
    size_t end = reading->length < length ? reading->length : length;
    const char *found = memchr(reading->text + seen, '\n', end - seen);
    if (found != NULL)
      end = (size_t)(found - reading->text) + 1;
    *line = (httpstatus_slice){reading->text, end};
    if (found != NULL || end == length)
      return true;
    seen = end;
    if (!reading_more(reading))
      return end > 0;
  }
}

static bool is_whole(httpstatus_slice line) {
  return line.length > 0 && line.start[line.length - 1] == '\n';
}

bool reading_line(struct reading *reading, httpstatus_slice *line) {
  while (reading->is_cut && reading_peek(reading, READING_LEAST, line)) {
    reading->is_cut = !is_whole(*line);
    reading_skip(reading, line->length);
  }
  if (!reading_peek(reading, READING_LEAST, line))
    return false;
  reading->is_cut = !is_whole(*line);
  reading->line++;
  reading_skip(reading, line->length);
  return true;
}

void reading_back(struct reading *reading, size_t length) {
  reading->text -= length;
  reading->length += length;
  reading->offset -= length;
}

void reading_drain(struct reading *reading, unsigned long long most) {
  size_t got;
  while (most > 0 && (got = input_read(&reading->input, reading->buffer, ROOM)) > 0)
    most -= got < most ? got : most;
}
