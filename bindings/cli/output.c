/* output.c: an answer for people or for programs, part by part. */
#include "output.h"

#include "describe.h"
#include "json_detail.h"
#include "json_objects.h"

void output_begin(struct output *output, bool for_programs, enum output_lines lines) {
  *output = (struct output){.for_programs = for_programs};
  json_begin(&output->json, stdout, (int)lines);
  if (for_programs)
    json_array_begin(&output->json);
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

void output_meaning(struct output *output, const httpstatus_meaning *meaning,
                    enum output_depth depth) {
  output_separate(output);
  if (output->for_programs)
    json_meaning(&output->json, meaning);
  else if (depth == OUTPUT_ALL)
    describe_meaning(meaning);
  else if (depth == OUTPUT_BRIEF)
    describe_meaning_briefly(meaning);
  else
    describe_meaning_shortly(meaning);
}

void output_detail(struct output *output, const httpstatus_detail *detail,
                   enum output_depth depth) {
  output_separate(output);
  if (output->for_programs)
    json_detail(&output->json, detail);
  else if (depth == OUTPUT_ALL)
    describe_detail(detail);
  else if (depth == OUTPUT_BRIEF)
    describe_detail_briefly(detail);
  else
    describe_detail_shortly(detail);
}

void output_letters(struct output *output, const httpstatus_source *source, const char *key) {
  output_separate(output);
  if (output->for_programs)
    json_letters(&output->json, source, key);
  else
    describe_letters(source, key);
}

void output_warn_code(struct output *output, const httpstatus_warn_code *warn_code) {
  output_separate(output);
  if (output->for_programs)
    json_warn_code(&output->json, warn_code);
  else
    describe_warn_code(warn_code);
}
