/* scan.h: which codes are in a text that somebody pasted, such as an error message? */
#ifndef HS_CLI_SCAN_H
#define HS_CLI_SCAN_H

#include <stddef.h>

#include "scan_code.h"

enum { SCAN_MOST = 16 };

/* Each once, in the order of the text. What is no more than a number that could be a code is in
 * .doubtful. What does not fit is left out. */
struct scan {
  size_t count, doubtful_count;
  struct scan_code codes[SCAN_MOST], doubtful[SCAN_MOST];
};

/* Numbers in addresses, dates, times, versions and sizes are no codes. What the command itself has
 * printed is understood line by line. */
void scan_text(const char *text, struct scan *scan);

#endif
