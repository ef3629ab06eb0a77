/* show_pattern.c: which codes are in a class, in a range, or fit `40x`? */
#include "show_pattern.h"

#include <stdio.h>

#include "outcome.h"
#include "row.h"
#include "screen.h"
#include "show_code.h"

/* The preferred meaning, or that of the source; NULL if there is none. */
static const httpstatus_meaning *meaning_of(const struct question *question, int code) {
  return question->source != NULL ? httpstatus_find_from(code, question->source)
                                  : httpstatus_find(code);
}

void show_complaint_of_pattern(const char *word, const struct pattern *pattern) {
  if (pattern->is_reversed)
    complain(OUTCOME_NO, "reversed range: %s; expected the lower code first, such as 404-410",
             word);
  else
    complain(OUTCOME_NO, "no known code fits: %s; to list every code: httpstatus list", word);
}

/* Programs get every meaning, and people too if they want all. */
static void show_codes(struct question *question, const bool of[PATTERN_CODES]) {
  bool is_table = question->depth == OUTPUT_ANSWER && !question->output.for_programs;
  struct columns columns = row_columns();
  for (int code = 0; code < PATTERN_CODES; code++) {
    const httpstatus_meaning *meaning = of[code] ? meaning_of(question, code) : NULL;
    if (meaning != NULL && is_table)
      row_print(&columns, meaning);
    else if (meaning != NULL)
      show_code(question, code);
  }
}

void show_pattern(struct question *question, const struct pattern *pattern) {
  bool is_known = false;
  for (int code = 0; code < PATTERN_CODES; code++) {
    if (pattern->of[code] && pattern->is_list)
      show_code(question, code);
    is_known = is_known || (pattern->of[code] && meaning_of(question, code) != NULL);
  }
  if (pattern->is_list)
    return;
  if (!is_known || pattern->is_reversed)
    show_complaint_of_pattern(question->word, pattern);
  if (is_known && !question->output.for_programs)
    output_separate(&question->output);
  show_codes(question, pattern->of);
}

void show_class(struct question *question, int class) {
  struct pattern pattern = {.is_list = false};
  char word[] = {(char)('0' + class), 'x', 'x', '\0'};
  pattern_add(word, &pattern);
  if (!question->output.for_programs) {
    output_separate(&question->output);
    screen_class(class * 100);
    fputs(word, stdout);
    screen_plain();
    printf("  %s\n", httpstatus_class_name((httpstatus_class) class));
    question->output.count = 0;
  }
  show_pattern(question, &pattern);
}
