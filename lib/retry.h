/* retry.h: the rule on a retry, as its advice and its text are asked for. */
#ifndef HS_RETRY_H
#define HS_RETRY_H

#include "table.h"

/* The rule for a code, or for a meaning; NULL where no document speaks of a retry. */
HS_HIDDEN const struct hs_retry *hs_retry_rule_of_code(int code);
HS_HIDDEN const struct hs_retry *hs_retry_rule_of(const httpstatus_meaning *meaning);

#endif
