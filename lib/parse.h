/* parse.h: what the readers of a line and of a head share. */
#ifndef HS_PARSE_H
#define HS_PARSE_H

#include "table.h"

/* Reads the line at the start of text. Fills found always; found->offset is without the end
 * of the line. *next is where the line behind it begins, and found->offset if the text ends
 * before the line does. */
HS_HIDDEN httpstatus_error hs_read_line(const char *text, size_t length, httpstatus_parsed *found,
                                        size_t *next);

/* How long the end of a line at that place is: CRLF, LF, or 0 for none. */
static inline size_t hs_line_end(const char *at, const char *end) {
  if (end - at >= 2 && at[0] == '\r' && at[1] == '\n')
    return 2;
  return at < end && *at == '\n';
}

#endif
