/* cmd_version.c: which version is this, and of which date is its registry? */
#include <httpstatus.h>
#include <stdlib.h>

#include "cmd.h"
#include "layout.h"
#include "options.h"
#include "text.h"

static void run(const struct arguments *arguments) {
  struct text text = {NULL, 0, 0};
  (void)arguments;
  text_add(&text, "httpstatus ");
  text_add(&text, httpstatus_version());
  text_add(&text, ", with the IANA HTTP Status Code Registry of ");
  text_add(&text, httpstatus_registry_date());
  layout_wrapped(text.bytes, 0, 0);
  free(text.bytes);
}

const struct command command_version = {
    .name = "version",
    .usage = "",
    .about = "show the version and the registry date",
    .help = "Shows the version of the library and the date of the IANA registry in it.",
    .options = TAKES(OPTION_HELP),
    .least = 0,
    .most = 0,
    .run = run,
};
