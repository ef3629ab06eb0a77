/* heads.h: the texts that the readers read. */
#ifndef HEADS_H
#define HEADS_H

#include "typical.h"

static const char line_text[] = "HTTP/1.1 404 Not Found\r\n";
static const char head_text[] = "HTTP/1.1 404 Not Found\r\n" TYPICAL_FIELDS "\r\n";
enum { line_length = sizeof line_text - 1, head_length = sizeof head_text - 1 };

#endif
