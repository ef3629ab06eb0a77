/* log_kinds.h: which kinds of log are there? */
#ifndef HS_CLI_LOG_KINDS_H
#define HS_CLI_LOG_KINDS_H

#include "log_kind.h"

/* In the order in which a line is tried: those first that are surest. Ends with NULL. */
enum { LOG_KINDS = 14 };
extern const struct log_kind *const log_kinds[LOG_KINDS + 1];

/* Its place in log_kinds; LOG_KINDS for none. */
int log_kind_find(const char *name);

#endif
