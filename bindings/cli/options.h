/* options.h: which options are there, and what was given? */
#ifndef HS_CLI_OPTIONS_H
#define HS_CLI_OPTIONS_H

#include <httpstatus.h>
#include <stddef.h>

#include "command.h"

/* In the order in which help lists them. */
enum option {
  OPTION_SOURCE,
  OPTION_CLASS,
  OPTION_STATE,
  OPTION_METHOD,
  OPTION_REQUEST_FIELD,
  OPTION_SERVER,
  OPTION_FORMAT,
  OPTION_LOG_FORMAT, /* of the same name: each command takes one of them */
  OPTION_BY,
  OPTION_FULL,
  OPTION_JSON,
  OPTION_COLOR,
  OPTION_VERSION,
  OPTION_HELP,
  OPTION_COUNT
};

/* A set of options, as bits. */
#define TAKES(option) (1u << (option))

/* What the value of an option is, so that shells can complete it. */
enum value {
  VALUE_NONE,
  VALUE_TEXT,
  VALUE_SOURCE,
  VALUE_CLASS,
  VALUE_STATE,
  VALUE_FORMAT,
  VALUE_LOG_FORMAT,
  VALUE_ORDER,
  VALUE_COLOR
};

struct option_kind {
  const char *name;  /* with the hyphens */
  const char *other; /* another one, which is short; NULL for none */
  const char *value; /* what help calls it; "" for none */
  const char *help;
  enum value kind;
};

extern const struct option_kind option_kinds[OPTION_COUNT];

/* What a subcommand is given. */
struct arguments {
  const struct command *const *commands; /* all there are; ends with NULL */
  const char *values[OPTION_COUNT];      /* NULL if not given, "" without a value */
  char **operands;                       /* ends with NULL */
  int count;
  char **request_fields; /* the values of every --request-field */
  int request_field_count;
};

/* The options of a command, as bits. Each takes --color, so that an alias can set it. */
unsigned options_of(const struct command *command);

/* The option of that name, which ends at length; OPTION_COUNT for none. */
enum option option_find(const char *name, size_t length);

/* The same, rather one of the options given than another of that name. */
enum option option_find_in(unsigned options, const char *name, size_t length);

/* Which of the words is the first operand; count for none, and if `--` comes before it. */
int options_first_operand(int count, char *const *words);

/* Sorts the words of a command line, without the name of the command, into arguments; ends the
 * program if they are wrong. The words are permuted. */
struct arguments options_read(const struct command *command, int count, char **words);

/* The source that an option names, NULL if it is not given; ends the program if it is unknown. */
const httpstatus_source *option_source(const struct arguments *arguments, enum option option);

/* Ends the program, for wrong usage of a command; word may be NULL. */
void misused(const struct command *command, const char *problem, const char *word);

#endif
