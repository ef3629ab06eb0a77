/* dialogue.h: requests and responses as a client prints them, put together from their lines.
 *
 * The lines are given without what the client puts before them. What is no line of a head is
 * ignored.
 */
#ifndef HS_CLI_DIALOGUE_H
#define HS_CLI_DIALOGUE_H

#include "checking.h"

struct dialogue {
  struct checking *checking;
  struct text request, response; /* heads, as far as they are there */
  unsigned long long line;       /* where the response begins */
  bool in_request, in_response;  /* has this one no end yet? */
  bool has_content;              /* of the response */
  bool has_ends;                 /* did the client print line ends as they came? */
};

struct dialogue dialogue_begin(struct checking *checking);

/* Checks what is there yet, the end of which may be missing. */
void dialogue_end(struct dialogue *dialogue);

void dialogue_request_line(struct dialogue *dialogue, httpstatus_slice line);
void dialogue_response_line(struct dialogue *dialogue, httpstatus_slice line);

/* The head that is under way ends here, without an empty line. */
void dialogue_end_head(struct dialogue *dialogue);

/* Checks the response that is there, of which nothing more comes. */
void dialogue_flush(struct dialogue *dialogue);

/* The response that was read has content. */
void dialogue_content(struct dialogue *dialogue);

#endif
