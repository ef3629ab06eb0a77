/* lines.h: looks into field lines. */
#ifndef HS_LINES_H
#define HS_LINES_H

#include "table.h"

/* A byte of a token (RFC 9110 5.6.2)? */
HS_HIDDEN bool hs_is_token_byte(char byte);

/* A NUL-terminated text as a slice. */
static inline httpstatus_slice hs_slice_of(const char *text) {
  size_t length = 0;
  while (text[length] != '\0')
    length++;
  return (httpstatus_slice){text, length};
}

/* Without the white space and line ends around it; "" for one that begins at NULL. */
HS_HIDDEN httpstatus_slice hs_trimmed(httpstatus_slice slice);

/* Is slice text, letter case aside? */
HS_HIDDEN bool hs_slice_is(httpstatus_slice slice, const char *text);

/* Are both the same, byte by byte? */
HS_HIDDEN bool hs_equal_values(httpstatus_slice left, httpstatus_slice right);

/* Takes the next element off a list that is separated by commas, without the white space
 * around it; commas within quotes do not separate. false at the end. */
HS_HIDDEN bool hs_next_element(httpstatus_slice *list, httpstatus_slice *element);

/* Are both the same, letter case aside? */
HS_HIDDEN bool hs_same_slice(httpstatus_slice left, httpstatus_slice right);

#endif
