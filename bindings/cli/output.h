/* output.h: an answer for people or for programs, piece by piece. */
#ifndef HS_CLI_OUTPUT_H
#define HS_CLI_OUTPUT_H

#include "json.h"

/* What answers go to: a JSON array, or text. */
struct output {
  bool for_programs;
  size_t count; /* of what has been put */
  struct json json;
};

/* How deep members of the JSON stand on lines of their own. */
enum output_lines { OUTPUT_LINE_OF_ANSWER = 1, OUTPUT_LINE_OF_MEMBER = 2 };

void output_begin(struct output *output, bool for_programs, enum output_lines lines);
void output_end(struct output *output);

/* An empty line stands between what people read; to be called before each answer. */
void output_separate(struct output *output);

/* To people in full, or only what it means and whose it is; to programs always in full. */
void output_meaning(struct output *output, const httpstatus_meaning *meaning, bool in_full);
void output_detail(struct output *output, const httpstatus_detail *detail, bool in_full);
void output_warn_code(struct output *output, const httpstatus_warn_code *warn_code);

#endif
