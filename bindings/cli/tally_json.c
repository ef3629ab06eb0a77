/* tally_json.c: a tally for programs, as httpstatus.schema.json describes it. */
#include "tally_json.h"

#include <stdlib.h>
#include <string.h>

#include "json_detail.h"
#include "json_objects.h"
#include "text.h"

enum { LINES = 2, DIGITS = 6, MILLION = 1000000 };

static void write_count(struct json *json, const struct tally *tally, unsigned long long count) {
  double millionths = (double)count / (double)tally->all * MILLION + 0.5;
  json_int_member(json, "count", (long long)count);
  json_key(json, "share");
  json_decimal(json, (long long)millionths, DIGITS);
}

/* Text from outside is escaped as it is for people, since programs print it too. */
static void write_escaped(struct json *json, const char *name, const char *bytes, size_t length) {
  struct text text = {NULL, 0, 0};
  text_add_escaped(&text, bytes, length);
  json_string_member(json, name, length > 0 ? text.bytes : "");
  free(text.bytes);
}

static void write_details(struct json *json, const struct tally *tally,
                          const struct tally_row *row) {
  const struct log_detail *detail;
  int at = 0;
  json_key(json, "details");
  json_array_begin(json);
  while ((detail = tally_next_detail(tally, row, &at)) != NULL) {
    json_object_begin(json);
    write_escaped(json, "key", detail->key, strlen(detail->key));
    json_int_member(json, "count", (long long)detail->count);
    json_string_member(json, "source", detail->source);
    json_key(json, "detail");
    json_detail(json, tally_find_detail(detail));
    json_object_end(json);
  }
  json_array_end(json);
}

static void write_row(struct json *json, const struct tally *tally, const struct tally_row *row) {
  json_object_begin(json);
  json_int_member(json, "code", row->code);
  write_count(json, tally, row->count);
  json_string_member(json, "class", httpstatus_class_name(httpstatus_class_of(row->code)));
  json_key(json, "meaning");
  json_meaning(json, row->meaning);
  write_details(json, tally, row);
  json_object_end(json);
}

static void write_rows(struct json *json, const struct tally *tally) {
  json_key(json, "codes");
  json_array_begin(json);
  for (int at = 0; at < tally->count; at++)
    write_row(json, tally, &tally->rows[at]);
  json_array_end(json);
}

static void write_unanswered(struct json *json, const struct tally *tally) {
  json_key(json, "unanswered");
  json_object_begin(json);
  json_int_member(json, "count", (long long)tally->unanswered);
  write_details(json, tally, NULL);
  json_object_end(json);
}

static void write_class(struct json *json, const struct tally *tally, int class) {
  json_object_begin(json);
  json_string_member(json, "class", httpstatus_class_name((httpstatus_class) class));
  write_count(json, tally, tally->classes[class]);
  json_object_end(json);
}

static void write_classes(struct json *json, const struct tally *tally) {
  json_key(json, "classes");
  json_array_begin(json);
  for (int class = 1; class <= TALLY_CLASSES; class ++)
    if (tally->classes[class % TALLY_CLASSES] > 0)
      write_class(json, tally, class % TALLY_CLASSES);
  json_array_end(json);
}

static void write_formats(struct json *json, const struct log *log) {
  json_key(json, "formats");
  json_array_begin(json);
  for (int kind = 0; kind < LOG_KINDS; kind++) {
    if (log->of_kind[kind] == 0)
      continue;
    json_object_begin(json);
    json_string_member(json, "format", log_kinds[kind]->name);
    json_int_member(json, "lines", (long long)log->of_kind[kind]);
    json_object_end(json);
  }
  json_array_end(json);
}

static void write_sample(struct json *json, const struct log_sample *sample) {
  json_object_begin(json);
  write_escaped(json, "file", sample->name, strlen(sample->name));
  json_int_member(json, "line", (long long)sample->line);
  write_escaped(json, "text", sample->start, sample->length);
  json_bool_member(json, "cut", sample->is_cut);
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
  write_formats(&json, tally->log);
  write_rows(&json, tally);
  write_unanswered(&json, tally);
  write_classes(&json, tally);
  write_samples(&json, tally->log);
  json_object_end(&json);
  json_end(&json);
}
