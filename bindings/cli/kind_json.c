/* kind_json.c: one JSON object a line, nested or flat.
 *
 * The status is found by the names that servers give it. An object without one may hold a line of
 * another log as text, as those of Docker and of the journal do.
 */
#include "log_kind.h"

#ifdef HAVE_JANSSON

#include <jansson.h>
#include <string.h>

#include "log_names.h"
#include "log_repair.h"

enum { DEPTH = 4, PATH = 64 };

struct findings {
  int code, rank; /* the best rank so far */
  int other;      /* of `code`, which is a status only beside a method and a path */
  bool is_unsure; /* do two names of one rank differ? */
  bool has_method, has_path;
  const char *source; /* an id */
  json_t *detail;     /* a text or a number; NULL for none */
  json_t *inner;      /* a text, or an array of bytes; NULL for none */
};

static struct log_line slice(const char *text, size_t length) {
  return (struct log_line){text, text + length, false};
}

static int code_of_number(double number) {
  if (number == -1)
    return LOG_UNANSWERED;
  bool is_code = number == 0 || (number >= 100 && number < LOG_CODES && (int)number == number);
  return is_code ? (int)number : LOG_NO_CODE;
}

/* "404", "404 Not Found", "000", "-" or "0". */
static int code_of_text(struct log_line text) {
  struct log_line number = log_token(&text, ' ');
  if (log_is(number, "0"))
    return 0;
  return log_is(number, "-1") ? LOG_UNANSWERED : log_code(number);
}

static int code_of(json_t *value) {
  if (json_is_number(value))
    return code_of_number(json_number_value(value));
  if (json_is_string(value))
    return code_of_text(slice(json_string_value(value), json_string_length(value)));
  return LOG_NO_CODE;
}

static void add_code(struct findings *findings, int code, int rank) {
  if (code == LOG_NO_CODE || rank > findings->rank)
    return;
  findings->is_unsure = rank == findings->rank && (findings->is_unsure || code != findings->code);
  findings->rank = rank;
  findings->code = code;
}

static void read_mark(struct findings *findings, struct log_line name, json_t *value) {
  const struct log_mark *mark = log_mark_of(name);
  if (log_is_name(name, "logger") && json_is_string(value) &&
      strncmp(json_string_value(value), "http.log.access", 15) == 0)
    findings->source = "caddy";
  if (mark == NULL)
    return;
  findings->source = mark->source;
  if (mark->is_detail)
    findings->detail = value;
}

static bool names_inner(struct log_line name) {
  static const char *const names[] = {"log", "message", "msg", "textpayload", "line", NULL};
  return log_is_among(name, names);
}

static void read_member(struct findings *findings, struct log_line name, json_t *value) {
  int rank = log_rank_of_status(name);
  if (rank != LOG_NO_RANK)
    add_code(findings, code_of(value), rank);
  read_mark(findings, name, value);
  if (log_is_name(name, "code"))
    findings->other = code_of(value);
  findings->has_method = findings->has_method || log_is_name(name, "method");
  findings->has_path = findings->has_path || log_is_name(name, "path");
  if (findings->inner == NULL && (json_is_string(value) || json_is_array(value)) &&
      names_inner(name))
    findings->inner = value;
}

/* What names its members is part of their names; what only holds them is not. */
static bool is_part_of_names(struct log_line name) {
  static const char *const names[] = {
      "http", "response", "res", "resp", "httprequest", "httpresponse", "responsestatus", NULL};
  return log_is_among(name, names);
}

static bool is_holder(struct log_line name) {
  static const char *const names[] = {
      "jsonpayload", "protopayload", "properties", "attributes", "fields", "data",      "record",
      "source",      "event",        "access",     "nginx",      "log",    "accesslog", NULL};
  return log_is_among(name, names);
}

/* prefix is the path of the object, "" for one that is not part of the names. */
static void read_object(struct findings *findings, json_t *object, const char *prefix, int depth) {
  const char *key;
  json_t *value;
  json_object_foreach(object, key, value) {
    char path[PATH];
    size_t length = strlen(prefix), more = strlen(key);
    if (length + more >= PATH)
      continue;
    memcpy(path, prefix, length);
    memcpy(path + length, key, more + 1);
    struct log_line name = slice(path, length + more);
    if (!json_is_object(value))
      read_member(findings, name, value);
    else if (depth < DEPTH && (is_part_of_names(slice(key, more)) || is_holder(slice(key, more))))
      read_object(findings, value, is_holder(slice(key, more)) ? "" : path, depth + 1);
  }
}

