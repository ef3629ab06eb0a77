/* output.c: an answer for people or for programs, piece by piece. */
#include "output.h"

#include "describe.h"

void output_begin(struct output *output, bool for_programs, enum output_lines lines) {
  *output = (struct output){.for_programs = for_programs};
  json_begin(&output->json, stdout, (int)lines);
  if (for_programs)
    json_array(&output->json);
}

void output_end(struct output *output) {
  if (!output->for_programs)
    return;
  json_array_end(&output->json);
  json_end(&output->json);
}

void output_separate(struct output *output) {
  if (output->count++ > 0 && !output->for_programs)
    putchar('\n');
}

void output_entry(struct output *output, const httpstatus_entry *entry, bool in_full) {
  output_separate(output);
  if (output->for_programs)
    json_entry(&output->json, entry);
  else if (in_full)
    describe_entry(entry);
  else
    describe_entry_briefly(entry);
}

void output_detail(struct output *output, const httpstatus_detail *detail, bool in_full) {
  output_separate(output);
  if (output->for_programs)
    json_detail(&output->json, detail);
  else if (in_full)
    describe_detail(detail);
  else
    describe_detail_briefly(detail);
}

void output_warning(struct output *output, const httpstatus_warning *warning) {
  output_separate(output);
  if (output->for_programs)
    json_warning(&output->json, warning);
  else
    describe_warning(warning);
}
