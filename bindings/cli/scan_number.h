/* scan_number.h: is a number in a line of text a status code? */
#ifndef HS_CLI_SCAN_NUMBER_H
#define HS_CLI_SCAN_NUMBER_H

/* How sure it is. */
enum trust {
  TRUST_NONE,     /* it is part of something else */
  TRUST_DOUBTFUL, /* it counts or measures something, or seems to */
  TRUST_ALONE,    /* nothing speaks for it or against it */
  TRUST_JOINED,   /* it stands beside another number, as in `401 or 403` */
  TRUST_SURE      /* it is called a status code, or its reason phrase follows */
};

/* Of the three digits at at, in a line that begins at line; end is behind them, or behind the
 * number of a detail. */
enum trust scan_number(const char *line, const char *at, const char *end);

/* The same by the words before at alone: sure, doubtful, or nothing for it or against it. */
enum trust scan_announcement(const char *line, const char *at);

#endif
