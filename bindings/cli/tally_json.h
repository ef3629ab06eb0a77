/* tally_json.h: how often is each code in a log, and what does it mean to a server? For programs.
 */
#ifndef HS_CLI_TALLY_JSON_H
#define HS_CLI_TALLY_JSON_H

#include "tally.h"

void tally_write(const struct tally *tally);

#endif
