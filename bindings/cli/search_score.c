/* search_score.c: how well does a word match a meaning or a detail? */
#include "search_score.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "byte.h"
#include "text.h"

/* How much a word counts, by where it is found; half of that if it only starts a longer word. */
enum { IN_CODE = 16, IN_TITLE = 8, IN_NAME = 4, IN_SUMMARY = 2 };

static bool is_word(char byte) {
  return byte_is_alphanumeric(byte) || (unsigned char)byte >= 0x80;
}

static bool begins(const char *text, const char *word) {
  for (; *word != '\0'; word++, text++)
    if (byte_lower(*text) != byte_lower(*word))
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

static int score_source(const httpstatus_source *source, const char *word) {
  return larger(weigh(httpstatus_source_id(source), word, IN_NAME),
                weigh(httpstatus_source_name(source), word, IN_NAME));
}

int search_score_meaning(const httpstatus_meaning *meaning, const char *word) {
  char code[16];
  snprintf(code, sizeof code, "%03d", httpstatus_meaning_code(meaning));
  int score = larger(weigh(code, word, IN_CODE), score_names(meaning, word));
  score = larger(score, weigh(httpstatus_meaning_title(meaning), word, IN_TITLE));
  score = larger(score, score_source(httpstatus_meaning_source(meaning), word));
  score = larger(score, weigh(httpstatus_meaning_brief(meaning), word, IN_SUMMARY));
  return larger(score, weigh(httpstatus_meaning_summary(meaning), word, IN_SUMMARY));
}

int search_score_detail(const httpstatus_detail *detail, const char *word) {
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
  score = larger(score, score_source(httpstatus_detail_source(detail), word));
  score = larger(score, weigh(httpstatus_detail_brief(detail), word, IN_SUMMARY));
  return larger(score, weigh(httpstatus_detail_summary(detail), word, IN_SUMMARY));
}
