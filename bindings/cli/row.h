/* row.h: a meaning as one line of a table. */
#ifndef HS_CLI_ROW_H
#define HS_CLI_ROW_H

#include <httpstatus.h>

/* How wide the columns of a table must be to hold any meaning. */
struct columns {
  int source, state;
};

struct columns row_columns(void);

/* "404  iana  standard  Not Found: The server …" */
void row_print(const struct columns *columns, const httpstatus_meaning *meaning);

#endif
