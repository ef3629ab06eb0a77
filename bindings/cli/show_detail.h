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

/* The details with that key: one, or all of a code, to that depth, else in brief. false if there
 * is none. */
bool show_detail(struct output *output, struct detail_filter filter, const char *key,
                 enum output_depth depth);

/* Would show_letters() find something? */
bool show_has_letters(const httpstatus_source *source, const char *key);

/* What a source says that makes its keys of letters, all of which mean something to it. */
bool show_letters(struct output *output, const httpstatus_source *source, const char *key);

/* Adds the sources that have a detail with that key; code may be negative for any. */
void suggest_owners(struct text *list, int code, const char *key);

/* Adds the keys that differ from the word in letter case alone. */
void suggest_keys(struct text *list, const httpstatus_source *source, const char *word);

#endif
