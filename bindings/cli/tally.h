/* tally.h: how often is each code in a log, and what does it mean to a server? */
#ifndef HS_CLI_TALLY_H
#define HS_CLI_TALLY_H

#include <httpstatus.h>

#include "log.h"

enum { TALLY_CLASSES = 6 }; /* the invalid one is the first */

enum tally_order { TALLY_BY_COUNT, TALLY_BY_CODE };

/* A code in one meaning: that of the program that wrote the log, where the log shows which. */
struct tally_row {
  int code;
  unsigned long long count;
  const httpstatus_meaning *meaning; /* NULL for none */
};

struct tally {
  const struct log *log;
  const httpstatus_source *server; /* NULL for any */
  unsigned long long all;          /* lines that tell what became of a request */
  unsigned long long unanswered;   /* those that say there was no response */
  unsigned long long classes[TALLY_CLASSES];
  struct tally_row *rows;
  int count;
  struct log_detail *details; /* the most frequent first */
  int detail_count;
};

/* The log may change only after tally_free(). The details are put in order in the log. */
struct tally tally_of(struct log *log, const httpstatus_source *server, enum tally_order order);
void tally_free(struct tally *tally);

/* The meaning of code to the server, else to the source, else the registered one; without a server
 * the preferred one. NULL for none. */
const httpstatus_meaning *tally_meaning(const struct tally *tally, int code, const char *source);

/* The next detail of the row from *at on, which it moves on; NULL for none. A NULL row stands for
 * the lines without a response. */
const struct log_detail *tally_next_detail(const struct tally *tally, const struct tally_row *row,
                                           int *at);

/* What its source says of it; NULL for nothing. */
const httpstatus_detail *tally_find_detail(const struct log_detail *detail);

#endif
