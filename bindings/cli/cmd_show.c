/* cmd_show.c: what does a code, a detail code, a name or a text with codes in it mean? */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "options.h"
#include "scan_line.h"
#include "scan_words.h"
#include "show_code.h"
#include "show_name.h"
#include "show_pattern.h"
#include "show_text.h"
#include "suggest_class.h"
#include "suggest_word.h"

/* What a word can be. */
enum kind { KIND_NUMBER, KIND_PATTERN, KIND_CLASS, KIND_REFINED, KIND_NAME, KIND_TEXT, KIND_LINE };

enum { CODE_DIGITS = 3 };

static bool is_number(const char *word) {
  return word[0] != '\0' && word[strspn(word, "0123456789")] == '\0';
}

/* The key in a word like `503.H12`; NULL in any other. */
static const char *find_key(const char *word) {
  bool is_refined = strspn(word, "0123456789") == CODE_DIGITS && word[CODE_DIGITS] == '.' &&
                    word[CODE_DIGITS + 1] != '\0' && strpbrk(word, " \t\n") == NULL;
  return is_refined ? word + CODE_DIGITS + 1 : NULL;
}

/* The unknown code of what the library parses, such as `471 Busy`; -1 for anything else. */
static int unknown_code(const char *word) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  bool is_parsed = httpstatus_parse(word, strlen(word), &parsed) == HTTPSTATUS_ERROR_NONE;
  return is_parsed && httpstatus_find(parsed.code) == NULL ? parsed.code : -1;
}

static enum kind kind_of(const struct question *question) {
  struct pattern pattern;
  const char *word = question->word;
  if (is_number(word))
    return KIND_NUMBER;
  if (suggest_class(word) != 0 &&
      httpstatus_detail_find(question->source, -1, word, strlen(word)) == NULL)
    return KIND_CLASS;
  if (pattern_read(word, &pattern))
    return KIND_PATTERN;
  if (find_key(word) != NULL)
    return KIND_REFINED;
  if (show_is_name(question))
    return KIND_NAME;
  return unknown_code(word) >= 0 && !show_has_codes(word) ? KIND_LINE : KIND_TEXT;
}

static void show(struct question *question) {
  struct pattern pattern;
  const char *word = question->word;
  switch (kind_of(question)) {
  case KIND_NUMBER:
    show_number(question);
    break;
  case KIND_CLASS:
    show_class(question, suggest_class(word));
    break;
  case KIND_PATTERN:
    pattern_read(word, &pattern);
    show_pattern(question, &pattern);
    break;
  case KIND_REFINED:
    show_refined(question, atoi(word), find_key(word));
    break;
  case KIND_NAME:
    show_name(question);
    break;
  case KIND_LINE:
    show_code(question, unknown_code(word));
    break;
  case KIND_TEXT:
    show_text(question);
  }
}

/* The source of the word itself, as in `530-pantheon`, overrides the one of the option. */
static void show_word(struct question *question, char *word) {
  const httpstatus_source *source = question->source;
  suggest_trim(word);
  const httpstatus_source *own = suggest_take_source(word);
  if (own != NULL)
    question->source = own;
  /* A line of a tally has a count and a share before its code or class. */
  question->word = (char *)scan_skip_count(word);
  show(question);
  question->source = source;
}

/* Does a word mean something without the others? `Error` is a detail of a source, but not here. */
static bool stands_alone(struct question *question, char *word) {
  char last[SCAN_WORD];
  scan_word_before(word, word + strlen(word), last);
  question->word = word;
  return kind_of(question) < KIND_TEXT && !scan_announces(last);
}

/* Are several words one question: one name, or a text with a code in it? */
static bool belong_together(struct question *question, const struct arguments *arguments,
                            char *joined) {
  int alone = 0;
  question->word = joined;
  enum kind kind = kind_of(question);
  if (kind < KIND_TEXT || suggest_has_source(joined))
    return true;
  for (int at = 0; at < arguments->count; at++) {
    suggest_trim(arguments->operands[at]);
    alone += stands_alone(question, arguments->operands[at]);
  }
  return alone == 0 || (alone < arguments->count && show_has_codes(joined));
}

static void run(const struct arguments *arguments) {
  struct question question = {
      .commands = arguments->commands,
      .source = option_source(arguments, OPTION_SOURCE),
      .depth = arguments->values[OPTION_FULL] != NULL ? OUTPUT_ALL : OUTPUT_ANSWER,
  };
  char *joined = suggest_join(arguments->operands);
  suggest_trim(joined);
  output_begin(&question.output, arguments->values[OPTION_JSON] != NULL, OUTPUT_LINE_OF_ANSWER);
  if (arguments->count > 1 && belong_together(&question, arguments, joined))
    show_word(&question, joined);
  else
    for (int at = 0; at < arguments->count; at++)
      show_word(&question, arguments->operands[at]);
  output_end(&question.output);
  free(joined);
}

const struct command command_show = {
    .name = "",
    .usage = "[OPTION]... WORD...",
    .about = "explain a code, a name or a text",
    .help = "Explains HTTP status codes, registered and vendor-specific. A WORD is a code\n"
            "(404, 404.13, H12), several (4xx, 404-410), a name (\"not found\"), or a text\n"
            "with codes in it, such as an error message (\"HTTP Error 404: Not Found\").",
    .options = TAKES(OPTION_SOURCE) | TAKES(OPTION_FULL) | TAKES(OPTION_JSON) |
               TAKES(OPTION_VERSION) | TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
