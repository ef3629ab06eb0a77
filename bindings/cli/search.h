/* search.h: which meanings and details match these words? */
#ifndef HS_CLI_SEARCH_H
#define HS_CLI_SEARCH_H

#include <httpstatus.h>

#include "text.h"

/* A meaning or a detail, and how well it matches. */
struct match {
  const httpstatus_meaning *meaning;
  const httpstatus_detail *detail;
  int rank;     /* whose name it is first, then what people look for, then registered codes, ... */
  int score;    /* within its rank */
  size_t place; /* in the catalogue, which breaks ties */
};

/* What matches every word of the query, best first, to be freed; of one source alone unless that is
 * NULL. */
struct match *search(const char *query, const httpstatus_source *source, size_t *count);

#endif
