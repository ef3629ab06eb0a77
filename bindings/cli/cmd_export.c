/* cmd_export.c: what is in the whole catalogue, as one file? */
#include <string.h>

#include "cmd.h"
#include "export.h"
#include "options.h"
#include "outcome.h"

static void run(const struct arguments *arguments) {
  const char *format = arguments->values[OPTION_FORMAT];
  if (format == NULL)
    format = "json";
  if (arguments->values[OPTION_JSON] != NULL && strcmp(format, "json") != 0)
    give_up("--json conflicts with --format %s; use one of them", format);
  if (!hs_export(stdout, format))
    give_up("--format: unknown format: %s; expected json, csv or lua", format);
}

const struct command command_export = {
    .name = "export",
    .usage = "[OPTION]...",
    .about = "write the whole catalogue as JSON, CSV or Lua",
    .help = "Writes the whole catalogue as JSON, as a table of the meanings (csv), or as a\n"
            "Lua chunk that returns a table.",
    .options = TAKES(OPTION_FORMAT) | TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 0,
    .most = 0,
    .run = run,
};
