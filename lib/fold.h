/* fold.h: folds a name to the key under which it is found. */
#ifndef HS_FOLD_H
#define HS_FOLD_H

#include "table.h"

enum {
  HS_KEY_SIZE = 160, /* no name is longer; what is, names nothing */
  HS_LEAST_KEY = 2   /* a key has at least two letters or digits */
};

/* Folds name into room by the rule that data/README.md gives under "Names", and returns the
 * length of the key; 0 where the name has no key and is compared as it is written. */
HS_HIDDEN size_t hs_fold(const char *name, size_t length, char room[HS_KEY_SIZE]);

#endif
