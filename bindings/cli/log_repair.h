/* log_repair.h: JSON as servers write it that put a line together from pieces. */
#ifndef HS_CLI_LOG_REPAIR_H
#define HS_CLI_LOG_REPAIR_H

#include "log_line.h"

/* Writes the line into the room, as JSON of RFC 8259: nginx writes `\x22` where its escapes are not
 * those of JSON, and a status of 000 or a time of `-` where it has none. Bytes that are no UTF-8
 * become `?`. Returns the length, which is less than the room. */
size_t log_repair(struct log_line line, char *to, size_t room);

#endif
