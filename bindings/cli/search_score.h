/* search_score.h: how well does a word match a meaning or a detail? */
#ifndef HS_CLI_SEARCH_SCORE_H
#define HS_CLI_SEARCH_SCORE_H

#include <httpstatus.h>

/* The better the place where the word, or several words in a row, are found, the more; 0 for
 * nowhere. The start of a longer word counts half. */
int search_score_meaning(const httpstatus_meaning *meaning, const char *word);
int search_score_detail(const httpstatus_detail *detail, const char *word);

#endif
