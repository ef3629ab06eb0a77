/* show_name.c: what does a word mean that is a name, or was meant as one? */
#include "show_name.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"
#include "show_code.h"
#include "show_detail.h"
#include "suggest_class.h"
#include "suggest_name.h"
#include "text.h"

static const httpstatus_meaning *find_name(const char *name) {
  return httpstatus_find_name(name, strlen(name));
}

/* A source's own names may have its id before them. */
static const httpstatus_meaning *find_name_from(const char *name, const httpstatus_source *source) {
  const httpstatus_meaning *meaning = find_name(name);
  if (source == NULL || meaning == NULL || httpstatus_meaning_source(meaning) == source)
    return meaning;
  struct text own = {NULL, 0, 0};
  text_add(&own, httpstatus_source_id(source));
  text_join(&own, " ", name);
  meaning = find_name(own.bytes);
  free(own.bytes);
  return meaning != NULL && httpstatus_meaning_source(meaning) == source ? meaning : NULL;
}

static bool is_key(const struct question *question) {
  struct text owners = {NULL, 0, 0};
  suggest_owners(&owners, -1, question->word);
  bool found = owners.length > 0;
  free(owners.bytes);
  return found;
}

/* `redirect` is a name of 302 in some libraries, and means any redirection to most people. */
static bool is_about_class(const struct question *question) {
  struct text classes = {NULL, 0, 0};
  if (question->source == NULL)
    suggest_classes(&classes, question->word);
  bool found = classes.length > 0;
  free(classes.bytes);
  return found;
}

bool show_is_name(const struct question *question) {
  if (is_about_class(question))
    return false;
  return find_name(question->word) != NULL || is_key(question) ||
         show_has_letters(question->source, question->word);
}

/* Another source may have the key, or write it in other letters. */
static void complain_of_key(const struct question *question) {
  struct text owners = {NULL, 0, 0};
  suggest_owners(&owners, -1, question->word);
  complain(OUTCOME_NO, "%s does not define %s, but others do (%s): httpstatus %s",
           httpstatus_source_id(question->source), question->word, owners.bytes, question->word);
  free(owners.bytes);
}

/* What a person may have meant, the nearest first. */
static void suggest_all(struct text *list, const struct question *question) {
  if (question->source == NULL)
    suggest_classes(list, question->word);
  if (list->length == 0)
    suggest_keys(list, question->source, question->word);
  if (list->length == 0 || is_about_class(question))
    suggest_names(list, question->word, question->source);
}

void show_complaint_of_name(const struct question *question, const char *offered) {
  const char *word = question->word;
  const struct command *command = suggest_command(word, question->commands);
  struct text list = {NULL, 0, 0};
  text_add(&list, offered);
  if (list.length == 0)
    suggest_all(&list, question);
  if (word[0] == '\0')
    complain(OUTCOME_NO, "empty argument; expected a code or a name, such as 404 or teapot");
  else if (command != NULL)
    complain(OUTCOME_NO, "unknown name: %s; did you mean: httpstatus %s", word, command->name);
  else if (list.length > 0)
    complain(OUTCOME_NO, "unknown name: %s; did you mean: %s", word, list.bytes);
  else
    complain(OUTCOME_NO, "unknown name: %s; to find codes by words: httpstatus search", word);
  free(list.bytes);
}

/* A name of a meaning comes before a key that is spelled like it, unless the source is given:
 * NOT_FOUND is 404, and of gRPC it is a detail. */
void show_name(struct question *question) {
  const char *word = question->word;
  if (question->source != NULL && show_key(question, word))
    return;
  const httpstatus_meaning *meaning = find_name_from(word, question->source);
  if (meaning != NULL)
    output_meaning(&question->output, meaning, question->depth);
  else if (show_key(question, word) || show_letters(&question->output, question->source, word))
    return;
  else if (find_name(word) != NULL)
    show_complaint_of_source(question, word, find_name(word));
  else if (question->source != NULL && is_key(question))
    complain_of_key(question);
  else
    show_complaint_of_name(question, "");
}
