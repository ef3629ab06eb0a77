/* command.c: which subcommand has this name? */
#include "command.h"

#include <stddef.h>
#include <string.h>

const struct command *command_find(const struct command *const *commands, const char *name) {
  for (size_t index = 1; name != NULL && commands[index] != NULL; index++)
    if (strcmp(commands[index]->name, name) == 0)
      return commands[index];
  return NULL;
}
