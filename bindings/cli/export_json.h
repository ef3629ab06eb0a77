/* export_json.h: the catalogue as JSON, or as the same in Lua. */
#ifndef HS_CLI_EXPORT_JSON_H
#define HS_CLI_EXPORT_JSON_H

#include <stdio.h>

#include "json.h"

void hs_export_json(FILE *out);

/* A Lua chunk that returns what the JSON has as a table; null is nil. */
void hs_export_lua(FILE *out);

/* The one object that both write. */
void hs_export_catalogue(struct json *json);

#endif
