/* log_request.h: a request in a line of a log, and the status behind it. */
#ifndef HS_CLI_LOG_REQUEST_H
#define HS_CLI_LOG_REQUEST_H

#include "log_line.h"

/* Does a text begin as a request does: `GET /`, `GET http:`, or any method where a version ends the
 * text? */
bool log_is_request(struct log_line text);

/* Does the text end with a version of HTTP? */
bool log_has_version(struct log_line text);

/* The status behind a field, with a separator between: three digits or a hyphen, in quotes or not.
 * LOG_NO_CODE if anything else is there, and where three digits behind a hyphen may be the status
 * as well. */
int log_status_behind(struct log_line line);

/* The status of a request that begins at the line and is not in quotes: it is behind the version.
 */
int log_status_of_bare_request(struct log_line line);

/* Is it one between 100 and 599? */
bool log_is_likely(int code);

bool log_is_separator(char byte);

#endif
