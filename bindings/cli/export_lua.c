/* export_lua.c: the catalogue as a Lua chunk that returns a table, with what the JSON has; null is
 * nil. */
#include "export.h"
#include "json.h"

void hs_export_lua(FILE *out) {
  struct json json;
  fputs("return ", out);
  json_begin(&json, out, HS_EXPORT_LINES);
  json.lua = true;
  hs_export_catalogue(&json);
  json_end(&json);
}
