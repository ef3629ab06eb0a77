/* retry.h: the rules on retries, as what reads them asks for them. */
#ifndef HS_RETRY_H
#define HS_RETRY_H

#include "table.h"

/* The rule on what to do next that holds for a code, or for one meaning of it; NULL where no
 * document speaks of a retry. */
HS_HIDDEN const struct hs_retry *hs_retry_for(int code);
HS_HIDDEN const struct hs_retry *hs_retry_of_meaning(const httpstatus_meaning *meaning);

#endif
