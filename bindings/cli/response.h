/* response.h: a response and what is wrong with it, told in two ways. */
#ifndef HS_CLI_RESPONSE_H
#define HS_CLI_RESPONSE_H

#include "output.h"

/* Checks the exchange, whose response has this head, and tells of it. An error among the findings
 * raises the exit status. */
void response_tell(struct output *output, const httpstatus_head *head,
                   const httpstatus_exchange *exchange);

#endif
