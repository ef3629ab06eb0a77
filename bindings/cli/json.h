/* json.h: writes JSON value by value, and the objects of the catalogue as JSON.
 *
 *     struct json json;
 *     json_begin(&json, stdout, 1);
 *     json_object(&json);
 *     json_key(&json, "code");
 *     json_int(&json, 404);
 *     json_object_end(&json);
 *     json_end(&json);
 *
 * Nothing is allocated, and nothing is checked: the caller writes a key before each value in
 * an object and ends what it began. Errors of the stream stay with the stream.
 */
#ifndef HS_CLI_JSON_H
#define HS_CLI_JSON_H

#include <httpstatus.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct json {
  FILE *out;
  unsigned lines; /* what is nested less deeply than this has a line for each member */
  unsigned depth;
  bool first; /* has the innermost object or array no member yet? */
  bool keyed; /* was a key just written? */
  bool lua;   /* as constructors of Lua tables in place of JSON */
};

/* Begins a text, and ends it with the end of its line. */
void json_begin(struct json *json, FILE *out, unsigned lines);
void json_end(struct json *json);

void json_object(struct json *json);
void json_object_end(struct json *json);
void json_array(struct json *json);
void json_array_end(struct json *json);
/* The name of the next member: letters, digits and "_" alone, where it is to be Lua as well. */
void json_key(struct json *json, const char *name);

/* Bytes that are not UTF-8 become U+FFFD, one for one. NULL is null. */
void json_string(struct json *json, const char *text);
void json_bytes(struct json *json, const char *text, size_t length);
void json_int(struct json *json, long long value);
/* value / 10^digits, for a value that is not negative. */
void json_decimal(struct json *json, long long value, int digits);
void json_bool(struct json *json, bool value);
void json_null(struct json *json);

/* A member of an object in one call. */
void json_string_member(struct json *json, const char *name, const char *text);
void json_int_member(struct json *json, const char *name, long long value);
void json_bool_member(struct json *json, const char *name, bool value);

/* One object each, as httpstatus.schema.json describes them; null for NULL. */
void json_meaning(struct json *json, const httpstatus_meaning *meaning);
void json_source(struct json *json, const httpstatus_source *source);
void json_detail(struct json *json, const httpstatus_detail *detail);
void json_warn_code(struct json *json, const httpstatus_warn_code *warn_code);
void json_citation(struct json *json, const httpstatus_citation *citation);
void json_method(struct json *json, const char *method);
void json_finding(struct json *json, const httpstatus_finding *finding);

#endif
