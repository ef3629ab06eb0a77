/* command.h: what is a subcommand? */
#ifndef HS_CLI_COMMAND_H
#define HS_CLI_COMMAND_H

struct arguments;

struct command {
  const char *name;   /* "" for the one that needs no name */
  const char *usage;  /* what follows the name */
  const char *about;  /* what it does, in half a line */
  const char *help;   /* the same in full, in lines of 80 columns */
  unsigned options;   /* which it takes, as bits */
  int least, most;    /* operands; -1 for any number */
  void (*more)(void); /* prints the end of its help; NULL for nothing */
  void (*run)(const struct arguments *arguments);
};

/* The one of that name among the commands, which end with NULL; NULL for none. The first, which has
 * no name, is never found. */
const struct command *command_find(const struct command *const *commands, const char *name);

#endif
