/* help.c: how is a subcommand used? In a screen of 24 lines. */
#include "help.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "layout.h"
#include "options.h"

enum { COLUMN = 25 }; /* where explanations begin */

/* "  --option VALUE   what it does" */
static void print_line(const char *word, const char *value, const char *explanation) {
  printf("  %s %s", word, value);
  layout_padded("", COLUMN - 3 - (int)strlen(word) - (int)strlen(value));
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

static void print_commands(const struct command *const *commands) {
  for (size_t index = 1; commands[index] != NULL; index++)
    print_line(commands[index]->name, "", commands[index]->about);
}

void help_print(const struct command *command, const struct command *const *commands) {
  bool is_main = command->name[0] == '\0';
  printf("usage: httpstatus%s%s%s%s\n", is_main ? "" : " ", command->name,
         command->usage[0] != '\0' ? " " : "", command->usage);
  if (is_main)
    puts("       httpstatus COMMAND [OPTION]...");
  printf("%s\n", command->help);
  if (is_main) {
    puts("Commands (for more: httpstatus COMMAND --help):");
    print_commands(commands);
  }
  puts("Options:");
  print_options(options_of(command));
  if (command->more != NULL)
    command->more();
}
