/* log_kinds.c: which kinds of log are there? */
#include "log_kinds.h"

#include <stddef.h>
#include <string.h>

const struct log_kind *const log_kinds[LOG_KINDS + 1] = {
    &kind_json,   &kind_w3c,     &kind_httperr, &kind_alb,   &kind_elb,
    &kind_s3,     &kind_haproxy, &kind_npm,     &kind_envoy, &kind_squid,
    &kind_common, &kind_app,     &kind_pairs,   &kind_codes, NULL};

int log_kind_find(const char *name) {
  int at = 0;
  while (at < LOG_KINDS && strcmp(log_kinds[at]->name, name) != 0)
    at++;
  return at;
}
