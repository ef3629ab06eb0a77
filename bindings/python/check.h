/* check.h: a response from Python objects, and the findings on it. */
#ifndef HTTPSTATUS_PYTHON_CHECK_H
#define HTTPSTATUS_PYTHON_CHECK_H

#include "arguments.h"
#include "results.h"

/* Field lines, and the objects that hold what they point to. lines is NULL for unknown. */
struct hs_lines {
  PyObject *owners;
  httpstatus_line *lines;
  size_t count;
};

static bool hs_slice_of(PyObject *given, PyObject *owners, const char *function, const char *name,
                        httpstatus_slice *result) {
  struct hs_octets octets;
  if (!hs_octets(given, function, name, &octets))
    return false;
  result->start = octets.start;
  result->length = octets.length;
  bool kept = PyList_Append(owners, octets.owner) == 0;
  Py_DECREF(octets.owner);
  return kept;
}

/* From a tuple of names and values in turn, or None. What is said to be wrong with one of
 * them is said of name or of value. */
static bool hs_lines(PyObject *given, const char *function, const char *name, const char *value,
                     struct hs_lines *result) {
  if (given == Py_None)
    return true;
  if (!PyTuple_Check(given) || PyTuple_GET_SIZE(given) % 2 != 0)
    return hs_refuse(function, name, "in a tuple of names and values in turn", given);
  result->count = (size_t)PyTuple_GET_SIZE(given) / 2;
  result->owners = PyList_New(0);
  if (result->owners == NULL)
    return false;
  result->lines = PyMem_New(httpstatus_line, result->count); /* not NULL, even for a count of 0 */
  if (result->lines == NULL) {
    PyErr_NoMemory();
    return false;
  }
  for (size_t at = 0; at < result->count; at++) {
    PyObject *const *pair = PySequence_Fast_ITEMS(given) + 2 * at;
    httpstatus_line *line = &result->lines[at];
    if (!hs_slice_of(pair[0], result->owners, function, name, &line->name) ||
        !hs_slice_of(pair[1], result->owners, function, value, &line->value))
      return false;
  }
  return true;
}

static void hs_free_lines(struct hs_lines *lines) {
  Py_XDECREF(lines->owners);
  PyMem_Free(lines->lines);
}

/* An HTTP version; 0.0 for unknown. */
struct hs_version {
  int major, minor;
};

static bool hs_no_version(PyObject *given, const char *function, const char *name) {
  PyErr_Format(PyExc_ValueError, "%s(): %s must be like (1, 1), 11, '1.1', '2' or 'HTTP/1.1', not %R",
               function, name, given);
  return false;
}

/* From "1.1", "2" or "HTTP/1.1": what would be one in a status line. */
static bool hs_version_of_text(PyObject *given, const char *function, const char *name,
                               struct hs_version *result) {
  static const char protocol[] = "HTTP/";
  char line[sizeof "HTTP/1.1 200 "];
  const char *text;
  httpstatus_parsed found = {.size = sizeof found};
  if (!hs_terminated(given, function, name, &text))
    return false;
  if (text != NULL && strncmp(text, protocol, strlen(protocol)) == 0)
    text += strlen(protocol);
  if (text == NULL || strlen(text) > strlen("1.1"))
    return hs_no_version(given, function, name);
  snprintf(line, sizeof line, "%s%s 200 ", protocol, text);
  if (httpstatus_parse(line, strlen(line), &found) != HTTPSTATUS_ERROR_NONE || found.flags != 0)
    return hs_no_version(given, function, name);
  result->major = found.major;
  result->minor = found.minor;
  return true;
}

/* From 11 or 20, as http.client and urllib3 write it. */
static bool hs_version_of_number(PyObject *given, const char *function, const char *name,
                                 struct hs_version *result) {
  int number;
  if (!hs_int(given, function, name, &number))
    return false;
  if (number < 0 || number > 99)
    return hs_no_version(given, function, name);
  result->major = number / 10;
  result->minor = number % 10;
  return true;
}

static bool hs_version_of_pair(PyObject *given, const char *function, const char *name,
                               const char *number_name, struct hs_version *result) {
  if (PyTuple_GET_SIZE(given) != 2)
    return hs_no_version(given, function, name);
  return hs_int(PyTuple_GET_ITEM(given, 0), function, number_name, &result->major) &&
         hs_int(PyTuple_GET_ITEM(given, 1), function, number_name, &result->minor);
}

