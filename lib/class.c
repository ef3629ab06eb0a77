/* class.c: the class of a code, and the code to treat it as (RFC 9110 15). */
#include "table.h"

enum { FIRST_CODE = 100, END_OF_CODES = 600, CLASS_SIZE = 100, SERVER_ERROR = 500 };

httpstatus_class httpstatus_class_of(int code) {
  if (code < FIRST_CODE || code >= END_OF_CODES)
    return HTTPSTATUS_CLASS_INVALID;
  return (httpstatus_class)(code / CLASS_SIZE);
}

int httpstatus_treat_as(int code) {
  if (code < FIRST_CODE || code >= END_OF_CODES)
    return SERVER_ERROR;
  if (hs_registered_of_code[code] != 0)
    return code;
  return code - code % CLASS_SIZE;
}
