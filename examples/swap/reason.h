/* reason.h: the reason phrase that server.c sends with a status code. */
#ifndef REASON_H
#define REASON_H

const char *reason(int code);

#endif
