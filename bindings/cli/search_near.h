/* search_near.h: which words were meant by words that nothing matches? */
#ifndef HS_CLI_SEARCH_NEAR_H
#define HS_CLI_SEARCH_NEAR_H

/* The query with each unknown word replaced by the most similar one that is known, to be freed;
 * NULL if a word has none like it, or if all are known. */
char *search_near(const char *query);

#endif
