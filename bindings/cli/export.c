/* export.c: which formats is the catalogue written in? */
#include "export.h"

#include <string.h>

#include "export_csv.h"
#include "export_json.h"

bool hs_export(FILE *out, const char *format) {
  static const struct {
    const char *name;
    void (*write)(FILE *out);
  } formats[] = {{"json", hs_export_json}, {"csv", hs_export_csv}, {"lua", hs_export_lua}};
  for (size_t index = 0; format != NULL && index < sizeof formats / sizeof *formats; index++)
    if (strcmp(format, formats[index].name) == 0) {
      formats[index].write(out);
      return true;
    }
  return false;
}
