/* log.h: which status codes are in an access log?
 *
 * Reads the common and the combined log format of nginx and Apache, or one code per line. The log
 * may come in pieces that end anywhere, with lines of any length; memory is of a fixed size.
 */
#ifndef HS_CLI_LOG_H
#define HS_CLI_LOG_H

#include <stdbool.h>
#include <stddef.h>

enum { LOG_CODES = 1000, LOG_SAMPLES = 5, LOG_SAMPLE = 160 };

/* A line without a status code, or its beginning. */
struct log_sample {
  const char *name; /* of the log */
  unsigned long long line;
  unsigned long long length; /* of the line; at most LOG_SAMPLE bytes of it are here */
  char start[LOG_SAMPLE];
};

/* The state of reading three digits. */
struct log_digits {
  int count, value;
  enum { LOG_READING, LOG_ENDING, LOG_READ, LOG_WRONG } state;
};

/* The state of reading a line; zero at its beginning. */
struct log_line {
  enum { LOG_BEFORE, LOG_REQUEST, LOG_BEHIND, LOG_STATUS } place;
  bool escaped;             /* does a backslash escape the next byte? */
  char last[2];             /* the two bytes before this piece */
  struct log_digits status; /* what follows the request */
  struct log_digits bare;   /* what the line starts with */
  unsigned long long length;
};

/* Zero all of it, and call log_begin() before the first piece of each log. */
struct log {
  const char *name;          /* of the log that is read */
  unsigned long long before; /* lines of the logs before */
  unsigned long long of[LOG_CODES];
  unsigned long long lines, malformed;
  struct log_sample samples[LOG_SAMPLES]; /* the first malformed lines */
  struct log_line line;
  char start[LOG_SAMPLE]; /* of a line that started in an earlier piece */
};

/* name must live as long as the log. */
void log_begin(struct log *log, const char *name);

void log_read(struct log *log, const char *piece, size_t length);

/* Call it after the last piece, since the last line may have no line break. */
void log_end(struct log *log);

#endif
