/* show_text.c: which codes are in a text, and what do they mean? */
#include "show_text.h"

#include <stdlib.h>
#include <string.h>

#include "scan.h"
#include "show_code.h"
#include "show_name.h"
#include "suggest_code.h"
#include "text.h"

enum { SENTENCE = 16 }; /* bytes that no two meanings share by accident */

/* The text with one space in the place of each run of blanks and line breaks. */
static char *collapse(const char *text) {
  struct text copy = {NULL, 0, 0};
  text_add(&copy, "");
  for (; *text != '\0'; text += strcspn(text, " \t\r\n")) {
    text += strspn(text, " \t\r\n");
    size_t length = strcspn(text, " \t\r\n");
    if (copy.length > 0 && length > 0)
      text_add(&copy, " ");
    text_add_bytes(&copy, text, length);
  }
  return copy.bytes;
}

static bool says(const httpstatus_meaning *meaning, const char *sentence) {
  return strstr(httpstatus_meaning_summary(meaning), sentence) != NULL ||
         strstr(httpstatus_meaning_brief(meaning), sentence) != NULL;
}

/* The one meaning in whose summary or brief the text stands; NULL for none and for several. */
static const httpstatus_meaning *find_sentence(const char *text) {
  const httpstatus_meaning *found = NULL;
  char *sentence = collapse(text);
  bool is_long = strlen(sentence) >= SENTENCE, is_shared = false;
  for (size_t index = 0; is_long && index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (!says(meaning, sentence))
      continue;
    is_shared = is_shared || found != NULL;
    found = meaning;
  }
  free(sentence);
  return is_shared ? NULL : found;
}

bool show_has_codes(const char *text) {
  struct scan scan;
  scan_text(text, &scan);
  return scan.count > 0 || find_sentence(text) != NULL;
}

/* The source that the text names goes before that of the option. */
static void show_found(struct question *question, const struct scan_code *found) {
  const httpstatus_source *source = question->source;
  if (found->source != NULL)
    question->source = found->source;
  if (found->key[0] == '\0')
    show_code(question, found->code);
  else if (found->code >= 0)
    show_refined(question, found->code, found->key);
  else {
    char *word = question->word;
    question->word = (char *)found->key;
    if (!show_key(question, found->key))
      show_name(question);
    question->word = word;
  }
  question->source = source;
}

static void offer(const struct question *question, const struct scan *scan) {
  struct text list = {NULL, 0, 0};
  text_add(&list, "");
  for (size_t index = 0; index < scan->doubtful_count; index++)
    if (scan->doubtful[index].code >= 0)
      suggest_code(&list, scan->doubtful[index].code);
  show_complaint_of_name(question, list.bytes);
  free(list.bytes);
}

void show_text(struct question *question) {
  struct scan scan;
  scan_text(question->word, &scan);
  for (size_t index = 0; index < scan.count; index++)
    show_found(question, &scan.codes[index]);
  if (scan.count > 0)
    return;
  const httpstatus_meaning *meaning = find_sentence(question->word);
  if (meaning != NULL)
    output_meaning(&question->output, meaning, question->depth);
  else
    offer(question, &scan);
}
