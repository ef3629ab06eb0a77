/* edge.c: memory that ends where it says, for the tests of what is read of a text. */
#include "edge.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#if !defined(MAP_ANONYMOUS) && defined(MAP_ANON)
#define MAP_ANONYMOUS MAP_ANON
#endif
#endif

/* room bytes, with a page behind them that may not be touched; NULL if they are not to be had. */
#ifdef _WIN32
static size_t page_size(void) {
  SYSTEM_INFO system;
  GetSystemInfo(&system);
  return system.dwPageSize;
}

static char *guarded_pages(size_t room, size_t page) {
  DWORD former;
  char *pages = VirtualAlloc(NULL, room + page, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  bool guarded = pages != NULL && VirtualProtect(pages + room, page, PAGE_NOACCESS, &former);
  return guarded ? pages : NULL;
}
#else
static size_t page_size(void) {
  return (size_t)sysconf(_SC_PAGESIZE);
}

static char *guarded_pages(size_t room, size_t page) {
  char *pages = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  bool guarded = pages != MAP_FAILED && mprotect(pages + room, page, PROT_NONE) == 0;
  return guarded ? pages : NULL;
}
#endif

/* Where a page begins that may not be touched, behind EDGE_ROOM bytes that may. */
static char *edge_of_memory(void) {
  static char *edge = NULL;
  if (edge != NULL)
    return edge;
  size_t page = page_size(), room = (EDGE_ROOM + page - 1) / page * page;
  char *pages = guarded_pages(room, page);
  if (pages == NULL) {
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
