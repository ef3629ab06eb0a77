/* plain_reader.h: the least that a reader of response heads does, to measure the library beside. It
 * finds where names and values are, and judges, flags and limits nothing. */
#ifndef PLAIN_READER_H
#define PLAIN_READER_H

#include <stdbool.h>
#include <stddef.h>

struct plain_field {
  const char *name, *value;
  size_t name_length, value_length;
};

struct plain_head {
  int minor, code;
  const char *reason;
  size_t reason_length;
  struct plain_field *fields;
  size_t count, room;
};

/* Reads a status line of HTTP/1 at *at, and goes behind it. */
bool plain_line(const char **at, const char *end, struct plain_head *head);

/* Reads a head with its empty line. */
bool plain_head(const char *at, const char *end, struct plain_head *head);

#endif
