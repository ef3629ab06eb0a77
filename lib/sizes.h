/* sizes.h: is a structure of the caller one of those that the library has ever had? */
#ifndef HS_SIZES_H
#define HS_SIZES_H

#include <stdbool.h>
#include <stddef.h>

/* The size of a structure as far as member, which came later. */
#define HS_SIZE_BEFORE(type, member) offsetof(type, member)

/* Is size one of those count sizes? A caller that was compiled with an older header has a
 * smaller structure. What it lacks is unknown, and is neither read nor written. */
static inline bool hs_knows_size(size_t size, const size_t *sizes, size_t count) {
  for (size_t at = 0; at < count; at++)
    if (sizes[at] == size)
      return true;
  return false;
}

#endif
