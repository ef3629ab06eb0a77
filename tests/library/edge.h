/* edge.h: memory that ends where it says, for the tests of what is read of a text. */
#ifndef EDGE_H
#define EDGE_H

#include <stddef.h>

/* The most that at_edge() holds. */
enum { EDGE_ROOM = 1 << 21 };

/* Copies the length bytes at bytes to where the next byte may not be touched, and returns
 * where that is; until the next call. */
const char *at_edge(const char *bytes, size_t length);

#endif
