/* export.h: the whole catalogue as one text for other programs. */
#ifndef HS_CLI_EXPORT_H
#define HS_CLI_EXPORT_H

#include <stdbool.h>
#include <stdio.h>

/* Writes the catalogue to out as "json", "csv" or "lua"; false, with nothing written, for any
 * other format and for NULL. The caller flushes out and asks it for errors. */
bool hs_export(FILE *out, const char *format);

/* One for each format; hs_export() chooses. */
void hs_export_json(FILE *out);
void hs_export_csv(FILE *out);
void hs_export_lua(FILE *out);

/* The one object that JSON and Lua are given as. */
struct json;
void hs_export_catalogue(struct json *json);

enum { HS_EXPORT_LINES = 3 }; /* a line for each member of a record: differences read well */

#endif
