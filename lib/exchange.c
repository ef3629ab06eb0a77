/* exchange.c: reads what the caller knows, as any version of the library defines it. */
#include "check.h"

/* The structure as it was once it ended with that member. */
#define HS_ENDS_WITH(member)                                                                       \
  (offsetof(httpstatus_exchange, member) + sizeof((httpstatus_exchange *)0)->member)

/* The versions of the structure, oldest first; httpstatus.h lists them beside it. */
static const size_t versions[] = {
    HS_ENDS_WITH(code),    HS_ENDS_WITH(minor),         HS_ENDS_WITH(request_minor),
    HS_ENDS_WITH(method),  HS_ENDS_WITH(request_count), HS_ENDS_WITH(count),
    HS_ENDS_WITH(content), HS_ENDS_WITH(flags),
};

/* The size that a compiler gives a structure that ends there. */
static size_t size_of(size_t end) {
  struct aligned {
    char byte;
    httpstatus_exchange exchange;
  };
  size_t unit = offsetof(struct aligned, exchange);
  return (end + unit - 1) / unit * unit;
}

/* How many bytes of a structure of that size are members; 0 if it is of no version. */
static size_t known_bytes(size_t size) {
  for (size_t at = 0; at < sizeof versions / sizeof *versions; at++)
    if (size_of(versions[at]) == size)
      return versions[at];
  return 0;
}

bool hs_read_exchange(const httpstatus_exchange *given, httpstatus_exchange *known) {
  if (given == NULL)
    return false;
  if (given->size == sizeof *given) {
    *known = *given;
    return true;
  }
  size_t bytes = known_bytes(given->size);
  const unsigned char *from = (const unsigned char *)given;
  unsigned char *to = (unsigned char *)known;
  *known = (httpstatus_exchange){0};
  for (size_t at = 0; at < bytes; at++)
    to[at] = from[at];
  return bytes > 0;
}
