/* export.h: the whole catalogue as one text for other programs. */
#ifndef HS_CLI_EXPORT_H
#define HS_CLI_EXPORT_H

#include <stdbool.h>
#include <stdio.h>

/* Writes the catalogue to out as "json", "csv" or "lua"; returns false, and writes nothing, for any
 * other format and for NULL. The caller flushes out and checks it for errors. */
bool hs_export(FILE *out, const char *format);

#endif
