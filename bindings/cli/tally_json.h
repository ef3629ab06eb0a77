/* tally_json.h: a tally for programs, as httpstatus.schema.json describes it. */
#ifndef HS_CLI_TALLY_JSON_H
#define HS_CLI_TALLY_JSON_H

#include "tally.h"

void tally_write(const struct tally *tally);

#endif
