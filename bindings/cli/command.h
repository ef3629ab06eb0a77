/* command.h: which subcommands are there? */
#ifndef HS_CLI_COMMAND_H
#define HS_CLI_COMMAND_H

#include "options.h"

struct command {
  const char *name;  /* "" for what stands without one */
  const char *usage; /* what comes behind the name */
  const char *about; /* what it answers, in half a line */
  const char *help;  /* more on that, in lines of 80 columns */
  unsigned options;  /* that it takes */
  int least, most;   /* operands; -1 for any number */
  void (*run)(const struct arguments *arguments);
};

/* All of them, show first; ends with a NULL. */
extern const struct command *const commands[];

/* The subcommand of that name; NULL for none. */
const struct command *command_find(const char *name);

extern const struct command command_show, command_list, command_search, command_check,
    command_tally, command_sources, command_export, command_complete, command_help, command_version;

void help_print(const struct command *command);

#endif
