/* cmd.h: the subcommands, each defined in the cmd_….c of its name. */
#ifndef HS_CLI_CMD_H
#define HS_CLI_CMD_H

#include "command.h"

extern const struct command command_show, command_list, command_search, command_check,
    command_tally, command_sources, command_export, command_complete, command_help, command_version;

#endif
