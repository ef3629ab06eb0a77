/* suggest_distance.c: how alike are two names? */
#include "suggest_distance.h"

#include "byte.h"

struct folded suggest_fold(const char *name) {
  struct folded folded = {.length = 0};
  for (; *name != '\0' && folded.length < FOLDED_LONGEST; name++) {
    if (byte_is_alphanumeric(*name))
      folded.bytes[folded.length++] = byte_lower(*name);
  }
  folded.bytes[folded.length] = '\0';
  return folded;
}

static int least(int a, int b) {
  return a < b ? a : b;
}

int suggest_distance(const struct folded *a, const struct folded *b) {
  int rows[3][FOLDED_LONGEST + 1]; /* the last but one, the last, and this */
  for (int column = 0; column <= b->length; column++)
    rows[0][column] = column;
  for (int row = 1; row <= a->length; row++) {
    int *this = rows[row % 3], *last = rows[(row + 2) % 3], *before = rows[(row + 1) % 3];
    this[0] = row;
    for (int column = 1; column <= b->length; column++) {
      char mine = a->bytes[row - 1], other = b->bytes[column - 1];
      this[column] =
          least(least(this[column - 1], last[column]) + 1, last[column - 1] + (mine != other));
      if (row > 1 && column > 1 && mine == b->bytes[column - 2] && a->bytes[row - 2] == other)
        this[column] = least(this[column], before[column - 2] + 1);
    }
  }
  return rows[a->length % 3][b->length];
}
