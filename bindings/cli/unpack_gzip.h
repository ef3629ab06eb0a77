/* unpack_gzip.h: reads gzip, of one member or several (RFC 1952), by zlib. */
#ifndef HS_CLI_UNPACK_GZIP_H
#define HS_CLI_UNPACK_GZIP_H

#include <stdbool.h>
#include <stddef.h>

/* NULL if the command was built without zlib. */
void *gzip_begin(void);

/* Takes bytes from *at on, and writes into the buffer; returns how much, 0 if it needs more. What
 * is wrong with them, in *problem. Zeros behind a member are padding. */
size_t gzip_read(void *state, char *bytes, size_t *at, size_t length, char *buffer, size_t room,
                 const char **problem);

/* Has the last member come to its end? */
bool gzip_is_whole(const void *state);

void gzip_end(void *state);

#endif
