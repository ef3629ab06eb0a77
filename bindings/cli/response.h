/* response.h: a response and what is wrong with it, told in two ways. */
#ifndef HS_CLI_RESPONSE_H
#define HS_CLI_RESPONSE_H

#include "json.h"

/* Where responses are told. */
struct responses {
  bool for_programs;
  size_t count;
  struct json json;
};

void responses_begin(struct responses *responses, bool for_programs);
void responses_end(struct responses *responses);

/* Checks the exchange, whose response has this head, and tells of it. An error among the findings
 * raises the exit status. */
void responses_tell(struct responses *responses, const httpstatus_head *head,
                    const httpstatus_exchange *exchange);

#endif
