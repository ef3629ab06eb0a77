/* scan_line.h: which code is in a line whose form is known? */
#ifndef HS_CLI_SCAN_LINE_H
#define HS_CLI_SCAN_LINE_H

#include <stdbool.h>

#include "scan_code.h"

/* What follows the count and the share in a line of `tally`; the line itself if it is none. */
const char *scan_skip_count(const char *line);

/* A line that this command prints for a code, alone or in a list; false for any other. */
bool scan_own_line(const char *line, struct scan_code *code);

/* A line of an access log, with the request in quotes before the status code. */
bool scan_request_line(const char *line, struct scan_code *code);

#endif
