/* log_kind.h: what is a kind of log? Each is defined in the kind_….c of its name. */
#ifndef HS_CLI_LOG_KIND_H
#define HS_CLI_LOG_KIND_H

#include "log_line.h"

enum { LOG_KEYS = 64, LOG_LINE = 1 << 18, LOG_INNER = 2 * LOG_LINE };

/* What a line says. */
struct log_entry {
  int code;            /* or LOG_UNANSWERED: the line says that there was no response */
  const char *source;  /* the id of the source that means something by the code; NULL if unknown */
  char keys[LOG_KEYS]; /* of details, with commas between them; "" for none */
};

enum log_verdict {
  LOG_OTHER,   /* the line is of another kind */
  LOG_SKIPPED, /* it describes the log, and no request */
  LOG_UNTOLD,  /* it is of this kind, and its status cannot be told */
  LOG_TOLD,    /* the entry has it */
  LOG_HELD,    /* the entry has it if layout->is_status_behind becomes true */
  LOG_WRAPPED  /* it holds a line of another log, layout->inner */
};

/* What the lines before have said about the columns of those that follow. */
struct log_columns {
  int count, status, detail; /* columns count from 0; -1 for none */
  bool are_tabbed, is_dated; /* are there tabs between them; is the first one a date? */
  const char *source;        /* an id; NULL if unknown */
  const char *product;       /* of the details; NULL for any */
};

/* What has been learned about the log that is read. */
struct log_layout {
  struct log_columns columns;
  int request; /* common: how many quoted fields are between time and request; -1 if unknown */
  bool is_status_behind; /* common: is it sure that the status is behind the request? */
  bool is_status_before; /* common: or is it the field before? */
  char *inner;           /* the text of a line that was wrapped in another; LOG_INNER bytes */
  size_t inner_length;
  char *repaired; /* LOG_INNER bytes for JSON that needs it */
};

struct log_kind {
  const char *name;  /* as --format takes it */
  const char *about; /* whose logs are of this kind, in half a line */
  enum log_verdict (*read)(struct log_layout *layout, struct log_line line,
                           struct log_entry *entry);
};

extern const struct log_kind kind_alb, kind_app, kind_codes, kind_common, kind_elb, kind_envoy,
    kind_haproxy, kind_httperr, kind_json, kind_npm, kind_pairs, kind_s3, kind_squid, kind_w3c;

/* Was the command built with a library for JSON? */
extern const bool log_reads_json;

/* Gives the entry a key, unless it is none: empty, `-`, or too long to be one. */
void log_set_keys(struct log_entry *entry, struct log_line key);

/* Tells the code; LOG_UNTOLD for LOG_NO_CODE. */
enum log_verdict log_tell(struct log_entry *entry, int code, const char *source);

#endif
