/* question.h: what is asked, and where the answer goes. */
#ifndef HS_CLI_QUESTION_H
#define HS_CLI_QUESTION_H

#include "command.h"
#include "output.h"

struct question {
  char *word; /* trimmed */
  const struct command *const *commands;
  const httpstatus_source *source; /* NULL for any */
  enum output_depth depth;
  struct output output;
};

#endif
