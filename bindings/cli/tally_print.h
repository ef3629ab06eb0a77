/* tally_print.h: a tally for people. */
#ifndef HS_CLI_TALLY_PRINT_H
#define HS_CLI_TALLY_PRINT_H

#include "tally.h"

void tally_print(const struct tally *tally);

#endif
