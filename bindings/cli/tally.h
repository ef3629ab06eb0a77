/* tally.h: how often each code is in a log, and what it means to a server, told in two ways. */
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

/* To people, or as JSON. */
void tally_print(const struct tally *tally);
void tally_write(const struct tally *tally);

#endif
