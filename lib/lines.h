/* lines.h: looks into field lines. */
#ifndef HS_LINES_H
#define HS_LINES_H

#include "table.h"

/* Field lines of one message; lines may be NULL. */
struct hs_lines {
  const httpstatus_line *lines;
  size_t count;
};

/* A byte of a token (RFC 9110 5.6.2)? */
HS_HIDDEN bool hs_is_token_byte(char byte);

/* A NUL-terminated text as a slice. */
static inline httpstatus_slice hs_slice_of(const char *text) {
  size_t length = 0;
  while (text[length] != '\0')
    length++;
  return (httpstatus_slice){text, length};
}

/* Without the white space and line ends around it. */
HS_HIDDEN httpstatus_slice hs_trimmed(httpstatus_slice slice);

/* Is slice text, letter case aside? */
HS_HIDDEN bool hs_slice_is(httpstatus_slice slice, const char *text);

/* The next line of that name from *at on, letter case aside; NULL if there is none. *at
 * goes behind it. */
HS_HIDDEN const httpstatus_line *hs_next_named(struct hs_lines lines, const char *name, size_t *at);

HS_HIDDEN const httpstatus_line *hs_first_named(struct hs_lines lines, const char *name);

/* Takes the next element off a list that is separated by commas, without the white space
 * around it; commas within quotes do not separate. false at the end. */
HS_HIDDEN bool hs_next_element(httpstatus_slice *list, httpstatus_slice *element);

/* Are both the same, letter case aside? */
HS_HIDDEN bool hs_same_slice(httpstatus_slice left, httpstatus_slice right);

/* Is text an element of the list that all lines of that name make, letter case aside? */
HS_HIDDEN bool hs_lists(struct hs_lines lines, const char *name, const char *text);
HS_HIDDEN bool hs_lists_slice(struct hs_lines lines, const char *name, httpstatus_slice slice);

/* The source that a response field gives away, as httpstatus_source_identify(). */
HS_HIDDEN const httpstatus_source *hs_identify(httpstatus_slice name, httpstatus_slice value);

#endif
