/* main.c: which subcommand is asked for? httpstatus(1). */
#include <httpstatus.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "outcome.h"
#include "text.h"

const struct command *const commands[] = {&command_show,   &command_list,     &command_search,
                                          &command_check,  &command_tally,    &command_sources,
                                          &command_export, &command_complete, NULL};

const struct command *command_find(const char *name) {
  for (size_t index = 1; name != NULL && commands[index] != NULL; index++)
    if (strcmp(commands[index]->name, name) == 0)
      return commands[index];
  return NULL;
}

static void print_version(void) {
  struct text text = {NULL, 0, 0};
  text_add(&text, "httpstatus ");
  text_add(&text, httpstatus_version());
  text_add(&text, ", with the IANA HTTP Status Code Registry of ");
  text_add(&text, httpstatus_registry_date());
  text_wrapped(text.bytes, 0, 0);
  free(text.bytes);
}

int main(int count, char **words) {
  int skipped = count > 0 ? 1 : 0;
  outcome_begin();
  const struct command *command = command_find(count > 1 ? words[1] : NULL);
  if (command != NULL)
    skipped++;
  else
    command = &command_show;
  struct arguments arguments = options_read(command, count - skipped, words + skipped);
  if (arguments.values[OPTION_HELP] != NULL)
    help_print(command);
  else if (arguments.values[OPTION_VERSION] != NULL)
    print_version();
  else
    command->run(&arguments);
  free(arguments.request_fields);
  return outcome_end();
}
