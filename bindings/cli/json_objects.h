/* json_objects.h: the objects of the catalogue as JSON. */
#ifndef HS_CLI_JSON_OBJECTS_H
#define HS_CLI_JSON_OBJECTS_H

#include <httpstatus.h>

#include "json.h"

/* One object each, as httpstatus.schema.json describes them; null for NULL. */
void json_meaning(struct json *json, const httpstatus_meaning *meaning);
void json_source(struct json *json, const httpstatus_source *source);
void json_detail(struct json *json, const httpstatus_detail *detail);
void json_warn_code(struct json *json, const httpstatus_warn_code *warn_code);
void json_citation(struct json *json, const httpstatus_citation *citation);
void json_method(struct json *json, const char *method);
void json_finding(struct json *json, const httpstatus_finding *finding);

#endif
