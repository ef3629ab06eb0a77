/* json_detail.h: sources and detail codes as JSON. */
#ifndef HS_CLI_JSON_DETAIL_H
#define HS_CLI_JSON_DETAIL_H

#include <httpstatus.h>

#include "json.h"

/* Each writes null where there is none. */
void json_source(struct json *json, const httpstatus_source *source);
void json_detail(struct json *json, const httpstatus_detail *detail);

/* A key that is no detail, and what its letters mean. */
void json_letters(struct json *json, const httpstatus_source *source, const char *key);

#endif
