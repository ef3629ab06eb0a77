/* export_csv.h: the meanings as a table, a row each. */
#ifndef HS_CLI_EXPORT_CSV_H
#define HS_CLI_EXPORT_CSV_H

#include <stdio.h>

void hs_export_csv(FILE *out);

#endif
