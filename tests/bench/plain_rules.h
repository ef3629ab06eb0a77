/* plain_rules.h: the least that phrases and rules cost, to measure the library beside. They know
 * the codes that are measured, and the methods that stand there. */
#ifndef PLAIN_RULES_H
#define PLAIN_RULES_H

#include <stdbool.h>

/* "" for any other code. */
const char *plain_reason(int code);

/* May a request be repeated that was answered with code? */
bool plain_retries(int code, const char *method);

/* NULL where no method follows. */
const char *plain_redirect_method(int code, const char *method);

bool plain_forbids_content(int code, const char *method);

#endif
