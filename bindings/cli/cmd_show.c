/* cmd_show.c: what does a code, a detail code or a name mean? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "names.h"
#include "near.h"
#include "outcome.h"
#include "output.h"
#include "text.h"
#include "word.h"

enum { CODE_DIGITS = 3, NUMBER_DIGITS = 9 };

/* What is asked, and where the answer goes. */
struct question {
  const char *word;
  const httpstatus_source *source; /* NULL for any */
  struct output output;
};

/* The preferred meaning comes first and is told in full; a source's own alone. */
static bool show_code(struct question *question, int code) {
  const httpstatus_source *source = question->source;
  const httpstatus_meaning *meaning =
      source != NULL ? httpstatus_find_from(code, source) : httpstatus_find(code);
  bool first = true, found = meaning != NULL;
  for (; meaning != NULL; meaning = httpstatus_meaning_next(meaning)) {
    if (source == NULL || httpstatus_meaning_source(meaning) == source)
      output_meaning(&question->output, meaning, first || source != NULL);
    first = false;
  }
  return found;
}

/* The detail codes of that number under a code. */
static bool show_detail(struct question *question, int code, int number) {
  bool found = false;
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    const httpstatus_detail *detail = httpstatus_detail_find(source, code, number);
    if (question->source != NULL && question->source != source)
      continue;
    for (; detail != NULL; detail = httpstatus_detail_next(detail)) {
      output_detail(&question->output, detail, true);
      found = true;
    }
  }
  return found;
}

static bool is_asked(const struct question *question, const httpstatus_detail *detail, int number) {
  return httpstatus_detail_key(detail) == number &&
         (question->source == NULL || question->source == httpstatus_detail_source(detail));
}

/* The detail codes of that number under any code: a single one in full, several in brief. */
static bool show_details(struct question *question, int number) {
  size_t all = httpstatus_detail_count(), count = 0;
  for (size_t index = 0; index < all; index++)
    count += is_asked(question, httpstatus_detail_at(index), number);
  for (size_t index = 0; index < all; index++)
    if (is_asked(question, httpstatus_detail_at(index), number))
      output_detail(&question->output, httpstatus_detail_at(index), count == 1);
  return count > 0;
}

static bool show_warn_code(struct question *question, int code) {
  const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(code);
  if (warn_code == NULL || question->source != NULL)
    return false;
  output_warn_code(&question->output, warn_code);
  return true;
}

static void complain_of_code(const struct question *question, int code) {
  struct text list = {NULL, 0, 0};
  const char *id = httpstatus_source_id(question->source);
  if (httpstatus_find(code) != NULL) {
    complain(OUTCOME_NO, "%03d: unknown to %s; others know it: httpstatus %03d", code, id, code);
    return;
  }
  near_neighbours(&list, code);
  complain(OUTCOME_NO, "unknown status code: %03d, to be treated as %d%s%s", code,
           httpstatus_treat_as(code), list.length > 0 ? "; near: " : "",
           list.length > 0 ? list.bytes : "");
  free(list.bytes);
}

static void complain_of_number(const char *word) {
  struct text list = {NULL, 0, 0};
  near_beginning(&list, word);
  if (list.length > 0)
    complain(OUTCOME_NO, "unknown code: %s; codes that begin with it: %s", word, list.bytes);
  else
    complain(OUTCOME_NO, "unknown code: %s; a status code has three digits", word);
  free(list.bytes);
}

/* A number alone: a code, a detail code, a warn code, in that order. */
static void show_number(struct question *question) {
  size_t digits = strlen(question->word);
  int number = digits <= NUMBER_DIGITS ? atoi(question->word) : -1;
  int code = digits <= CODE_DIGITS ? number : -1;
  if (!(code >= 0 && show_code(question, code)) &&
      !(number >= 0 && show_details(question, number)) &&
      !(code >= 0 && show_warn_code(question, code))) {
    if (digits == CODE_DIGITS || httpstatus_find(code) != NULL)
      complain_of_code(question, code);
    else
      complain_of_number(question->word);
  }
}

