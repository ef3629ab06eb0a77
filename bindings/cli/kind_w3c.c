/* kind_w3c.c: which columns does `#Fields:` name, and what do the lines below it have in them?
 *
 * W3C extended log files, as IIS, Azure and CloudFront write them, and HTTPERR of HTTP.sys. Columns
 * may change in the middle of a file.
 */
#include <httpstatus.h>
#include <string.h>

#include "log_kind.h"

static struct log_line next_column(const struct log_columns *columns, struct log_line *line) {
  return columns->are_tabbed ? log_token(line, '\t') : log_word(line);
}

static bool ends_quoted(const char *at, const char *end) {
  return *at == '"' && (at + 1 == end || at[1] == ' ' || at[1] == '\t');
}

/* A value in quotes may hold what stands between columns. */
static struct log_line next_value(const struct log_columns *columns, struct log_line *line) {
  while (!columns->are_tabbed && line->at < line->end && *line->at == ' ')
    line->at++;
  if (line->at < line->end && *line->at == '"') {
    struct log_line value = {line->at + 1, line->at + 1, false};
    while (value.end < line->end && !ends_quoted(value.end, line->end))
      value.end++;
    if (value.end < line->end) {
      line->at = value.end + 1 < line->end ? value.end + 2 : line->end;
      return value;
    }
  }
  return next_column(columns, line);
}

static bool names(struct log_line column, const char *const *wanted) {
  for (; *wanted != NULL; wanted++)
    if (log_is(column, *wanted))
      return true;
  return false;
}

static void read_name(struct log_columns *columns, struct log_line name) {
  static const char *const status[] = {"sc-status", "sc(Status)", "status", NULL};
  static const char *const iis[] = {"sc-substatus", "s-sitename", "sc-win32-status", NULL};
  if (names(name, status) && columns->status < 0)
    columns->status = columns->count;
  if (log_is(name, "sc-substatus") || log_is(name, "x-edge-detailed-result-type") ||
      log_is(name, "s-reason"))
    columns->detail = columns->count;
  if (log_is(name, "x-edge-detailed-result-type"))
    columns->product = name.at != NULL ? "x-edge-detailed-result-type" : NULL;
  if (names(name, iis) && columns->source == NULL)
    columns->source = "iis";
  if (log_is(name, "x-edge-location"))
    columns->source = "cloudfront";
  if (log_is(name, "s-reason"))
    columns->source = "http-sys";
  if (columns->count == 0)
    columns->is_dated = log_is(name, "date");
  columns->count++;
}

static void read_names(struct log_columns *columns, struct log_line line) {
  while (line.at < line.end && (*line.at == ' ' || *line.at == '\t'))
    line.at++;
  bool are_tabbed = memchr(line.at, '\t', (size_t)(line.end - line.at)) != NULL;
  *columns = (struct log_columns){.status = -1, .detail = -1, .are_tabbed = are_tabbed};
  while (line.at < line.end) {
    struct log_line name = next_column(columns, &line);
    if (name.at < name.end)
      read_name(columns, name);
  }
}

static enum log_verdict read_directive(struct log_columns *columns, struct log_line line) {
  static const char *const others[] = {"#Software:",   "#Version:",  "#Date:",       "#Remark:",
                                       "#Start-Date:", "#End-Date:", "#GMT-Offset:", NULL};
  if (log_take(&line, "#Fields:")) {
    read_names(columns, line);
    return LOG_SKIPPED;
  }
  for (const char *const *name = others; *name != NULL; name++)
    if (log_starts(line, *name))
      return LOG_SKIPPED;
  return LOG_OTHER;
}

struct row {
  int count;
  struct log_line status, detail;
};

typedef struct log_line next_function(const struct log_columns *columns, struct log_line *line);

static struct row split(const struct log_columns *columns, struct log_line line,
                        next_function *next) {
  struct row row = {0, {NULL, NULL, false}, {NULL, NULL, false}};
  while (line.at < line.end) {
    struct log_line value = next(columns, &line);
    if (value.at == line.end) /* spaces at the end */
      break;
    if (row.count == columns->status)
      row.status = value;
    if (row.count == columns->detail)
      row.detail = value;
    row.count++;
  }
  return row;
}

/* CloudFront repeats in a column of details what is none: Hit, Miss. */
static bool is_of_product(const struct log_columns *columns, int code, const char *key) {
  const httpstatus_source *source = httpstatus_source_find(columns->source);
  const httpstatus_detail *detail = httpstatus_detail_find(source, code, key, strlen(key));
  for (; detail != NULL; detail = httpstatus_detail_next(detail, code))
    if (strcmp(httpstatus_detail_product(detail), columns->product) == 0)
      return true;
  return false;
}

static enum log_verdict read_row(struct log_columns columns, struct log_line line,
                                 struct log_entry *entry) {
  if (!columns.are_tabbed && memchr(line.at, '\t', (size_t)(line.end - line.at)) != NULL)
    columns.are_tabbed = true;
  struct row row = split(&columns, line, next_value);
  if (row.count != columns.count)
    row = split(&columns, line, next_column);
  if (row.count != columns.count || line.is_cut)
    return columns.is_dated && log_starts_with_date(line) ? LOG_UNTOLD : LOG_OTHER;
  if (columns.status < 0)
    return LOG_UNTOLD;
  int code = log_is(row.status, "0") ? 0 : log_code(row.status);
  if (log_tell(entry, code, columns.source) != LOG_TOLD)
    return columns.is_dated ? LOG_UNTOLD : LOG_OTHER;
  if (row.detail.at != NULL)
    log_set_keys(entry, row.detail);
  if (columns.product != NULL && !is_of_product(&columns, code, entry->keys))
    entry->keys[0] = '\0';
  return LOG_TOLD;
}

static bool are_of_httperr(const struct log_columns *columns) {
  return columns->source != NULL && strcmp(columns->source, "http-sys") == 0;
}

/* Of the two kinds, the one that the columns show answers. */
static enum log_verdict read_either(struct log_columns *columns, struct log_line line,
                                    struct log_entry *entry, bool is_httperr) {
  if (line.at < line.end && *line.at == '#') {
    enum log_verdict verdict = read_directive(columns, line);
    return verdict == LOG_SKIPPED && are_of_httperr(columns) != is_httperr ? LOG_OTHER : verdict;
  }
  if (columns->count == 0 || are_of_httperr(columns) != is_httperr)
    return LOG_OTHER;
  return read_row(*columns, line, entry);
}

static enum log_verdict read_w3c(struct log_layout *layout, struct log_line line,
                                 struct log_entry *entry) {
  return read_either(&layout->columns, line, entry, false);
}

static enum log_verdict read_httperr(struct log_layout *layout, struct log_line line,
                                     struct log_entry *entry) {
  return read_either(&layout->columns, line, entry, true);
}

const struct log_kind kind_w3c = {"w3c", "IIS, CloudFront: #Fields", read_w3c};
const struct log_kind kind_httperr = {"httperr", "errors of HTTP.sys", read_httperr};
