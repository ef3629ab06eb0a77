/* checking.h: the responses of an input, checked one after the other. */
#ifndef HS_CLI_CHECKING_H
#define HS_CLI_CHECKING_H

#include "output.h"
#include "reading.h"
#include "request.h"

struct checking {
  struct reading reading;
  struct output output;
  struct request given; /* by the options; they win */
  struct request seen;  /* in the input, for the responses that come next */
  size_t count;         /* of the responses */
  bool awaits_final;    /* was the last one interim? */
  bool has_failed;      /* was there trouble that has been told? */
};

void checking_begin(struct checking *checking, const struct arguments *arguments);
void checking_end(struct checking *checking);

/* The method of the request, NULL for unknown. */
const char *checking_method(const struct checking *checking);

/* Does a final response follow one with this code, on the same connection? */
bool checking_is_interim(int code);

/* Gives the next line of the input; false at its end, after trouble, and where there is no response
 * in so much of it that none is expected any more. */
bool checking_line(struct checking *checking, httpstatus_slice *line);

/* Checks the response with this head, and prints what comes of it. */
void checking_tell(struct checking *checking, const httpstatus_head *head, bool has_content);

/* Prints what is wrong with the input. */
void checking_fail(struct checking *checking, const char *problem, const char *expected);

#endif
