/* cmd_help.c: how is a command used? */
#include <stddef.h>

#include "cmd.h"
#include "help.h"
#include "options.h"

static void run(const struct arguments *arguments) {
  const struct command *const *commands = arguments->commands;
  const char *name = arguments->operands[0];
  const struct command *command = name == NULL ? commands[0] : command_find(commands, name);
  if (command == NULL)
    misused(&command_help, "unknown command", name);
  help_print(command, commands);
}

const struct command command_help = {
    .name = "help",
    .usage = "[COMMAND]",
    .about = "show how to use a command",
    .help = "Shows how to use a COMMAND. Without one, lists the commands.",
    .options = TAKES(OPTION_HELP),
    .least = 0,
    .most = 1,
    .run = run,
};
