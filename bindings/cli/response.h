/* response.h: a response and the findings about it, for people and for programs. */
#ifndef HS_CLI_RESPONSE_H
#define HS_CLI_RESPONSE_H

#include "output.h"

/* Checks the exchange, whose response has this head, and prints the findings. An error among them
 * raises the exit status. target is that of the request, NULL for unknown. */
void response_tell(struct output *output, const httpstatus_head *head,
                   const httpstatus_exchange *exchange, const char *target);

#endif
