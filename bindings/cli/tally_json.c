/* tally_json.c: how often is each code in a log, and what does it mean to a server? For programs.
 */
#include "tally_json.h"

#include <stdlib.h>
#include <string.h>

#include "json_objects.h"
#include "text.h"

enum { LINES = 2, DIGITS = 6, MILLION = 1000000 };

static void write_count(struct json *json, const struct tally *tally, unsigned long long count) {
  double millionths = (double)count / (double)tally->all * MILLION + 0.5;
  json_int_member(json, "count", (long long)count);
  json_key(json, "share");
  json_decimal(json, (long long)millionths, DIGITS);
}

static void write_code(struct json *json, const struct tally *tally, int code) {
  json_object_begin(json);
  json_int_member(json, "code", code);
  write_count(json, tally, tally->log->of[code]);
  json_string_member(json, "class", httpstatus_class_name(httpstatus_class_of(code)));
  json_key(json, "meaning");
  json_meaning(json, tally_meaning(tally, code));
  json_object_end(json);
}

static void write_class(struct json *json, const struct tally *tally, int class) {
  json_object_begin(json);
  json_string_member(json, "class", httpstatus_class_name((httpstatus_class) class));
  write_count(json, tally, tally->classes[class]);
  json_object_end(json);
}

/* Text from outside is escaped as it is for people, since programs print it too. */
static void write_escaped(struct json *json, const char *name, const char *bytes, size_t length) {
  struct text text = {NULL, 0, 0};
  text_add_escaped(&text, bytes, length);
  json_string_member(json, name, text.bytes);
  free(text.bytes);
}

static void write_sample(struct json *json, const struct log_sample *sample) {
  size_t length = sample->length < LOG_SAMPLE ? (size_t)sample->length : LOG_SAMPLE;
  json_object_begin(json);
  write_escaped(json, "file", sample->name, strlen(sample->name));
  json_int_member(json, "line", (long long)sample->line);
  write_escaped(json, "text", sample->start, length);
  json_bool_member(json, "cut", sample->length > LOG_SAMPLE);
  json_object_end(json);
}

static void write_samples(struct json *json, const struct log *log) {
  json_key(json, "malformed_lines");
  json_array_begin(json);
  for (unsigned at = 0; at < LOG_SAMPLES && at < log->malformed; at++)
    write_sample(json, &log->samples[at]);
  json_array_end(json);
}

void tally_write(const struct tally *tally) {
  struct json json;
  json_begin(&json, stdout, LINES);
  json_object_begin(&json);
  json_int_member(&json, "lines", (long long)tally->log->lines);
  json_int_member(&json, "malformed", (long long)tally->log->malformed);
  json_key(&json, "codes");
  json_array_begin(&json);
  for (int code = 0; code < LOG_CODES; code++)
    if (tally->log->of[code] > 0)
      write_code(&json, tally, code);
  json_array_end(&json);
  json_key(&json, "classes");
  json_array_begin(&json);
  for (int class = 1; class <= TALLY_CLASSES; class ++)
    if (tally->classes[class % TALLY_CLASSES] > 0)
      write_class(&json, tally, class % TALLY_CLASSES);
  json_array_end(&json);
  write_samples(&json, tally->log);
  json_object_end(&json);
  json_end(&json);
}