static bool hs_version(PyObject *given, const char *function, const char *name,
                       const char *number_name, struct hs_version *result) {
  if (given == Py_None)
    return true;
  if (PyUnicode_Check(given))
    return hs_version_of_text(given, function, name, result);
  if (PyTuple_Check(given))
    return hs_version_of_pair(given, function, name, number_name, result);
  if (PyIndex_Check(given) && !PyBool_Check(given))
    return hs_version_of_number(given, function, name, result);
  return hs_refuse(function, name, "a tuple of two ints, an int, a str or None", given);
}

/* Whether something is so, if that is known. */
struct hs_fact {
  bool known, holds;
};

static bool hs_fact(PyObject *given, const char *function, const char *name,
                    struct hs_fact *result) {
  result->known = given != Py_None;
  result->holds = given == Py_True;
  return !result->known || PyBool_Check(given) ||
         hs_refuse(function, name, "a bool or None", given);
}

typedef unsigned lenient_flags;

/* The bit of enum httpstatus_lenient that has that word; 0 for none. */
static unsigned hs_lenient_bit(const char *word) {
  for (unsigned bit = 1; word != NULL && bit != 0; bit <<= 1)
    if (word[0] != '\0' && strcmp(httpstatus_lenient_name(bit), word) == 0)
      return bit;
  return 0;
}

/* From a tuple of words, or None for none. */
static bool hs_flags(PyObject *given, const char *function, const char *name,
                     const char *member_name, unsigned *result) {
  *result = 0;
  if (given == Py_None)
    return true;
  if (!PyTuple_Check(given))
    return hs_refuse(function, name, "a tuple of str or None", given);
  for (Py_ssize_t at = 0; at < PyTuple_GET_SIZE(given); at++) {
    const char *word;
    PyObject *member = PyTuple_GET_ITEM(given, at);
    if (!hs_terminated(member, function, member_name, &word))
      return false;
    unsigned bit = hs_lenient_bit(word);
    if (bit == 0) {
      PyErr_Format(PyExc_ValueError, "%s(): %s must be words as in Head.flags, not %R", function,
                   name, member);
      return false;
    }
    *result |= bit;
  }
  return true;
}

static PyObject *hs_from_finding(const httpstatus_finding *finding) {
  PyObject *citation = hs_from_citation(httpstatus_finding_citation(finding));
  if (citation == NULL)
    return NULL;
  return hs_value(HS_FINDING,
                  Py_BuildValue("(ssssN)", httpstatus_finding_rule(finding),
                                httpstatus_severity_name(httpstatus_finding_severity(finding)),
                                httpstatus_finding_text(finding), httpstatus_finding_field(finding),
                                citation));
}

/* Adds to the list at context, which is gone after an error. */
static void hs_add_finding(const httpstatus_finding *finding, void *context) {
  PyObject **list = context;
  PyObject *made = *list == NULL ? NULL : hs_from_finding(finding);
  if (made == NULL || PyList_Append(*list, made) != 0)
    Py_CLEAR(*list);
  Py_XDECREF(made);
}

static PyObject *hs_check(int code, const char *method, struct hs_lines fields,
                          struct hs_lines request_fields, struct hs_version version,
                          struct hs_version request_version, struct hs_fact content,
                          lenient_flags flags) {
  httpstatus_exchange exchange = {
      .size = sizeof exchange,
      .code = code,
      .major = version.major,
      .minor = version.minor,
      .request_major = request_version.major,
      .request_minor = request_version.minor,
      .method = method,
      .request_lines = request_fields.lines,
      .request_count = request_fields.count,
      .lines = fields.lines,
      .count = fields.count,
      .content_known = content.known,
      .content = content.holds,
      .flags = flags,
  };
  PyObject *list = PyList_New(0);
  if (list != NULL)
    httpstatus_check(&exchange, hs_add_finding, &list);
  return list;
}

static const httpstatus_source *hs_sender(int code, struct hs_lines fields) {
  return httpstatus_sender(code, fields.lines, fields.count);
}

#endif
