/* options.c: which options are there, and what was given? */
#include "options.h"

#include <stdbool.h>
#include <string.h>

#include "outcome.h"
#include "screen.h"
#include "suggest_name.h"

const struct option_kind option_kinds[OPTION_COUNT] = {
    [OPTION_SOURCE] = {"--source", NULL, "ID", "only meanings from this source", VALUE_SOURCE},
    [OPTION_CLASS] = {"--class", NULL, "N", "only codes Nxx; 0 is outside 100 to 599", VALUE_CLASS},
    [OPTION_STATE] = {"--state", NULL, "STATE",
                      "only meanings in this state: standard, unofficial, ...", VALUE_STATE},
    [OPTION_METHOD] = {"--method", NULL, "METHOD", "the method of the request", VALUE_TEXT},
    [OPTION_REQUEST_FIELD] = {"--request-field", NULL, "FIELD",
                              "a field of the request, \"NAME: VALUE\"; repeatable", VALUE_TEXT},
    [OPTION_SERVER] = {"--server", NULL, "ID", "explain codes as this source uses them",
                       VALUE_SOURCE},
    [OPTION_FORMAT] = {"--format", NULL, "FORMAT", "json (default), csv or lua", VALUE_FORMAT},
    [OPTION_LOG_FORMAT] = {"--format", NULL, "FORMAT",
                           "the format of the log, if it is not recognised", VALUE_LOG_FORMAT},
    [OPTION_BY] = {"--by", NULL, "ORDER", "sort by count (default) or code", VALUE_ORDER},
    [OPTION_FULL] = {"--full", NULL, "", "print all that is known", VALUE_NONE},
    [OPTION_JSON] = {"--json", NULL, "", "print JSON", VALUE_NONE},
    [OPTION_COLOR] = {"--color", NULL, "WHEN", "use colors: auto (default), always or never",
                      VALUE_COLOR},
    [OPTION_VERSION] = {"--version", "-V", "", "show the version and the registry date",
                        VALUE_NONE},
    [OPTION_HELP] = {"--help", "-h", "", "show this help", VALUE_NONE},
};

static bool is_name(const char *candidate, const char *name, size_t length) {
  return candidate != NULL && strlen(candidate) == length && memcmp(candidate, name, length) == 0;
}

enum option option_find(const char *name, size_t length) {
  for (int option = 0; option < OPTION_COUNT; option++)
    if (is_name(option_kinds[option].name, name, length) ||
        is_name(option_kinds[option].other, name, length))
      return (enum option)option;
  return OPTION_COUNT;
}

unsigned options_of(const struct command *command) {
  return command->options | TAKES(OPTION_COLOR);
}

enum option option_find_in(unsigned options, const char *name, size_t length) {
  for (int option = 0; option < OPTION_COUNT; option++)
    if ((options & TAKES(option)) != 0 && (is_name(option_kinds[option].name, name, length) ||
                                           is_name(option_kinds[option].other, name, length)))
      return (enum option)option;
  return option_find(name, length);
}

static bool is_operand(const char *word) {
  return word[0] != '-' || word[1] == '\0';
}

int options_first_operand(int count, char *const *words) {
  for (int at = 0; at < count && strcmp(words[at], "--") != 0; at++) {
    if (is_operand(words[at]))
      return at;
    enum option option = option_find(words[at], strlen(words[at]));
    if (option < OPTION_COUNT && option_kinds[option].kind != VALUE_NONE)
      at++;
  }
  return count;
}

void misused(const struct command *command, const char *problem, const char *word) {
  const char *space = command->name[0] != '\0' ? " " : "";
  if (word != NULL)
    complain(OUTCOME_TROUBLE, "%s: %s", problem, word);
  else
    complain(OUTCOME_TROUBLE, "%s", problem);
  give_up("usage: httpstatus%s%s %s; for help: httpstatus%s%s --help", space, command->name,
          command->usage, space, command->name);
}

/* The value of the option in word: what follows "=", or else the next word, which *at then skips.
 */
static const char *value_of(const struct command *command, enum option option, int *at,
                            char **words) {
  const char *word = words[*at], *equals = strchr(word, '=');
  if (option_kinds[option].kind == VALUE_NONE) {
    if (equals != NULL)
      misused(command, "option takes no value", word);
    return "";
  }
  if (equals != NULL)
    return equals + 1;
  if (words[*at + 1] == NULL)
    misused(command, "option needs a value", word);
  return words[++*at];
}

static void read_option(const struct command *command, struct arguments *arguments, int *at,
                        char **words) {
  const char *word = words[*at];
  enum option option = option_find_in(command->options, word, strcspn(word, "="));
  if (option == OPTION_COUNT)
    misused(command, "unknown option", word);
  if ((options_of(command) & TAKES(option)) == 0)
    misused(command, "option not accepted here", word);
  arguments->values[option] = value_of(command, option, at, words);
  if (option == OPTION_REQUEST_FIELD)
    arguments->request_fields[arguments->request_field_count++] = (char *)arguments->values[option];
}

static void choose_colors(const char *when) {
  static const char *const words[] = {
      [SCREEN_AUTO] = "auto", [SCREEN_ALWAYS] = "always", [SCREEN_NEVER] = "never"};
  for (size_t index = 0; index < sizeof words / sizeof *words; index++) {
    if (strcmp(words[index], when) == 0) {
      screen_choose_colors((enum screen_colors)index);
      return;
    }
  }
  give_up("--color: unknown value: %s; expected auto, always or never", when);
}

/* Operands are moved to the front of words, which never overtakes the reading. */
struct arguments options_read(const struct command *command, int count, char **words) {
  struct arguments arguments = {.operands = words};
  bool only_operands = false;
  arguments.request_fields = allocate(NULL, ((size_t)count + 1) * sizeof *words);
  for (int at = 0; at < count; at++) {
    char *word = words[at];
    if (only_operands || is_operand(word))
      words[arguments.count++] = word;
    else if (strcmp(word, "--") == 0)
      only_operands = true;
    else
      read_option(command, &arguments, &at, words);
  }
  words[arguments.count] = NULL;
  if (arguments.values[OPTION_COLOR] != NULL)
    choose_colors(arguments.values[OPTION_COLOR]);
  bool asks = arguments.values[OPTION_HELP] != NULL || arguments.values[OPTION_VERSION] != NULL;
  if (!asks && command->most >= 0 && arguments.count > command->most)
    misused(command, "unexpected argument", words[command->most]);
  if (!asks && arguments.count < command->least)
    misused(command, "missing argument", NULL);
  return arguments;
}

const httpstatus_source *option_source(const struct arguments *arguments, enum option option) {
  const char *id = arguments->values[option];
  const httpstatus_source *source = httpstatus_source_find(id);
  if (id == NULL || source != NULL)
    return source;
  const httpstatus_source *near = suggest_source(id);
  if (near != NULL)
    give_up("%s: unknown source: %s; did you mean: %s", option_kinds[option].name, id,
            httpstatus_source_id(near));
  give_up("%s: unknown source: %s; to list the sources: httpstatus sources",
          option_kinds[option].name, id);
}
