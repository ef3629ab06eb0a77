/* slice.h: lines of an input, looked at from both ends. */
#ifndef HS_CLI_SLICE_H
#define HS_CLI_SLICE_H

#include <httpstatus.h>
#include <stdbool.h>

/* Does it begin with this text, or with one of these, which end with NULL? */
bool slice_begins(httpstatus_slice slice, const char *text);
bool slice_begins_with_one(httpstatus_slice slice, const char *const *texts);

/* Does it begin with this text, where 0 stands for any digit? */
bool slice_has_form(httpstatus_slice slice, const char *form);

/* Is it this text in lower case, whatever its own case? */
bool slice_is(httpstatus_slice slice, const char *text);

bool slice_has(httpstatus_slice slice, const char *text);

/* Without that many bytes at the start. */
httpstatus_slice slice_without(httpstatus_slice slice, size_t length);

/* Without the end of the line, and the white space before it. */
httpstatus_slice slice_trimmed(httpstatus_slice slice);

/* "HTTP/" and a digit: what a status line begins with, and nothing else in a head. */
bool slice_is_status_line(httpstatus_slice slice);

#endif
