/* version.c: which library and which registry this is. */
#include "httpstatus.h"

const char *httpstatus_version(void) {
  return HTTPSTATUS_VERSION;
}

const char *httpstatus_registry_date(void) {
  return HTTPSTATUS_REGISTRY_DATE;
}
