/* json.h: writes JSON value by value.
 *
 *     struct json json;
 *     json_begin(&json, stdout, 1);
 *     json_object_begin(&json);
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

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct json {
  FILE *out;
  unsigned lines; /* what is nested less deeply has a line for each member */
  unsigned depth;
  bool first; /* has the innermost object or array no member yet? */
  bool keyed; /* was a key just written? */
  bool lua;   /* as Lua table constructors instead of JSON */
};

/* Begins a text, and ends it with a line break. */
void json_begin(struct json *json, FILE *out, unsigned lines);
void json_end(struct json *json);

void json_object_begin(struct json *json);
void json_object_end(struct json *json);
void json_array_begin(struct json *json);
void json_array_end(struct json *json);
/* The name of the next member. For Lua it must have letters, digits and "_" alone. */
void json_key(struct json *json, const char *name);

/* Each byte that is not UTF-8 becomes U+FFFD. NULL becomes null. */
void json_text(struct json *json, const char *text);
void json_bytes(struct json *json, const char *text, size_t length);
void json_int(struct json *json, long long value);
/* value / 10^digits, for value >= 0. */
void json_decimal(struct json *json, long long value, int digits);
void json_bool(struct json *json, bool value);
void json_nothing(struct json *json);

/* A member of an object in one call. */
void json_string_member(struct json *json, const char *name, const char *text);
void json_int_member(struct json *json, const char *name, long long value);
void json_bool_member(struct json *json, const char *name, bool value);

#endif
