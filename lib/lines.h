/* lines.h: looks into field lines. */
#ifndef HS_LINES_H
#define HS_LINES_H

#include "table.h"

/* White space, or part of the end of a line where a value is folded. */
static inline bool hs_is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* How long the obs-fold at the start of value is, with the white space on both sides of it
 * (RFC 9112 5.2); 0 if there is none. *blanks are so or so how much white space is there. A
 * fold counts as one space. */
HS_HIDDEN size_t hs_fold_length(httpstatus_slice value, size_t *blanks);

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

/* Are both values the same, byte by byte, once they are joined? */
HS_HIDDEN bool hs_equal_values(httpstatus_slice left, httpstatus_slice right);

/* Takes the next element off a list that is separated by commas, without the white space
 * around it; commas within quotes do not separate. false at the end. */
HS_HIDDEN bool hs_next_element(httpstatus_slice *list, httpstatus_slice *element);

/* Are both the same, letter case aside? */
HS_HIDDEN bool hs_same_slice(httpstatus_slice left, httpstatus_slice right);

#endif
