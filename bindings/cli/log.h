/* log.h: which status codes are in an access log?
 *
 * The common and the combined log format of nginx and Apache, and bare codes, a line each. The log
 * may come in pieces that end anywhere, and its lines may be of any length: what is kept of them is
 * of a fixed size.
 */
#ifndef HS_CLI_LOG_H
#define HS_CLI_LOG_H

#include <stdbool.h>
#include <stddef.h>

enum { LOG_CODES = 1000, LOG_SAMPLES = 5, LOG_SAMPLE = 160 };

/* A line that has no status, or the beginning of one. */
struct log_sample {
  const char *name; /* of the log */
  unsigned long long line;
  unsigned long long length; /* of the line, of which no more than LOG_SAMPLE bytes are here */
  char start[LOG_SAMPLE];
};

/* Where the reading of three digits is. */
struct log_digits {
  int count, value;
  enum { LOG_READING, LOG_ENDING, LOG_READ, LOG_WRONG } state;
};

/* Where in a line the reading is; zero is the beginning of one. */
struct log_line {
  enum { LOG_BEFORE, LOG_REQUEST, LOG_BEHIND, LOG_STATUS } place;
  bool escaped;             /* does a backslash escape the next byte? */
  char last[2];             /* the two bytes before, where a piece begins */
  struct log_digits status; /* what stands behind the request */
  struct log_digits bare;   /* what the line begins with */
  unsigned long long length;
};

/* Zero all of it, and call log_begin before the first piece of each log. */
struct log {
  const char *name;          /* of the log that is read */
  unsigned long long before; /* lines of the logs before */
  unsigned long long of[LOG_CODES];
  unsigned long long lines, malformed;
  struct log_sample samples[LOG_SAMPLES]; /* the first malformed lines */
  struct log_line line;
  char start[LOG_SAMPLE]; /* of a line whose beginning is in an earlier piece */
};

/* name lives as long as what is made of the log. */
void log_begin(struct log *log, const char *name);

void log_read(struct log *log, const char *piece, size_t length);

/* To be called behind the last piece: a last line may lack its end. */
void log_end(struct log *log);

#endif
