/* scan_code.h: a code that was found in a text. */
#ifndef HS_CLI_SCAN_CODE_H
#define HS_CLI_SCAN_CODE_H

#include <httpstatus.h>

enum { SCAN_KEY = 64 };

/* A code, or a detail code. */
struct scan_code {
  int code;                        /* -1 for a detail code alone */
  char key[SCAN_KEY];              /* of the detail; "" for none */
  const httpstatus_source *source; /* where the text says whose it is, else NULL */
};

#endif
