/* show_detail.h: shows the detail codes that a word names. */
#ifndef HS_CLI_SHOW_DETAIL_H
#define HS_CLI_SHOW_DETAIL_H

#include "output.h"
#include "text.h"

/* Of which code and source they have to be; a negative code is any, and so is NULL. */
struct detail_filter {
  int code;
  const httpstatus_source *source;
};

/* The details with that key: one, or all of a code, in full, else in brief. false if there is
 * none. */
bool show_detail(struct output *output, struct detail_filter filter, const char *key);

/* What a source says that makes its keys of letters, all of which mean something to it. */
bool show_letters(struct output *output, const httpstatus_source *source, const char *key);

/* Adds the keys that differ from the word in letter case alone. */
void suggest_keys(struct text *list, const httpstatus_source *source, const char *word);

#endif
