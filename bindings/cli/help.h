/* help.h: how is a subcommand used? */
#ifndef HS_CLI_HELP_H
#define HS_CLI_HELP_H

#include "command.h"

/* Prints it, for the one without a name with a list of all others. */
void help_print(const struct command *command, const struct command *const *commands);

#endif