/* What the library parses: "404.13", "404 Not Found", "HTTP/1.1 404 Not Found". */
static void show_parsed(struct question *question, const httpstatus_parsed *parsed) {
  if (parsed->detail < 0) {
    if (!show_code(question, parsed->code))
      complain_of_code(question, parsed->code);
  } else if (!show_detail(question, parsed->code, parsed->detail)) {
    complain(OUTCOME_NO, "unknown detail code: %s; %03d is %s", question->word, parsed->code,
             httpstatus_find(parsed->code) != NULL
                 ? httpstatus_meaning_title(httpstatus_find(parsed->code))
                 : "unknown, too");
  }
}

/* A source's own names may have its id before them. */
static const httpstatus_meaning *find_name_from(const char *name, const httpstatus_source *source) {
  const httpstatus_meaning *meaning = httpstatus_find_name(name, strlen(name));
  if (source == NULL || meaning == NULL || httpstatus_meaning_source(meaning) == source)
    return meaning;
  struct text own = {NULL, 0, 0};
  text_add(&own, httpstatus_source_id(source));
  text_join(&own, " ", name);
  meaning = httpstatus_find_name(own.bytes, own.length);
  free(own.bytes);
  return meaning != NULL && httpstatus_meaning_source(meaning) == source ? meaning : NULL;
}

static void show_name(struct question *question) {
  const httpstatus_meaning *meaning = find_name_from(question->word, question->source);
  if (meaning == NULL)
    meaning = names_by_prefix(question->word, question->source);
  if (meaning != NULL)
    output_meaning(&question->output, meaning, true);
  else if (httpstatus_find_name(question->word, strlen(question->word)) != NULL)
    complain(OUTCOME_NO, "%s: unknown to %s; others know it: httpstatus %s", question->word,
             httpstatus_source_id(question->source), question->word);
  else
    names_complain(question->word, question->source);
}

static void show(struct question *question) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  const char *word = question->word;
  if (word[0] != '\0' && word[strspn(word, "0123456789")] == '\0')
    show_number(question);
  else if (httpstatus_parse(word, strlen(word), &parsed) == HTTPSTATUS_ERROR_NONE)
    show_parsed(question, &parsed);
  else if (word_is_class(word))
    complain(OUTCOME_NO, "%s is a class of codes: httpstatus list --class %c", word, word[0]);
  else
    show_name(question);
}

/* Its own source, as in `530-pantheon`, is meant before the one that is asked for all words. */
static void show_word(struct question *question, char *word) {
  const httpstatus_source *source = question->source;
  word_trim(word);
  const httpstatus_source *own = word_take_source(word);
  if (own != NULL)
    question->source = own;
  question->word = word;
  show(question);
  question->source = source;
}

static void run(const struct arguments *arguments) {
  struct question question = {.source = option_source(arguments, OPTION_SOURCE)};
  char *joined = word_join(arguments->operands);
  output_begin(&question.output, arguments->values[OPTION_JSON] != NULL, OUTPUT_LINE_OF_ANSWER);
  if (joined != NULL)
    show_word(&question, joined);
  for (int at = 0; at < arguments->count && joined == NULL; at++)
    show_word(&question, arguments->operands[at]);
  output_end(&question.output);
  free(joined);
}

const struct command command_show = {
    .name = "",
    .usage = "[OPTION]... WORD...",
    .about = "what a code or a name means",
    .help = "Tells what HTTP status codes mean, and to whom. A WORD is a code (404), a\n"
            "detail code (404.13, 1016), a status line or a name (\"not found\", teapot).",
    .options =
        TAKES(OPTION_SOURCE) | TAKES(OPTION_JSON) | TAKES(OPTION_VERSION) | TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
