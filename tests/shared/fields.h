/* fields.h: field lines as the tests write them. */
#ifndef FIELDS_H
#define FIELDS_H

#include "httpstatus.h"

enum { MOST_FIELDS = 32 };

/* Field lines, or that there are none, or that it is not known whether. */
struct fields {
  httpstatus_line lines[MOST_FIELDS];
  size_t count;
  bool known;
};

/* Reads "Name: value|Name: value"; "none" for no line and "-" for not known. The lines point
 * into text. false for anything else. */
bool read_fields(const char *text, struct fields *fields);

/* Gives exchange the fields of its request and of its response, each as above. */
bool set_fields(httpstatus_exchange *exchange, const char *request, struct fields *request_fields,
                const char *response, struct fields *response_fields);

#endif
