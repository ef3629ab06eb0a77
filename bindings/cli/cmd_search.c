/* cmd_search.c: which meanings match these words? Best first. */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "json_detail.h"
#include "json_objects.h"
#include "options.h"
#include "outcome.h"
#include "output.h"
#include "row.h"
#include "search.h"
#include "search_near.h"
#include "suggest_word.h"

static struct columns columns_of(const struct match *matches, size_t count) {
  struct columns columns = row_columns();
  for (size_t at = 0; at < count; at++)
    if (matches[at].detail != NULL)
      row_widen(&columns, matches[at].detail);
  return columns;
}

static void print(const struct match *matches, size_t count, bool for_programs) {
  struct columns columns = columns_of(matches, count);
  struct output output;
  output_begin(&output, for_programs, OUTPUT_LINE_OF_ANSWER);
  for (const struct match *match = matches; match < matches + count; match++) {
    if (for_programs && match->detail != NULL)
      json_detail(&output.json, match->detail);
    else if (for_programs)
      json_meaning(&output.json, match->meaning);
    else if (match->detail != NULL)
      row_print_detail(&columns, match->detail);
    else
      row_print(&columns, match->meaning);
  }
  output_end(&output);
}

/* Other words are offered only if they find something. */
static void complain_of(const char *query, const httpstatus_source *source) {
  char *near = search_near(query);
  size_t count = 0;
  if (near != NULL)
    free(search(near, source, &count));
  if (count > 0)
    complain(OUTCOME_NO, "no match for: %s; did you mean: %s", query, near);
  else
    complain(OUTCOME_NO, "no match for: %s", query);
  free(near);
}

static void run(const struct arguments *arguments) {
  const httpstatus_source *source = option_source(arguments, OPTION_SOURCE);
  char *query = suggest_join(arguments->operands);
  size_t count;
  if (query[strspn(query, " \t\r\n")] == '\0')
    give_up("search: missing argument; expected words, such as: rate limit");
  struct match *matches = search(query, source, &count);
  print(matches, count, arguments->values[OPTION_JSON] != NULL);
  if (count == 0)
    complain_of(query, source);
  free(matches);
  free(query);
}

const struct command command_search = {
    .name = "search",
    .usage = "[OPTION]... WORD...",
    .about = "find codes by words, such as: rate limit",
    .help = "Finds the status codes and detail codes with every WORD in their number, names,\n"
            "title, brief, summary or source, and what people usually look for with these\n"
            "words. A WORD also matches the start of a longer one. Registered codes come\n"
            "first, then those of vendors, then details; the best matches of each first.",
    .options = TAKES(OPTION_SOURCE) | TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
