/* cmd_search.c: which meanings match these words? Best first. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "options.h"
#include "outcome.h"
#include "output.h"
#include "text.h"

/* How much a word counts, by where it is found; half of that if it only starts a longer word. */
enum { IN_CODE = 16, IN_TITLE = 8, IN_NAME = 4, IN_SUMMARY = 2, WHOLE_NAME = 100 };

/* A meaning or a detail code, and how well it matches. */
struct match {
  const httpstatus_meaning *meaning;
  const httpstatus_detail *detail;
  int score;
  size_t place; /* in the catalogue, which breaks ties */
};

static int lower(char byte) {
  return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : (unsigned char)byte;
}

static bool is_word(char byte) {
  int letter = lower(byte);
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter >= 0x80;
}

static bool begins(const char *text, const char *word) {
  for (; *word != '\0'; word++, text++)
    if (lower(*text) != lower(*word))
      return false;
  return true;
}

/* weight if word is a word of text, half of it if a word of text starts with it, else 0. */
static int weigh(const char *text, const char *word, int weight) {
  size_t length = strlen(word);
  int found = 0;
  for (const char *at = text; *at != '\0'; at++) {
    if ((at > text && is_word(at[-1]) && is_word(word[0])) || !begins(at, word))
      continue;
    if (!is_word(at[length]))
      return weight;
    found = weight / 2;
  }
  return found;
}

static int larger(int a, int b) {
  return a > b ? a : b;
}

static int score_names(const httpstatus_meaning *meaning, const char *word) {
  int score = weigh(httpstatus_meaning_reason(meaning), word, IN_TITLE);
  if (httpstatus_find_name(word, strlen(word)) == meaning)
    return IN_CODE;
  score = larger(score, weigh(httpstatus_meaning_identifier(meaning), word, IN_NAME));
  for (size_t index = 0; index < httpstatus_meaning_alias_count(meaning); index++)
    score = larger(score, weigh(httpstatus_meaning_alias_at(meaning, index), word, IN_NAME));
  for (size_t index = 0; index < httpstatus_meaning_history_count(meaning); index++)
    score = larger(score,
                   weigh(httpstatus_citation_reason(httpstatus_meaning_history_at(meaning, index)),
                         word, IN_NAME));
  return score;
}

static int score_meaning(const httpstatus_meaning *meaning, const char *word) {
  char code[16];
  snprintf(code, sizeof code, "%03d", httpstatus_meaning_code(meaning));
  int score = larger(weigh(code, word, IN_CODE), score_names(meaning, word));
  score = larger(score, weigh(httpstatus_meaning_title(meaning), word, IN_TITLE));
  score = larger(score, weigh(httpstatus_meaning_brief(meaning), word, IN_SUMMARY));
  return larger(score, weigh(httpstatus_meaning_summary(meaning), word, IN_SUMMARY));
}

static int score_detail(const httpstatus_detail *detail, const char *word) {
  const char *key = httpstatus_detail_key(detail);
  struct text name = {NULL, 0, 0};
  char code[16];
  snprintf(code, sizeof code, "%03d.", httpstatus_detail_code_at(detail, 0));
  text_add(&name, httpstatus_detail_code_count(detail) > 0 ? code : "");
  text_add(&name, key);
  int score = larger(weigh(key, word, IN_TITLE), weigh(name.bytes, word, IN_TITLE));
  free(name.bytes);
  for (size_t index = 0; index < httpstatus_detail_alias_count(detail); index++)
    score = larger(score, weigh(httpstatus_detail_alias_at(detail, index), word, IN_TITLE));
  score = larger(score, weigh(httpstatus_detail_title(detail), word, IN_TITLE));
  score = larger(score, weigh(httpstatus_detail_brief(detail), word, IN_SUMMARY));
  return larger(score, weigh(httpstatus_detail_summary(detail), word, IN_SUMMARY));
}

/* 0 unless every word occurs. */
static int score(const struct match *match, char *const *words) {
  int sum = 0;
  for (; *words != NULL; words++) {
    int best = match->meaning != NULL ? score_meaning(match->meaning, *words)
                                      : score_detail(match->detail, *words);
    if (best == 0)
      return 0;
    sum += best;
  }
  return sum;
}

/* The words as they were given, with a space between. */
static char *join(char **words) {
  struct text text = {NULL, 0, 0};
  for (; *words != NULL; words++)
    text_join(&text, " ", *words);
  return text.bytes;
}

/* A single operand may hold several words. */
static char **split(char *query) {
  char **words = allocate(NULL, (strlen(query) + 1) * sizeof *words);
  size_t count = 0;
  for (char *word = strtok(query, " \t"); word != NULL; word = strtok(NULL, " \t"))
    words[count++] = word;
  words[count] = NULL;
  return words;
}

/* The words as one, without the ending of "timed": "time out" and "timed out" are "timeout". */
static char *fold(char *const *words) {
  struct text text = {NULL, 0, 0};
  for (; *words != NULL; words++) {
    size_t length = strlen(*words);
    bool is_past = words[1] != NULL && length > 3 && strcmp(*words + length - 2, "ed") == 0;
    text_add_bytes(&text, *words, length - is_past);
  }
  return text.bytes;
}

static int compare(const void *a, const void *b) {
  const struct match *one = a, *other = b;
  if (one->score != other->score)
    return one->score < other->score ? 1 : -1;
  return one->place < other->place ? -1 : 1;
}

/* All that match, unsorted. */
static size_t collect(struct match *matches, char **words, const char *query) {
  size_t meanings = httpstatus_count(), all = meanings + httpstatus_detail_count(), count = 0;
  const httpstatus_meaning *named = httpstatus_find_name(query, strlen(query));
  char *folded[] = {fold(words), NULL};
  for (size_t place = 0; place < all; place++) {
    struct match match = {httpstatus_at(place), NULL, 0, place};
    if (place >= meanings)
      match.detail = httpstatus_detail_at(place - meanings);
    match.score = larger(score(&match, words), score(&match, folded));
    if (match.meaning != NULL && match.meaning == named)
      match.score += WHOLE_NAME;
    if (match.score > 0)
      matches[count++] = match;
  }
  free(folded[0]);
  return count;
}

static void print(const struct match *matches, size_t count, bool for_programs) {
  struct output output;
  output_begin(&output, for_programs, OUTPUT_LINE_OF_ANSWER);
  for (size_t at = 0; at < count; at++) {
    if (matches[at].meaning != NULL)
      output_meaning(&output, matches[at].meaning, false);
    else
      output_detail(&output, matches[at].detail, false);
  }
  output_end(&output);
}

static void run(const struct arguments *arguments) {
  char *query = join(arguments->operands), *copy = join(arguments->operands);
  char **words = split(copy);
  if (words[0] == NULL)
    give_up("search: missing argument; expected words, such as: rate limit");
  size_t all = httpstatus_count() + httpstatus_detail_count();
  struct match *matches = allocate(NULL, all * sizeof *matches);
  size_t count = collect(matches, words, query);
  qsort(matches, count, sizeof *matches, compare);
  print(matches, count, arguments->values[OPTION_JSON] != NULL);
  if (count == 0)
    complain(OUTCOME_NO, "no match for: %s", query);
  free(matches);
  free(words);
  free(copy);
  free(query);
}

const struct command command_search = {
    .name = "search",
    .usage = "[OPTION]... WORD...",
    .about = "find codes by words, such as: rate limit",
    .help = "Finds the status codes and detail codes with every WORD in their number, names,\n"
            "title, brief or summary. A WORD also matches the start of a longer one. The\n"
            "best matches come first.",
    .options = TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
