/* unread.c: what a check does not read, by name. */
#include "unread.h"

#include "byte.h"
#include "outcome.h"
#include "slice.h"

/* By what it begins with, or by what is in its first line. */
static const struct kind {
  const char *first, *inside, *name, *instead;
} kinds[] = {
    {"\x1f\x8b", "", "compressed with gzip", "use `zcat FILE | httpstatus check`"},
    {"\x28\xb5\x2f\xfd", "", "compressed with zstd", "use `zstdcat FILE | httpstatus check`"},
    {"\xff\xfe", "", "text in UTF-16", "use `iconv -f UTF-16 -t UTF-8 FILE | httpstatus check`"},
    {"\xfe\xff", "", "text in UTF-16", "use `iconv -f UTF-16 -t UTF-8 FILE | httpstatus check`"},
    {"== Info: ", "", "a trace of curl", "use `curl -sv URL 2>&1 | httpstatus check`"},
    {"=> Send ", "", "a trace of curl", "use `curl -sv URL 2>&1 | httpstatus check`"},
    {"curl: (", "", "curl got no response", "expected \"HTTP/1.1 200 OK\" from `curl -si URL`"},
    {"[  0.", "", "the output of nghttp", "use `curl -si --http2 URL | httpstatus check`"},
    {"StatusCode ", "", "an object of PowerShell", "use `curl.exe -si URL | httpstatus check`"},
    {"[", "{", "JSON, but not a HAR file", "expected entries in log.entries"},
    {"", " HTTP/1.1\" ", "a line of a log", "use `httpstatus tally FILE`"},
    {"", " HTTP/1.0\" ", "a line of a log", "use `httpstatus tally FILE`"},
    {"", " HTTP/2.0\" ", "a line of a log", "use `httpstatus tally FILE`"},
};

static bool is_name(char byte) {
  return byte_is_letter(byte) || byte == '-';
}

/* "Name: value" */
static bool is_field(httpstatus_slice line) {
  size_t at = 0;
  while (at < line.length && is_name(line.start[at]))
    at++;
  return at > 0 && at + 1 < line.length && line.start[at] == ':' && line.start[at + 1] == ' ';
}

void unread_name(struct checking *checking, httpstatus_slice line) {
  for (size_t index = 0; index < sizeof kinds / sizeof *kinds; index++) {
    const struct kind *kind = &kinds[index];
    if (slice_begins(line, kind->first) && slice_has(line, kind->inside)) {
      checking_fail(checking, kind->name, kind->instead);
      return;
    }
  }
  if (is_field(line))
    checking_fail(checking, "fields without a status line",
                  "expected \"HTTP/1.1 200 OK\" before them, as `curl -si URL` prints it");
  else
    checking_fail(checking, "not a response head",
                  "expected \"HTTP/1.1 200 OK\", as `curl -si URL` prints it");
}
