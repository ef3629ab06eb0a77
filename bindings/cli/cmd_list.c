/* cmd_list.c: which meanings are there in a class, from a source, in a state? */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "json_objects.h"
#include "options.h"
#include "outcome.h"
#include "output.h"
#include "pattern.h"
#include "row.h"
#include "text.h"

enum { ANY = -1 };

/* Which meanings are listed. */
struct filter {
  int class, state; /* or ANY */
  const httpstatus_source *source;
  bool has_pattern;
  struct pattern pattern;
};

/* "4" or "4xx". */
static int read_class(const char *text) {
  if (text == NULL)
    return ANY;
  if (text[0] < '0' || text[0] > '5' || (text[1] != '\0' && strcmp(text + 1, "xx") != 0))
    give_up("--class: unknown class: %s; expected 0 to 5, or 1xx to 5xx", text);
  return text[0] - '0';
}

static int read_state(const char *text) {
  struct text all = {NULL, 0, 0};
  if (text == NULL)
    return ANY;
  for (int state = 1; httpstatus_state_name((httpstatus_state)state)[0] != '\0'; state++) {
    const char *name = httpstatus_state_name((httpstatus_state)state);
    if (strcmp(name, text) == 0) {
      free(all.bytes);
      return state;
    }
    text_join(&all, ", ", name);
  }
  give_up("--state: unknown state: %s; expected one of: %s", text, all.bytes);
}

/* What fits any of the words is listed. */
static void read_patterns(struct filter *filter, char *const *words) {
  for (; *words != NULL; words++) {
    struct pattern one = {.is_list = true};
    filter->has_pattern = true;
    if (!pattern_add(*words, &one))
      give_up("list: not a code or a range of codes: %s; expected 404, 40x, 4xx or 404-410",
              *words);
    if (one.is_reversed)
      give_up("list: reversed range: %s; expected the lower code first, such as 404-410", *words);
    pattern_add(*words, &filter->pattern);
  }
}

static bool passes(const struct filter *filter, const httpstatus_meaning *meaning) {
  int code = httpstatus_meaning_code(meaning), class = (int)httpstatus_class_of(code);
  return (!filter->has_pattern || filter->pattern.of[code]) &&
         (filter->class == ANY || filter->class == class) &&
         (filter->state == ANY || filter->state == (int)httpstatus_meaning_state(meaning)) &&
         (filter->source == NULL || filter->source == httpstatus_meaning_source(meaning));
}

static void run(const struct arguments *arguments) {
  struct filter filter = {.class = read_class(arguments->values[OPTION_CLASS]),
                          .state = read_state(arguments->values[OPTION_STATE]),
                          .source = option_source(arguments, OPTION_SOURCE)};
  read_patterns(&filter, arguments->operands);
  struct columns columns = row_columns();
  struct output output;
  output_begin(&output, arguments->values[OPTION_JSON] != NULL, OUTPUT_LINE_OF_ANSWER);
  size_t count = 0;
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (!passes(&filter, meaning))
      continue;
    count++;
    if (output.for_programs)
      json_meaning(&output.json, meaning);
    else
      row_print(&columns, meaning);
  }
  output_end(&output);
  if (count == 0)
    complain(OUTCOME_NO, "no match for these filters; to list every code: httpstatus list");
}

const struct command command_list = {
    .name = "list",
    .usage = "[OPTION]... [CODES]...",
    .about = "list codes by class, source or state",
    .help = "Lists codes with source, state, title and brief. A code has one line for each\n"
            "source that defines it; the preferred meaning comes first. CODES are a code,\n"
            "4xx, 40x, 40?, 4*, 40[45], 404-410, or several of these with commas between.",
    .options = TAKES(OPTION_CLASS) | TAKES(OPTION_SOURCE) | TAKES(OPTION_STATE) |
               TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 0,
    .most = -1,
    .run = run,
};
