/* arguments.h: reads Python objects as a number, a text, a source, a Status. */
#ifndef HTTPSTATUS_PYTHON_ARGUMENTS_H
#define HTTPSTATUS_PYTHON_ARGUMENTS_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "objects.h"

/* In a message stands the function that the caller wrote, and what it was given. */
static bool hs_refuse(const char *function, const char *name, const char *wanted, PyObject *given) {
  PyErr_Format(PyExc_TypeError, "%s(): %s must be %s, not %.100s", function, name, wanted,
               given == Py_None ? "None" : Py_TYPE(given)->tp_name);
  return false;
}

/* No status code is as large as the limits of int, so they stand for all that is beyond. */
static bool hs_clamp(PyObject *number, int *result) {
  int overflow;
  long value = PyLong_AsLongAndOverflow(number, &overflow);
  if (overflow > 0 || value > INT_MAX)
    *result = INT_MAX;
  else if (overflow < 0 || value < INT_MIN)
    *result = INT_MIN;
  else
    *result = (int)value;
  return true;
}

/* An int, or what says of itself that it is one (__index__); never a float. */
static bool hs_int_slowly(PyObject *given, const char *wanted, const char *function,
                          const char *name, int *result) {
  if (!PyIndex_Check(given))
    return hs_refuse(function, name, wanted, given);
  PyObject *number = PyNumber_Index(given);
  if (number == NULL)
    return false;
  hs_clamp(number, result);
  Py_DECREF(number);
  return true;
}

static inline bool hs_int(PyObject *given, const char *function, const char *name, int *result) {
  if (PyLong_CheckExact(given))
    return hs_clamp(given, result);
  return hs_int_slowly(given, "an int", function, name, result);
}

static bool hs_code_or_any(PyObject *given, const char *function, const char *name, int *result) {
  *result = -1;
  return given == Py_None || hs_int_slowly(given, "an int or None", function, name, result);
}

static bool hs_bool(PyObject *given, const char *function, const char *name, bool *result) {
  *result = given == Py_True;
  return PyBool_Check(given) || hs_refuse(function, name, "a bool", given);
}

/* Text with its length. What UTF-8 cannot write is in no name: it is passed as NULL. */
static bool hs_text(PyObject *given, const char *function, const char *name, const char **text,
                    size_t *length) {
  Py_ssize_t bytes = 0;
  if (!PyUnicode_Check(given))
    return hs_refuse(function, name, "a str", given);
  *text = PyUnicode_AsUTF8AndSize(given, &bytes);
  *length = (size_t)bytes;
  if (*text != NULL)
    return true;
  if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError))
    return false;
  PyErr_Clear();
  *length = 0;
  return true;
}

/* The same, or bytes as they are. */
static bool hs_text_or_bytes(PyObject *given, const char *function, const char *name,
                             const char **text, size_t *length) {
  if (PyUnicode_Check(given))
    return hs_text(given, function, name, text, length);
  if (!PyBytes_Check(given))
    return hs_refuse(function, name, "a str or bytes", given);
  *text = PyBytes_AS_STRING(given);
  *length = (size_t)PyBytes_GET_SIZE(given);
  return true;
}

/* Text that ends at a NUL. With another NUL inside it matches nothing: it is passed as
 * NULL, never cut. */
static bool hs_terminated(PyObject *given, const char *function, const char *name,
                          const char **text) {
  size_t length;
  if (!hs_text(given, function, name, text, &length))
    return false;
  if (*text != NULL && strlen(*text) != length)
    *text = NULL;
  return true;
}

/* Text that ends at a NUL, or None, which stands for unknown and is passed as NULL. */
static bool hs_terminated_or_none(PyObject *given, const char *function, const char *name,
                                  const char **text) {
  *text = NULL;
  if (given == Py_None)
    return true;
  if (!PyUnicode_Check(given))
    return hs_refuse(function, name, "a str or None", given);
  return hs_terminated(given, function, name, text);
}

/* A piece of a message, as bytes. A str of which each character fits into a byte has them as
 * it is (ISO-8859-1, as http.client and WSGI read fields); another one is written in UTF-8.
 * They are those of owner, a reference of its own. */
struct hs_octets {
  PyObject *owner;
  const char *start;
  size_t length;
  bool is_text, is_utf8;
};

static bool hs_octets_of_bytes(PyObject *owner, struct hs_octets *result) {
  result->owner = owner;
  if (owner == NULL)
    return false;
  result->start = PyBytes_AS_STRING(owner);
  result->length = (size_t)PyBytes_GET_SIZE(owner);
  return true;
}

static bool hs_octets(PyObject *given, const char *function, const char *name,
                      struct hs_octets *result) {
  result->is_text = PyUnicode_Check(given);
  result->is_utf8 = false;
  if (PyBytes_Check(given))
    return hs_octets_of_bytes(hs_new_ref(given), result);
  if (PyObject_CheckBuffer(given)) /* as sockets are read into: bytearray, memoryview */
    return hs_octets_of_bytes(PyBytes_FromObject(given), result);
  if (!result->is_text)
    return hs_refuse(function, name, "a str or bytes", given);
  if (PyUnicode_KIND(given) != PyUnicode_1BYTE_KIND) {
    result->is_utf8 = true;
    return hs_octets_of_bytes(PyUnicode_AsEncodedString(given, "utf-8", "surrogatepass"), result);
  }
  result->owner = hs_new_ref(given);
  result->start = (const char *)PyUnicode_1BYTE_DATA(given);
  result->length = (size_t)PyUnicode_GET_LENGTH(given);
  return true;
}

