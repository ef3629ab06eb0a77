/* client_pseudo.h: heads of HTTP/2 with pseudo-header fields, as browsers show them. */
#ifndef HS_CLI_CLIENT_PSEUDO_H
#define HS_CLI_CLIENT_PSEUDO_H

#include "client.h"

extern const struct client client_pseudo;

#endif
