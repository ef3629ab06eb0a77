/* message.h: the field lines of one message, indexed by what rules ask for. */
#ifndef HS_MESSAGE_H
#define HS_MESSAGE_H

#include "lines.h"

#include "rules.inc"

/* The numbers, from 1, of the first and the last line of a name; first is 0 where there is
 * none. */
struct hs_place {
  size_t first, last;
};

struct hs_message {
  const httpstatus_line *lines; /* NULL for unknown */
  size_t count;
  const struct hs_signature *signature; /* what speaks most for the sender; NULL for nothing */
  struct hs_place places[HS_ASKED_FIELDS + 1]; /* by enum hs_field */
};

/* Looks each line up once. */
HS_HIDDEN void hs_index_request(struct hs_message *message);
HS_HIDDEN void hs_index_response(struct hs_message *message, int code);

static inline bool hs_has(const struct hs_message *message, unsigned field) {
  return message->places[field].first != 0;
}

/* Is there more than one line of that name? */
static inline bool hs_has_several(const struct hs_message *message, unsigned field) {
  return message->places[field].first != message->places[field].last;
}

/* Finds the next line of that name from *at on, which begins with 0; value is then that of it,
 * trimmed, and *at goes behind it. false if there is none. */
HS_HIDDEN bool hs_next_value(const struct hs_message *message, unsigned field, size_t *at,
                             httpstatus_slice *value);

HS_HIDDEN bool hs_first_value(const struct hs_message *message, unsigned field,
                              httpstatus_slice *value);

/* A walk through the list that all lines of one name make together; begins with zeros. */
struct hs_listing {
  httpstatus_slice element, rest;
  size_t at;
};

/* Goes to the next element; false at the end. */
HS_HIDDEN bool hs_next_listed(const struct hs_message *message, unsigned field,
                              struct hs_listing *listing);

/* Is text an element of such a list, letter case aside? */
HS_HIDDEN bool hs_lists(const struct hs_message *message, unsigned field, httpstatus_slice text);

#endif
