/* cmd_show.c: what does a code, a detail code or a name mean? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "options.h"
#include "outcome.h"
#include "output.h"
#include "show_detail.h"
#include "suggest_code.h"
#include "suggest_name.h"
#include "suggest_word.h"
#include "text.h"

enum { CODE_DIGITS = 3, NUMBER_DIGITS = 9 };

/* What is asked, and where the answer goes. */
struct question {
  const char *word;
  const struct command *const *commands;
  const httpstatus_source *source; /* NULL for any */
  struct output output;
};

/* The preferred meaning comes first, in full. With a source, only its own meanings. */
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

/* The detail codes with this key that refine the code, any if it is negative. */
static bool show_key(struct question *question, int code, const char *key) {
  return show_detail(&question->output, (struct detail_filter){code, question->source}, key);
}

static bool show_warn_code(struct question *question, int code) {
  const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(code);
  if (warn_code == NULL || question->source != NULL)
    return false;
  output_warn_code(&question->output, warn_code);
  return true;
}

/* Of what the source does not define: does it use the registered meaning, or do only others have
 * one? */
static void complain_of_source(const struct question *question, const char *word,
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
    complain_of_source(question, number, httpstatus_find(code));
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

/* The code without the detail may be known. */
static void complain_of_detail(const struct question *question, int code) {
  const char *id = httpstatus_source_id(question->source);
  const httpstatus_meaning *meaning = httpstatus_find(code);
  const char *of = id[0] != '\0' ? " of " : "";
  if (meaning != NULL)
    complain(OUTCOME_NO, "unknown detail code%s%s: %s; for %03d %s: httpstatus %03d", of, id,
             question->word, code, httpstatus_meaning_title(meaning), code);
  else
    complain(OUTCOME_NO, "unknown detail code%s%s: %s; %03d is not a known status code either", of,
             id, question->word, code);
}

static void complain_of_name(const struct question *question) {
  const char *word = question->word;
  const struct command *command = suggest_command(word, question->commands);
  struct text list = {NULL, 0, 0};
  suggest_keys(&list, question->source, word);
  if (list.length == 0)
    suggest_names(&list, word, question->source);
  if (word[0] == '\0')
    complain(OUTCOME_NO, "empty argument; expected a code or a name, such as 404 or teapot");
  else if (command != NULL)
    complain(OUTCOME_NO, "unknown name: %s; did you mean: httpstatus %s", word, command->name);
  else if (list.length > 0)
    complain(OUTCOME_NO, "unknown name: %s; similar names: %s", word, list.bytes);
  else
    complain(OUTCOME_NO, "unknown name: %s; to find codes by words: httpstatus search", word);
  free(list.bytes);
}

/* A number alone is a code, else a detail code, else a warn code. */
static void show_number(struct question *question) {
  size_t digits = strlen(question->word);
  int number = digits <= NUMBER_DIGITS ? atoi(question->word) : -1;
  int code = digits <= CODE_DIGITS ? number : -1;
  char key[16];
  snprintf(key, sizeof key, "%d", number);
  if (!(code >= 0 && show_code(question, code)) && !(number >= 0 && show_key(question, -1, key)) &&
      !(code >= 0 && show_warn_code(question, code))) {
    if (digits == CODE_DIGITS || httpstatus_find(code) != NULL)
      complain_of_code(question, code);
    else
      complain_of_number(question->word);
  }
}

/* What the library parses: "404.13", "404 Not Found", "HTTP/1.1 404 Not Found". */
static void show_parsed(struct question *question, const httpstatus_parsed *parsed) {
  char key[16];
  snprintf(key, sizeof key, "%d", parsed->detail);
  if (parsed->detail < 0) {
    if (!show_code(question, parsed->code))
      complain_of_code(question, parsed->code);
  } else if (!show_key(question, parsed->code, key)) {
    complain_of_detail(question, parsed->code);
  }
}

/* The key in a word like `503.H12`; NULL in any other. */
static const char *find_key(const char *word) {
  bool is_refined = strspn(word, "0123456789") == CODE_DIGITS && word[CODE_DIGITS] == '.' &&
                    word[CODE_DIGITS + 1];
  return is_refined ? word + CODE_DIGITS + 1 : NULL;
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

/* A name of a meaning comes before a key that is spelled like it, unless the source is given:
 * NOT_FOUND is 404, and of gRPC it is a detail. */
static void show_name(struct question *question) {
  const char *word = question->word;
  if (question->source != NULL && show_key(question, -1, word))
    return;
  const httpstatus_meaning *meaning = find_name_from(word, question->source);
  const httpstatus_meaning *other = httpstatus_find_name(word, strlen(word));
  if (meaning == NULL &&
      (show_key(question, -1, word) || show_letters(&question->output, question->source, word)))
    return;
  if (meaning == NULL)
    meaning = suggest_by_prefix(word, question->source);
  if (meaning != NULL)
    output_meaning(&question->output, meaning, true);
  else if (other != NULL)
    complain_of_source(question, word, other);
  else
    complain_of_name(question);
}

static void show(struct question *question) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  const char *word = question->word;
  if (word[0] != '\0' && word[strspn(word, "0123456789")] == '\0')
    show_number(question);
  else if (httpstatus_parse(word, strlen(word), &parsed) == HTTPSTATUS_ERROR_NONE)
    show_parsed(question, &parsed);
  else if (suggest_is_class(word))
    complain(OUTCOME_NO, "%s is a class of codes; to list them: httpstatus list --class %c", word,
             word[0]);
  else if (find_key(word) == NULL)
    show_name(question);
  else if (!show_key(question, atoi(word), find_key(word)))
    complain_of_detail(question, atoi(word));
}

/* The source of the word itself, as in `530-pantheon`, overrides the one of the option. */
static void show_word(struct question *question, char *word) {
  const httpstatus_source *source = question->source;
  suggest_trim(word);
  const httpstatus_source *own = suggest_take_source(word);
  if (own != NULL)
    question->source = own;
  question->word = word;
  show(question);
  question->source = source;
}

static void run(const struct arguments *arguments) {
  struct question question = {.commands = arguments->commands,
                              .source = option_source(arguments, OPTION_SOURCE)};
  char *joined = suggest_join(arguments->operands);
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
    .about = "explain a code or a name",
    .help = "Explains HTTP status codes, registered and vendor-specific. A WORD is a code\n"
            "(404), a detail code (404.13, H12), a status line, or a name (\"not found\").",
    .options =
        TAKES(OPTION_SOURCE) | TAKES(OPTION_JSON) | TAKES(OPTION_VERSION) | TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
