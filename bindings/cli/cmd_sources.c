/* cmd_sources.c: who defines the codes? */
#include <stdio.h>
#include <stdlib.h>

#include "cmd.h"
#include "json_detail.h"
#include "json_objects.h"
#include "layout.h"
#include "options.h"
#include "output.h"
#include "screen.h"
#include "text.h"

enum { GAP = 2 };

static int widest_id(void) {
  int widest = 0;
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    int columns = layout_columns(httpstatus_source_id(httpstatus_source_at(index)));
    widest = columns > widest ? columns : widest;
  }
  return widest;
}

static void print(const httpstatus_source *source, int column) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_source_name(source));
  text_join(&text, ": ", httpstatus_source_summary(source));
  screen_strong();
  layout_padded(httpstatus_source_id(source), column);
  screen_plain();
  layout_wrapped(text.bytes, column, column);
  free(text.bytes);
}

static void run(const struct arguments *arguments) {
  struct output output;
  int column = widest_id() + GAP;
  output_begin(&output, arguments->values[OPTION_JSON] != NULL, OUTPUT_LINE_OF_ANSWER);
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    if (output.for_programs)
      json_source(&output.json, source);
    else
      print(source, column);
  }
  output_end(&output);
}

const struct command command_sources = {
    .name = "sources",
    .usage = "[OPTION]...",
    .about = "list the sources: who defines the codes",
    .help = "Lists the sources: the ID for --source and --server, the name, and what it is.",
    .options = TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 0,
    .most = 0,
    .run = run,
};
