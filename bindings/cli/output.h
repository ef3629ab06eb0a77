/* output.h: an answer for people or for programs, part by part. */
#ifndef HS_CLI_OUTPUT_H
#define HS_CLI_OUTPUT_H

#include <httpstatus.h>

#include "json.h"

/* Answers become a JSON array, or text. */
struct output {
  bool for_programs;
  size_t count; /* of the answers so far */
  struct json json;
};

/* To which depth members of the JSON have lines of their own. */
enum output_lines { OUTPUT_LINE_OF_ANSWER = 1, OUTPUT_LINE_OF_MEMBER = 2 };

void output_begin(struct output *output, bool for_programs, enum output_lines lines);
void output_end(struct output *output);

/* Prints an empty line between answers for people. Call it before each answer. */
void output_separate(struct output *output);

/* How much people are told: the answer, all that is known, or only what tells it from others.
 * Programs are always told all. */
enum output_depth { OUTPUT_ANSWER, OUTPUT_ALL, OUTPUT_BRIEF };

void output_meaning(struct output *output, const httpstatus_meaning *meaning,
                    enum output_depth depth);
void output_detail(struct output *output, const httpstatus_detail *detail, enum output_depth depth);
/* What the letters of a key mean to a source. */
void output_letters(struct output *output, const httpstatus_source *source, const char *key);
void output_warn_code(struct output *output, const httpstatus_warn_code *warn_code);

#endif
