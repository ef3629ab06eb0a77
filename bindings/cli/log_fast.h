/* log_fast.h: reads lines of the common log format as nginx and Apache write most of them. */
#ifndef HS_CLI_LOG_FAST_H
#define HS_CLI_LOG_FAST_H

/* Counts the codes of the lines from at on, each of which ends before end, up to the first that is
 * of any other form; returns where that begins, or end. kind_common gives the same answers. */
const char *log_fast_common(const char *at, const char *end, unsigned long long *of,
                            unsigned long long *lines);

#endif
