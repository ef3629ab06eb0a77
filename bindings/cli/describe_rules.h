/* describe_rules.h: what follows from a code, for people. */
#ifndef HS_CLI_DESCRIBE_RULES_H
#define HS_CLI_DESCRIBE_RULES_H

#include <httpstatus.h>

void describe_rules(int code);

/* What to do about a retry, for any meaning. */
void describe_retry(const httpstatus_meaning *meaning);

#endif
