/* client.h: a kind of input with responses, as some client prints it. */
#ifndef HS_CLI_CLIENT_H
#define HS_CLI_CLIENT_H

#include "checking.h"

struct client {
  const char *name; /* for people */
  /* May this be its first line, or as much of that as is looked at? */
  bool (*begins)(httpstatus_slice line);
  /* Checks the responses in what is left of the input. */
  void (*read)(struct checking *checking);
};

#endif
