/* pattern.h: which codes does a word like `4xx` or `404-410` stand for? */
#ifndef HS_CLI_PATTERN_H
#define HS_CLI_PATTERN_H

#include <stdbool.h>

enum { PATTERN_CODES = 1000 };

struct pattern {
  bool of[PATTERN_CODES]; /* the codes that fit, known or not */
  bool is_list;           /* is it `400,404`: codes alone, of which each is asked for? */
  bool is_reversed;       /* is there a range like `410-404`, which nothing fits? */
};

/* Reads `4xx`, `40?`, `4*`, `40[45]`, `404-410`, `500..504` and several of these with commas
 * between them. false if the word is something else, a code alone included. */
bool pattern_read(const char *word, struct pattern *pattern);

/* Adds what fits a further word, a code alone included; false if the word is something else. */
bool pattern_add(const char *word, struct pattern *pattern);

#endif
