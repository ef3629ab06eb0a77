/* examples.h: for each rule of data/rules.lua an exchange that breaks it, and one that keeps it. */
#ifndef EXAMPLES_H
#define EXAMPLES_H

#include "fields.h"

enum { MOST_FINDINGS = 64 };

/* An exchange; what is not named is not known. */
struct story {
  int code;
  const char *method, *request, *response; /* fields as fields.h has them */
  int major, minor, request_major, request_minor;
  char content; /* y, n */
  unsigned flags;
};

struct example {
  const char *rule, *field; /* what is reported where it is broken */
  httpstatus_severity severity;
  struct story broken, kept;
};

/* In the order of their rules. */
extern const struct example examples[];
extern const size_t example_count;

/* What a check reported. */
struct report {
  const httpstatus_finding *findings[MOST_FINDINGS];
  size_t count;
};

/* Adds a finding to the report that context is. */
void add_to_report(const httpstatus_finding *finding, void *context);

/* Checks exchange; false if the check counted otherwise than it reported. */
bool check_exchange(const httpstatus_exchange *exchange, struct report *report);

/* The exchange of a story, with fields that are the caller's; false if they are not well
 * written. */
bool read_story(const struct story *story, httpstatus_exchange *exchange, struct fields *request,
                struct fields *response);

/* Checks the exchange of a story; false likewise, or if its fields are not well written. */
bool check_story(const struct story *story, struct report *report);

const char *rule_at(const struct report *report, size_t at);

size_t count_of(const struct report *report, const char *rule);

#endif
