/* describe_rules.h: what follows from a registered code, for people. */
#ifndef HS_CLI_DESCRIBE_RULES_H
#define HS_CLI_DESCRIBE_RULES_H

void describe_rules(int code);

#endif
