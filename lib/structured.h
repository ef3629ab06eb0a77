/* structured.h: reads Structured Fields (RFC 9651). */
#ifndef HS_STRUCTURED_H
#define HS_STRUCTURED_H

#include "table.h"

/* A walk through the members of a List; begins with the value of the field as rest. */
struct hs_structured {
  httpstatus_slice rest;
  bool is_begun;
  bool is_broken; /* the value is no List, so all of it is to be ignored (RFC 9651 4.2) */
};

/* Goes to the next member of the List. token is the value of its parameter of that name, empty
 * where there is none or it is no Token. false at the end, and where the value is no List: then
 * the walk is over. */
HS_HIDDEN bool hs_next_member(struct hs_structured *list, const char *parameter,
                              httpstatus_slice *token);

#endif
