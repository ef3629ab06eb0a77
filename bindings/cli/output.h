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

void output_begin(struct output *output, bool for_programs);
void output_end(struct output *output);

/* To people in full, or only what it means and whose it is; to programs always in full. */
void output_entry(struct output *output, const httpstatus_entry *entry, bool in_full);
void output_detail(struct output *output, const httpstatus_detail *detail, bool in_full);
void output_warning(struct output *output, const httpstatus_warning *warning);

#endif
