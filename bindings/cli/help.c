/* help.c: how is each subcommand used? In a screen of 24 lines. */
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "text.h"

enum { COLUMN = 25 }; /* where explanations begin */

/* "  --option VALUE   what it does" */
static void print_line(const char *word, const char *value, const char *explanation) {
  printf("  %s %s", word, value);
  text_padded("", COLUMN - 3 - (int)strlen(word) - (int)strlen(value));
  puts(explanation);
}

static void print_option(const struct option_kind *kind) {
  char names[COLUMN];
  snprintf(names, sizeof names, "%s%s%s", kind->other != NULL ? kind->other : "",
           kind->other != NULL ? ", " : "", kind->name);
  print_line(names, kind->value, kind->help);
}

static void print_options(unsigned options) {
  for (int option = 0; option < OPTION_COUNT; option++)
    if ((options & TAKES(option)) != 0)
      print_option(&option_kinds[option]);
}

/* The other subcommands, which only the help of the command itself lists. */
static void print_commands(void) {
  for (size_t index = 1; commands[index] != NULL; index++)
    print_line(commands[index]->name, "", commands[index]->about);
}

void help_print(const struct command *command) {
  bool whole = command->name[0] == '\0';
  printf("usage: httpstatus%s%s %s\n", whole ? "" : " ", command->name, command->usage);
  if (whole)
    puts("       httpstatus COMMAND [OPTION]...");
  printf("%s\n", command->help);
  if (whole) {
    puts("Commands, each with a --help of its own:");
    print_commands();
  }
  puts("Options:");
  print_options(command->options);
}

static void run(const struct arguments *arguments) {
  const char *name = arguments->operands[0];
  const struct command *command = name == NULL ? &command_show : command_find(name);
  if (command == NULL)
    misused(&command_help, "no command", name);
  help_print(command);
}

const struct command command_help = {
    .name = "help",
    .usage = "[COMMAND]",
    .about = "how a command is used",
    .help = "Tells how a COMMAND is used, or, without one, which there are.",
    .options = TAKES(OPTION_HELP),
    .least = 0,
    .most = 1,
    .run = run,
};
