/* edge.c: memory that ends where it says, for the tests of what is read of a text. */
#include "edge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#if !defined(MAP_ANONYMOUS) && defined(MAP_ANON)
#define MAP_ANONYMOUS MAP_ANON
#endif

/* Where a page begins that may not be touched, behind EDGE_ROOM bytes that may. */
static char *edge_of_memory(void) {
  static char *edge = NULL;
  if (edge != NULL)
    return edge;
  size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (EDGE_ROOM + page - 1) / page * page;
  char *pages = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pages == MAP_FAILED || mprotect(pages + room, page, PROT_NONE) != 0) {
    perror("a page that may not be touched");
    exit(1);
  }
  edge = pages + room;
  return edge;
}

const char *at_edge(const char *bytes, size_t length) {
  char *start = edge_of_memory() - length;
  if (length > EDGE_ROOM) {
    fprintf(stderr, "%zu bytes are more than there is room for\n", length);
    exit(1);
  }
  if (length > 0)
    memcpy(start, bytes, length);
  return start;
}
