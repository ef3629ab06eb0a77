/* main.c: which subcommand is asked for? httpstatus(1). */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "help.h"
#include "options.h"
#include "outcome.h"

/* The first one runs if none is named. */
static const struct command *const commands[] = {&command_show,
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

/* Its name may follow options. It is removed from the words, which end with NULL. */
static const struct command *take_command(int *count, char **words) {
  int at = options_first_operand(*count, words);
  const struct command *command = command_find(commands, words[at]);
  if (command == NULL)
    return commands[0];
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
  if (count == 0) {
    help_print(commands[0], commands);
    return outcome_end();
  }
  const struct command *command = take_command(&count, words);
  struct arguments arguments = options_read(command, count, words);
  arguments.commands = commands;
  if (arguments.values[OPTION_HELP] != NULL)
    help_print(command, commands);
  else if (arguments.values[OPTION_VERSION] != NULL)
    command_version.run(&arguments);
  else
    command->run(&arguments);
  free(arguments.request_fields);
  return outcome_end();
}
