/* client_har.h: a HAR file, the log of a browser or a proxy. */
#ifndef HS_CLI_CLIENT_HAR_H
#define HS_CLI_CLIENT_HAR_H

#include "client.h"

extern const struct client client_har;

#endif