static void read_detail(struct log_entry *entry, json_t *detail) {
  if (json_is_string(detail))
    log_set_keys(entry, slice(json_string_value(detail), json_string_length(detail)));
  else if (json_is_integer(detail))
    snprintf(entry->keys, LOG_KEYS, "%lld", (long long)json_integer_value(detail));
}

/* HAProxy's state has four characters, of which two are a key. */
static void shorten_state(struct log_entry *entry) {
  if (entry->source != NULL && strcmp(entry->source, "haproxy") == 0 && strlen(entry->keys) >= 2)
    entry->keys[strncmp(entry->keys, "--", 2) == 0 ? 0 : 2] = '\0';
}

/* The journal writes a text that is no UTF-8 as an array of bytes. */
static void take_inner(struct log_layout *layout, json_t *inner) {
  size_t at;
  json_t *byte;
  layout->inner_length = 0;
  if (json_is_string(inner)) {
    layout->inner_length = json_string_length(inner);
    memcpy(layout->inner, json_string_value(inner), layout->inner_length);
    return;
  }
  json_array_foreach(inner, at, byte) {
    layout->inner[layout->inner_length++] = (char)json_integer_value(byte);
  }
}

static enum log_verdict tell(struct log_layout *layout, struct log_entry *entry, json_t *object) {
  struct findings findings = {
      .code = LOG_NO_CODE, .rank = LOG_NO_RANK, .other = LOG_NO_CODE, .detail = NULL};
  read_object(&findings, object, "", 0);
  if (findings.code == LOG_NO_CODE && findings.has_method && findings.has_path)
    findings.code = findings.other;
  if (findings.is_unsure)
    return LOG_UNTOLD;
  if (findings.code == LOG_NO_CODE && findings.inner != NULL) {
    take_inner(layout, findings.inner);
    return LOG_WRAPPED;
  }
  read_detail(entry, findings.detail);
  entry->source = findings.source;
  shorten_state(entry);
  return log_tell(entry, findings.code, findings.source);
}

static bool is_end(struct log_line rest) {
  while (rest.at < rest.end && (*rest.at == ' ' || *rest.at == '\t' || *rest.at == ','))
    rest.at++;
  return rest.at == rest.end;
}

static json_t *parse(struct log_line line, size_t flags) {
  json_error_t error;
  json_t *object = json_loadb(line.at, (size_t)(line.end - line.at),
                              flags | JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, &error);
  if (object != NULL && !is_end(slice(line.at + error.position,
                                      (size_t)(line.end - line.at) - (size_t)error.position))) {
    json_decref(object);
    return NULL;
  }
  return object;
}

static enum log_verdict read_json(struct log_layout *layout, struct log_line line,
                                  struct log_entry *entry) {
  if (log_is(line, "[") || log_is(line, "]"))
    return LOG_SKIPPED;
  if (!log_starts(line, "{"))
    return LOG_OTHER;
  if (line.is_cut)
    return LOG_UNTOLD;
  json_t *object = parse(line, 0);
  if (object == NULL) {
    struct log_line repaired = {layout->repaired, layout->repaired, false};
    repaired.end += log_repair(line, layout->repaired, LOG_INNER);
    object = parse(repaired, JSON_DECODE_INT_AS_REAL);
  }
  enum log_verdict verdict = object != NULL ? tell(layout, entry, object) : LOG_UNTOLD;
  json_decref(object);
  return verdict;
}

const bool log_reads_json = true;

#else

static enum log_verdict read_json(struct log_layout *layout, struct log_line line,
                                  struct log_entry *entry) {
  (void)layout;
  (void)entry;
  return log_starts(line, "{") ? LOG_UNTOLD : LOG_OTHER;
}

const bool log_reads_json = false;

#endif

const struct log_kind kind_json = {"json", "one JSON object a line", read_json};
