/* log_peel.h: what other programs put before the line of a log. */
#ifndef HS_CLI_LOG_PEEL_H
#define HS_CLI_LOG_PEEL_H

#include "log_line.h"

/* Moves behind one of them: the head of syslog, in both of its forms and as the journal prints it;
 * a date; what the container runtimes of Kubernetes and what `docker compose logs`, `kubectl logs`
 * and their like put before. false if there is none. */
bool log_peel(struct log_line *line);

/* Moves behind the count that `uniq -c` puts before a line, and returns it; 1 if there is none. */
unsigned long long log_peel_count(struct log_line *line);

/* Copies the line without the sequences that set colours; returns the length of the copy, which has
 * room for the line. */
size_t log_peel_colours(struct log_line line, char *to);

#endif
