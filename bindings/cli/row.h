/* row.h: a meaning or a detail as one line of a table. */
#ifndef HS_CLI_ROW_H
#define HS_CLI_ROW_H

#include <httpstatus.h>

/* How wide the columns of a table must be to hold any meaning; a detail may need more. */
struct columns {
  int code, source, state;
};

struct columns row_columns(void);

/* Makes the first column wide enough for a detail. */
void row_widen(struct columns *columns, const httpstatus_detail *detail);

/* "404  iana  standard  Not Found: The server …" */
void row_print(const struct columns *columns, const httpstatus_meaning *meaning);

/* "H12  heroku  detail  Request timeout: The application …" */
void row_print_detail(const struct columns *columns, const httpstatus_detail *detail);

#endif
