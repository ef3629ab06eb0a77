/* request.h: what is known of a request, by the options or from what a client printed. */
#ifndef HS_CLI_REQUEST_H
#define HS_CLI_REQUEST_H

#include <httpstatus.h>
#include <stdbool.h>

#include "options.h"
#include "text.h"

struct request {
  const char *method; /* NULL for unknown, as all that follows */
  const char *target;
  int major, minor; /* 0.0 for unknown */
  httpstatus_line *lines;
  size_t count;
  struct text text; /* holds what was read */
};

/* What the options say. Ends the program if that is no method or no field. */
struct request request_of_options(const struct arguments *arguments);

/* Is this a request line of HTTP (RFC 9112 3)? */
bool request_is_line(httpstatus_slice line);

/* Makes it what a head says: a request line, and fields. */
void request_read(struct request *request, httpstatus_slice head);

/* Makes it a method, which may be NULL, and a target. */
void request_set(struct request *request, const char *method, httpstatus_slice target);

/* Adds a field to it. Name and value are there as long as the request. */
void request_add(struct request *request, httpstatus_slice name, httpstatus_slice value);

/* Makes it unknown again, and frees what it holds. */
void request_clear(struct request *request);

#endif
