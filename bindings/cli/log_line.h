/* log_line.h: a line of a log, and what its readers look for in it. */
#ifndef HS_CLI_LOG_LINE_H
#define HS_CLI_LOG_LINE_H

#include <stdbool.h>
#include <stddef.h>

/* From at up to end, without the line break; the readers move at along. */
struct log_line {
  const char *at, *end;
  bool is_cut; /* is it only the beginning of a longer line? */
};

/* What stands in the place of a status code that is none. */
enum { LOG_CODES = 1000, LOG_UNANSWERED = LOG_CODES, LOG_NO_CODE = -1 };

/* Does the line go on with that text? */
bool log_starts(struct log_line line, const char *text);

/* The same, and if so moves behind it. */
bool log_take(struct log_line *line, const char *text);

/* Is that the whole of the line? */
bool log_is(struct log_line line, const char *text);

/* Moves behind the next such text; false if there is none. */
bool log_seek(struct log_line *line, const char *text);

/* What comes up to the next separator, or up to the end; moves behind it. */
struct log_line log_token(struct log_line *line, char separator);

/* The same for words with one or several spaces between them. */
struct log_line log_word(struct log_line *line);

/* Three digits, `-` for LOG_UNANSWERED, or LOG_NO_CODE if the text is neither. */
int log_code(struct log_line text);

/* Up to 18 digits, and nothing else; -1 for any other text. */
long long log_number(struct log_line text);

/* Digits, with a sign, a point and a unit or not: 0.003, -1, 5ms. */
bool log_is_quantity(struct log_line text);

/* A method in capital letters. */
bool log_is_method(struct log_line text);

/* Does the line go on with `2024-01-12T10:00:00` or with a space in the place of the T? */
bool log_starts_with_date(struct log_line line);

/* Does the line go on with `12/Jan/2024:10:00:00`? */
bool log_starts_with_clf_date(struct log_line line);

/* The end of the quoted text that begins at line.at, behind its quote: the quote that ends it,
 * which no backslash escapes. NULL if there is none. */
const char *log_end_of_quoted(struct log_line line);

#endif
