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

static void print_options(unsigned options) {
  for (int option = 0; option < OPTION_COUNT; option++) {
    const struct option_kind *kind = &option_kinds[option];
    if ((options & TAKES(option)) != 0)
      print_line(kind->name, kind->value, kind->help);
  }
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
