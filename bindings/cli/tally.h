/* tally.h: how often is each code in a log, and what does it mean to a server? For people. */
#ifndef HS_CLI_TALLY_H
#define HS_CLI_TALLY_H

#include <httpstatus.h>

#include "log.h"

enum { TALLY_CLASSES = 6 }; /* the invalid one is the first */

struct tally {
  const struct log *log;
  const httpstatus_source *server; /* NULL for any */
  unsigned long long all;          /* lines that have a status */
  unsigned long long classes[TALLY_CLASSES];
};

struct tally tally_of(const struct log *log, const httpstatus_source *server);

/* The meaning of code to the server, else the registered one; without a server the preferred one.
 * NULL for none. */
const httpstatus_meaning *tally_meaning(const struct tally *tally, int code);

void tally_print(const struct tally *tally);

#endif
