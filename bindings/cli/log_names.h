/* log_names.h: how do servers call the status, and what else is in a log, in JSON and in key=value?
 */
#ifndef HS_CLI_LOG_NAMES_H
#define HS_CLI_LOG_NAMES_H

#include <stdbool.h>

#include "log_line.h"

/* The rank of a name of the status; the lowest is that of what the client received, whatever else
 * is there. LOG_NO_RANK for any other name. Letter case, `_`, `-` and `.` do not count. */
enum { LOG_OWN_RANK, LOG_PLAIN_RANK, LOG_NO_RANK };
int log_rank_of_status(struct log_line name);

bool log_names_status(struct log_line name);

/* Does it name a part of a request: its method, its target, its client? */
bool log_names_request(struct log_line name);

/* Who calls something so, and is it a detail? NULL for nobody. */
struct log_mark {
  const char *name; /* in lower case, without `_`, `-` and `.` */
  const char *source;
  bool is_detail;
};
const struct log_mark *log_mark_of(struct log_line name);

/* Is it that name, given in lower case and without `_`, `-` and `.`? */
bool log_is_name(struct log_line name, const char *folded);

/* Is it one of those, which end with NULL? */
bool log_is_among(struct log_line name, const char *const *folded);

#endif
