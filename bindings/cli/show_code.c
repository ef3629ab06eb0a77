/* show_code.c: what does a number mean, as a status code, a detail code or a warn code? */
#include "show_code.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "outcome.h"
#include "show_detail.h"
#include "suggest_code.h"
#include "text.h"

enum { CODE_DIGITS = 3, NUMBER_DIGITS = 9 };

/* The answer is the preferred meaning, which names the others; all that is known is every meaning.
 * With a source, only its own meanings are. */
static bool print_code(struct question *question, int code) {
  const httpstatus_source *source = question->source;
  const httpstatus_meaning *meaning =
      source != NULL ? httpstatus_find_from(code, source) : httpstatus_find(code);
  bool is_first = true, found = meaning != NULL;
  bool is_alone = question->depth == OUTPUT_ANSWER && !question->output.for_programs;
  for (; meaning != NULL; meaning = httpstatus_meaning_next(meaning)) {
    bool is_asked =
        source == NULL ? is_first || !is_alone : httpstatus_meaning_source(meaning) == source;
    if (is_asked)
      output_meaning(&question->output, meaning,
                     is_first || source != NULL ? question->depth : OUTPUT_BRIEF);
    is_first = false;
  }
  return found;
}

static bool print_key(struct question *question, int code, const char *key) {
  return show_detail(&question->output, (struct detail_filter){code, question->source}, key,
                     question->depth);
}

static bool print_warn_code(struct question *question, int code) {
  const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(code);
  if (warn_code == NULL || question->source != NULL)
    return false;
  output_warn_code(&question->output, warn_code);
  return true;
}

/* Does the source use the registered meaning, or do only others have one? */
void show_complaint_of_source(const struct question *question, const char *word,
                              const httpstatus_meaning *preferred) {
  const char *id = httpstatus_source_id(question->source);
  if (httpstatus_meaning_is_registered(preferred))
    complain(OUTCOME_NO,
             "%s has no meaning of its own for %s; it uses the registered one: httpstatus %s", id,
             word, word);
  else
    complain(OUTCOME_NO, "%s does not define %s, but others do: httpstatus %s", id, word, word);
}

static void complain_of_code(const struct question *question, int code) {
  struct text list = {NULL, 0, 0};
  char number[16];
  snprintf(number, sizeof number, "%03d", code);
  if (httpstatus_find(code) != NULL) {
    show_complaint_of_source(question, number, httpstatus_find(code));
    return;
  }
  suggest_neighbours(&list, code);
  complain(OUTCOME_NO, "unknown status code: %s; clients treat it as %d%s%s", number,
           httpstatus_treat_as(code), list.length > 0 ? "; similar codes: " : "",
           list.length > 0 ? list.bytes : "");
  free(list.bytes);
}

static void complain_of_number(const char *word) {
  struct text list = {NULL, 0, 0};
  suggest_beginning(&list, word);
  if (list.length > 0)
    complain(OUTCOME_NO, "unknown code: %s; codes that start with it: %s", word, list.bytes);
  else
    complain(OUTCOME_NO, "unknown code: %s; a status code has three digits", word);
  free(list.bytes);
}

/* The code without the detail may be known, or another source may have the detail. */
static void complain_of_refined(const struct question *question, int code, const char *key) {
  const httpstatus_meaning *meaning = httpstatus_find(code);
  struct text owners = {NULL, 0, 0};
  suggest_owners(&owners, code, key);
  if (owners.length > 0)
    complain(OUTCOME_NO, "%s does not define %03d.%s, but others do (%s): httpstatus %03d.%s",
             httpstatus_source_id(question->source), code, key, owners.bytes, code, key);
  else if (meaning != NULL)
    complain(OUTCOME_NO, "unknown detail code: %03d.%s; for %03d %s: httpstatus %03d", code, key,
             code, httpstatus_meaning_title(meaning), code);
  else
    complain(OUTCOME_NO, "unknown detail code: %03d.%s; %03d is not a known status code either",
             code, key, code);
  free(owners.bytes);
}

void show_code(struct question *question, int code) {
  if (!print_code(question, code))
    complain_of_code(question, code);
}

void show_refined(struct question *question, int code, const char *key) {
  if (!print_key(question, code, key))
    complain_of_refined(question, code, key);
}

bool show_key(struct question *question, const char *key) {
  return print_key(question, -1, key);
}

/* A number alone is a code, else a detail code, else a warn code. */
void show_number(struct question *question) {
  size_t digits = strlen(question->word);
  int number = digits <= NUMBER_DIGITS ? atoi(question->word) : -1;
  int code = digits <= CODE_DIGITS ? number : -1;
  char key[16];
  snprintf(key, sizeof key, "%d", number);
  if ((code >= 0 && print_code(question, code)) || (number >= 0 && show_key(question, key)) ||
      (code >= 0 && print_warn_code(question, code)))
    return;
  if (digits == CODE_DIGITS || httpstatus_find(code) != NULL)
    complain_of_code(question, code);
  else
    complain_of_number(question->word);
}