/* An edition by the number of an RFC or by its name; false with ValueError set for what is none. */
static bool hs_edition(PyObject *given, const char *function, const char *name,
                       httpstatus_edition *result) {
  char room[32];
  const char *text = room;
  size_t length;
  int rfc;
  if (PyUnicode_Check(given)) {
    if (!hs_text(given, function, name, &text, &length))
      return false;
  } else if (hs_int_slowly(given, "an int or a str", function, name, &rfc)) {
    length = (size_t)snprintf(room, sizeof room, "RFC %d", rfc);
  } else {
    return false;
  }
  *result = httpstatus_edition_find(text, length);
  if (*result != HTTPSTATUS_EDITION_UNKNOWN)
    return true;
  PyErr_Format(PyExc_ValueError,
               "%s(): %s must be the number of an RFC such as 9110, or a text such as "
               "'RFC 2616 6.1.1', not %R",
               function, name, given);
  return false;
}

/* A number of seconds. What is beyond 64 bits is as far away as their limits. */
static bool hs_seconds(PyObject *given, const char *function, const char *name, int64_t *result) {
  int overflow;
  if (!PyIndex_Check(given))
    return hs_refuse(function, name, "an int", given);
  PyObject *number = PyNumber_Index(given);
  if (number == NULL)
    return false;
  *result = PyLong_AsLongLongAndOverflow(number, &overflow);
  if (overflow != 0)
    *result = overflow > 0 ? INT64_MAX : INT64_MIN;
  Py_DECREF(number);
  return true;
}

static bool hs_source_of_text(PyObject *id, const char *function, const char *name,
                              const httpstatus_source **result) {
  const char *text;
  if (!hs_terminated(id, function, name, &text))
    return false;
  *result = httpstatus_source_find(text);
  return true;
}

/* The id of a Source, or of an object of a class that derives from it; a new reference. */
static PyObject *hs_id_of_source(PyObject *given, const char *wanted, const char *function,
                                 const char *name) {
  struct hs_objects *objects = hs_objects();
  PyObject *class = objects == NULL ? NULL : hs_class(objects, HS_SOURCE);
  if (class == NULL)
    return NULL;
  if (PyObject_TypeCheck(given, (PyTypeObject *)class))
    return PyObject_GetAttr(given, objects->id);
  hs_refuse(function, name, wanted, given);
  return NULL;
}

static bool hs_source(PyObject *given, const char *wanted, const char *function, const char *name,
                      const httpstatus_source **result) {
  if (PyUnicode_Check(given))
    return hs_source_of_text(given, function, name, result);
  PyObject *id = hs_id_of_source(given, wanted, function, name);
  if (id == NULL)
    return false;
  bool found = PyUnicode_Check(id) ? hs_source_of_text(id, function, name, result)
                                   : hs_refuse(function, name, wanted, id);
  Py_DECREF(id);
  return found;
}

/* Which sources are asked for: one, which may be unknown (NULL), or any. */
struct hs_choice {
  bool any;
  const httpstatus_source *source;
};

static bool hs_choose(PyObject *given, const char *function, const char *name,
                      struct hs_choice *result) {
  result->source = NULL;
  result->any = given == Py_None;
  return result->any ||
         hs_source(given, "a str, a Source or None", function, name, &result->source);
}

/* Is it a member of HTTPStatus? That class is loaded if it is not yet, so that an error in loading
 * it is told: false with an error set. */
static bool hs_is_member(PyObject *given, bool *result) {
  struct hs_objects *objects = hs_objects();
  PyObject *class = objects == NULL ? NULL : hs_class(objects, HS_HTTP_STATUS);
  *result = class != NULL && PyObject_TypeCheck(given, (PyTypeObject *)class);
  return class != NULL;
}

/* The meaning of which this is the Status; NULL where it is none. */
static const httpstatus_meaning *hs_meaning_of_status(const struct hs_objects *objects,
                                                      PyObject *given, int code) {
  const httpstatus_meaning *meaning = httpstatus_find(code);
  while (meaning != NULL &&
         PyTuple_GET_ITEM(objects->statuses, httpstatus_meaning_index(meaning)) != given)
    meaning = httpstatus_meaning_next(meaning);
  return meaning;
}

/* Nothing but the objects of the catalogue themselves is taken for one, so that no pointer is ever
 * read from an object of somebody else. A member of HTTPStatus stands for the preferred meaning of
 * its code, which is NULL where there is none. */
static bool hs_meaning(PyObject *given, const char *function, const httpstatus_meaning **result) {
  struct hs_objects *objects = hs_objects();
  bool is_member = false;
  int code;
  if (objects == NULL)
    return false;
  if (!PyLong_Check(given) || PyLong_CheckExact(given) || !hs_clamp(given, &code))
    return hs_refuse(function, "self", "a Status or a member of HTTPStatus", given);
  *result = hs_meaning_of_status(objects, given, code);
  if (*result != NULL)
    return true;
  *result = httpstatus_find(code);
  return hs_is_member(given, &is_member) &&
         (is_member || hs_refuse(function, "self", "a Status or a member of HTTPStatus", given));
}

#endif
