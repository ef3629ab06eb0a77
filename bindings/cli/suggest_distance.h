/* suggest_distance.h: how alike are two names? */
#ifndef HS_CLI_SUGGEST_DISTANCE_H
#define HS_CLI_SUGGEST_DISTANCE_H

enum { FOLDED_LONGEST = 64 };

/* A name in small letters and digits, cut at FOLDED_LONGEST. */
struct folded {
  char bytes[FOLDED_LONGEST + 1];
  int length;
};

struct folded suggest_fold(const char *name);

/* How many letters must be inserted, deleted, replaced, or exchanged with the next one, to turn one
 * name into the other. */
int suggest_distance(const struct folded *a, const struct folded *b);

#endif
