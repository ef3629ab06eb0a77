/* main.c: which subcommand is asked for? httpstatus(1). */
#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "outcome.h"
#include "text.h"

const struct command *const commands[] = {&command_show,
                                          &command_list,
                                          &command_search,
                                          &command_check,
                                          &command_tally,
                                          &command_sources,
                                          &command_export,
                                          &command_complete,
                                          &command_help,
                                          &command_version,
                                          NULL};

const struct command *command_find(const char *name) {
  for (size_t index = 1; name != NULL && commands[index] != NULL; index++)
    if (strcmp(commands[index]->name, name) == 0)
      return commands[index];
  return NULL;
}

static void print_version(const struct arguments *arguments) {
  (void)arguments;
  struct text text = {NULL, 0, 0};
  text_add(&text, "httpstatus ");
  text_add(&text, httpstatus_version());
  text_add(&text, ", with the IANA HTTP Status Code Registry of ");
  text_add(&text, httpstatus_registry_date());
  text_wrapped(text.bytes, 0, 0);
  free(text.bytes);
}

const struct command command_version = {
    .name = "version",
    .usage = "",
    .about = "the version, and the date of the registry",
    .help = "Tells the version of the library, and the date of the registry that it holds.",
    .options = TAKES(OPTION_HELP),
    .least = 0,
    .most = 0,
    .run = print_version,
};

/* Its name may stand behind options; it is taken out of the words, which end with NULL. */
static const struct command *take_command(int *count, char **words) {
  int at = options_first_operand(*count, words);
  const struct command *command = command_find(words[at]);
  if (command == NULL)
    return &command_show;
  memmove(words + at, words + at + 1, (size_t)(*count - at) * sizeof *words);
  --*count;
  return command;
}

int main(int count, char **words) {
  outcome_begin();
  if (count > 0) {
    count--;
    words++;
  }
  const struct command *command = take_command(&count, words);
  struct arguments arguments = options_read(command, count, words);
  if (arguments.values[OPTION_HELP] != NULL)
    help_print(command);
  else if (arguments.values[OPTION_VERSION] != NULL)
    print_version(&arguments);
  else
    command->run(&arguments);
  free(arguments.request_fields);
  return outcome_end();
}
