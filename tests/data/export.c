/* export.c: writes what the command writes for other programs, for the tests to compare.
 *
 * export FORMAT           the catalogue, by hs_export(); exit status 1 for another format
 * export --nothing        without a format
 * export --text json|lua  each line of standard input as a text in that notation
 * export --findings       what a check finds in a 401 without fields
 * export --missing        every object where there is none, and what is empty
 */
#include <stdlib.h>
#include <string.h>

#include "../../bindings/cli/export.h"
#include "../../bindings/cli/json_detail.h"
#include "../../bindings/cli/json_objects.h"

enum { TEXT = 65536 };

static void write_texts(const char *notation) {
  static char text[TEXT];
  struct json json;
  size_t length = fread(text, 1, sizeof text, stdin), start = 0;
  json_begin(&json, stdout, 1);
  json.lua = strcmp(notation, "lua") == 0;
  json_array_begin(&json);
  for (size_t at = 0; at <= length; at++)
    if (at == length || text[at] == '\n') {
      json_bytes(&json, text + start, at - start);
      start = at + 1;
    }
  json_array_end(&json);
  json_end(&json);
}

static void write_finding(const httpstatus_finding *finding, void *json) {
  json_finding(json, finding);
}

static void write_findings(void) {
  static const httpstatus_line none;
  httpstatus_exchange exchange = {.size = sizeof exchange, .code = 401, .lines = &none};
  struct json json;
  json_begin(&json, stdout, 0);
  json_array_begin(&json);
  httpstatus_check(&exchange, write_finding, &json);
  json_array_end(&json);
  json_end(&json);
}

static void write_missing(void) {
  struct json json;
  json_begin(&json, stdout, 0);
  json_array_begin(&json);
  json_meaning(&json, NULL);
  json_source(&json, NULL);
  json_detail(&json, NULL);
  json_warn_code(&json, NULL);
  json_citation(&json, NULL);
  json_finding(&json, NULL);
  json_text(&json, NULL);
  json_array_begin(&json);
  json_array_end(&json);
  json_object_begin(&json);
  json_object_end(&json);
  json_array_end(&json);
  json_end(&json);
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
  bool known = true;
  if (strcmp(what, "--nothing") == 0)
    known = hs_export(stdout, NULL);
  else if (strcmp(what, "--text") == 0 && argc == 3)
    write_texts(argv[2]);
  else if (strcmp(what, "--findings") == 0)
    write_findings();
  else if (strcmp(what, "--missing") == 0)
    write_missing();
  else
    known = hs_export(stdout, what);
  return known && fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
