/* heads.h: reads a response head for the tests of the reader. */
#ifndef HEADS_H
#define HEADS_H

#include <stdbool.h>
#include <stddef.h>

#include "httpstatus.h"

enum { ROOM = 8 };

/* A head and its fields; what is behind the room is to stay as it is. */
struct reading {
  httpstatus_head head;
  httpstatus_line lines[ROOM + 1];
};

/* Reads text with that much room, over bytes that nothing would leave there. */
httpstatus_error read_into(struct reading *reading, size_t room, const char *text, size_t length);

/* The same of a text that is all there will be. */
httpstatus_error read_ended(struct reading *reading, size_t room, const char *text, size_t length);

bool is_text(httpstatus_slice slice, const char *text);
bool is_line(const httpstatus_line *line, const char *name, const char *value);

#endif
