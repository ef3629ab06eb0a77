/* parse.h: what the readers of a line and of a head share. */
#ifndef HS_PARSE_H
#define HS_PARSE_H

#include "table.h"

struct hs_line {
  size_t length; /* without its end */
  size_t next;   /* where the next one begins; length of the text if none ends */
  unsigned flags;
};

/* The first line of text, which ends with CRLF, with LF, or with the text. */
HS_HIDDEN struct hs_line hs_next_line(const char *text, size_t length);

/* Reads a line without its end; fills found always. */
HS_HIDDEN httpstatus_error hs_parse_line(const char *text, size_t length, httpstatus_parsed *found);

/* Goes from *at to the end of text over what a phrase or a field value may hold. */
HS_HIDDEN httpstatus_error hs_read_text(const char *text, size_t length, size_t *at,
                                        unsigned *flags);

#endif
