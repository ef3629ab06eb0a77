/* log_count.h: how often is each code in a log, of each source, and with which details? */
#ifndef HS_CLI_LOG_COUNT_H
#define HS_CLI_LOG_COUNT_H

#include "log_kind.h"

enum { LOG_SLOTS = LOG_CODES + 1, LOG_SOURCES = 32, LOG_DETAILS = 1024 };

/* The codes of a source, and LOG_UNANSWERED. */
struct log_codes {
  const char *source; /* an id; NULL if unknown */
  unsigned long long of[LOG_SLOTS];
};

struct log_detail {
  const char *source; /* an id; NULL if unknown */
  int code;           /* or LOG_UNANSWERED */
  unsigned long long count;
  char key[LOG_KEYS];
};

struct log_counts {
  int sources;
  struct log_codes codes[LOG_SOURCES]; /* the first is that of unknown sources */
  int details;
  struct log_detail detail[LOG_DETAILS];
  unsigned long long uncounted; /* details beyond that number */
};

/* Zero the counts first. source is an id that lives as long; two of one text may be two pointers.
 */
struct log_codes *log_codes_of(struct log_counts *counts, const char *source);

/* Counts what so many lines say. */
void log_count(struct log_counts *counts, const struct log_entry *entry, unsigned long long lines);

#endif
