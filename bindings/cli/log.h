/* log.h: which status codes are in an access log of any kind?
 *
 * The kind is recognised by the lines themselves, and again where they stop to fit. The log may
 * come in pieces that end anywhere. Memory is of a fixed size: of a line longer than LOG_LINE, only
 * as much is read.
 */
#ifndef HS_CLI_LOG_H
#define HS_CLI_LOG_H

#include <stdbool.h>
#include <stddef.h>

#include "log_count.h"
#include "log_kinds.h"

enum { LOG_SAMPLES = 5, LOG_SAMPLE = 160, LOG_LEVELS = 3 };

/* A line without a status code, or its beginning. */
struct log_sample {
  const char *name; /* of the log */
  unsigned long long line;
  bool is_cut; /* is it longer? */
  size_t length;
  char start[LOG_SAMPLE];
};

/* How a line was read, so that the next is tried in the same way first. */
struct log_way {
  int kind;  /* in log_kinds; LOG_KINDS for unknown */
  int peels; /* how much came before it */
};

struct log {
  const char *name;                      /* of the log that is read */
  int format;                            /* the only kind to read; LOG_KINDS for any */
  unsigned long long line;               /* in this log, as it stands there */
  unsigned long long lines, malformed;   /* of all logs; requests alone */
  unsigned long long of_kind[LOG_KINDS]; /* lines */
  bool misses_json;                      /* was there JSON that this program cannot read? */
  struct log_counts counts;
  struct log_sample samples[LOG_SAMPLES]; /* the first malformed lines */
  struct log_way ways[LOG_LEVELS];        /* of a line, of one within it, ... */
  struct log_layout layout;
  unsigned long long held_of[LOG_SLOTS]; /* of lines that are told once the layout is known */
  unsigned long long held_lines;
  struct log_sample held_sample; /* the first of them */
  size_t held;                   /* bytes of a line that has not ended */
  bool skipping;                 /* the rest of a line that is too long */
  char *bytes;                   /* LOG_LINE of them */
  char *plain;                   /* the same, for a line without its colours */
};

/* Zero the log, then allocate what it needs; log_free() frees it. */
void log_allocate(struct log *log, int format);
void log_free(struct log *log);

/* name must live as long as the log. */
void log_begin(struct log *log, const char *name);

/* Where the next piece goes, and how much of it. */
char *log_room(struct log *log, size_t *room);

/* Reads the lines that so many bytes in the room have brought to their end. */
void log_read(struct log *log, size_t length);

/* Reads the last line, which may have no line break. */
void log_end(struct log *log);

/* Ends it without. */
void log_stop(struct log *log);

#endif
