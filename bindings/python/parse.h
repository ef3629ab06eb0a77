/* parse.h: what stands in a text, as Python objects. */
#ifndef HTTPSTATUS_PYTHON_PARSE_H
#define HTTPSTATUS_PYTHON_PARSE_H

#include "arguments.h"
#include "functions.h"
#include "results.h"

/* The words for the bits of enum httpstatus_lenient. */
static PyObject *hs_from_flags(unsigned flags) {
  if (flags == 0)
    return PyTuple_New(0);
  PyObject *list = PyList_New(0);
  for (unsigned bit = 1; list != NULL && bit != 0 && bit <= flags; bit <<= 1) {
    if ((flags & bit) == 0)
      continue;
    PyObject *word = PyUnicode_FromString(httpstatus_lenient_name(bit));
    if (word == NULL || PyList_Append(list, word) != 0)
      Py_CLEAR(list);
    Py_XDECREF(word);
  }
  return hs_as_tuple(list);
}

/* A piece of what was given: that of a str exactly as it stands there. */
static PyObject *hs_from_slice(const struct hs_octets *text, httpstatus_slice slice) {
  Py_ssize_t length = (Py_ssize_t)slice.length;
  return text->is_utf8 ? PyUnicode_DecodeUTF8(slice.start, length, "surrogatepass")
                       : PyUnicode_DecodeLatin1(slice.start, length, NULL);
}

/* An offset in the bytes as an index into what was given, which counts characters in a str. */
static Py_ssize_t hs_index(const struct hs_octets *text, size_t offset) {
  if (!text->is_utf8)
    return (Py_ssize_t)offset;
  Py_ssize_t index = 0;
  for (size_t at = 0; at < offset; at++)
    if (((unsigned char)text->start[at] & 0xC0) != 0x80)
      index++;
  /* Within a character, it is the index of that one. */
  return offset < text->length && ((unsigned char)text->start[offset] & 0xC0) == 0x80 ? index - 1
                                                                                      : index;
}

static PyObject *hs_from_version(int major, int minor) {
  return major < 0 ? hs_none() : Py_BuildValue("(ii)", major, minor);
}

/* A tuple of these; takes over the references to them. NULL where one of them is. */
static PyObject *hs_values_of(PyObject **members, Py_ssize_t count) {
  PyObject *values = PyTuple_New(count);
  for (Py_ssize_t index = 0; index < count; index++)
    if (members[index] == NULL)
      Py_CLEAR(values);
  for (Py_ssize_t index = 0; index < count; index++) {
    if (values != NULL)
      PyTuple_SET_ITEM(values, index, members[index]);
    else
      Py_XDECREF(members[index]);
  }
  return values;
}

static PyObject *hs_from_parsed(const struct hs_octets *text, const httpstatus_parsed *found) {
  PyObject *members[] = {PyLong_FromLong(found->code), hs_number_or_none(found->detail),
                         hs_from_version(found->major, found->minor),
                         hs_from_slice(text, found->reason), hs_from_flags(found->flags)};
  return hs_value(HS_PARSED, hs_values_of(members, sizeof members / sizeof *members));
}

/* Raises ParseError. */
static PyObject *hs_refuse_text(const struct hs_octets *text, httpstatus_error error,
                                size_t offset) {
  struct hs_objects *objects = hs_objects();
  PyObject *class = objects == NULL ? NULL : hs_class(objects, HS_PARSE_ERROR);
  if (class == NULL)
    return NULL;
  PyObject *values = Py_BuildValue("(sn)", httpstatus_error_text(error), hs_index(text, offset));
  if (values != NULL)
    PyErr_SetObject(class, values);
  Py_XDECREF(values);
  return NULL;
}

static PyObject *hs_parse(struct hs_octets text) {
  httpstatus_parsed found = {.size = sizeof found};
  httpstatus_error error = httpstatus_parse(text.start, text.length, &found);
  return error == HTTPSTATUS_ERROR_NONE ? hs_from_parsed(&text, &found)
                                        : hs_refuse_text(&text, error, found.offset);
}

/* The lines of a head, in the text that they are read from. */
struct hs_text_lines {
  const struct hs_octets *text;
  const httpstatus_line *lines;
};

/* A value, on one line. */
static PyObject *hs_from_value(const struct hs_octets *text, httpstatus_slice value) {
  if (memchr(value.start, '\n', value.length) == NULL)
    return hs_from_slice(text, value);
  char *joined = PyMem_Malloc(value.length);
  if (joined == NULL)
    return PyErr_NoMemory();
  size_t length = httpstatus_unfold(value.start, value.length, joined, value.length);
  PyObject *result = hs_from_slice(text, (httpstatus_slice){joined, length});
  PyMem_Free(joined);
  return result;
}

static PyObject *hs_from_line(const void *context, size_t at) {
  const struct hs_text_lines *all = context;
  PyObject *members[] = {hs_from_slice(all->text, all->lines[at].name),
                         hs_from_value(all->text, all->lines[at].value)};
  return hs_values_of(members, sizeof members / sizeof *members);
}

static PyObject *hs_from_lines(const struct hs_octets *text, const httpstatus_head *head) {
  struct hs_text_lines all = {.text = text, .lines = head->lines};
  return hs_tuple(head->count, hs_from_line, &all);
}

static PyObject *hs_from_head(const struct hs_octets *text, const httpstatus_head *head) {
  PyObject *status = hs_from_parsed(text, &head->status);
  if (status == NULL)
    return NULL;
  return hs_value(HS_HEAD, Py_BuildValue("(NNn)", status, hs_from_lines(text, head),
                                         hs_index(text, head->length)));
}

/* Reads with as much room as it takes. false without memory for it. head->lines is to be freed
 * either way. */
static bool hs_read_with_room(const struct hs_octets *text, httpstatus_head *head,
                              httpstatus_error *error) {
  *error = httpstatus_read_head(text->start, text->length, head);
  if (*error != HTTPSTATUS_ERROR_ROOM)
    return true;
  head->room = head->count;
  head->lines = PyMem_New(httpstatus_line, head->room);
  if (head->lines == NULL)
    return false;
  *error = httpstatus_read_head(text->start, text->length, head);
  return true;
}

static PyObject *hs_read_head(struct hs_octets text, bool ended) {
  httpstatus_head head = {.size = sizeof head, .ended = ended};
  httpstatus_error error;
  PyObject *result;
  if (!hs_read_with_room(&text, &head, &error))
    result = PyErr_NoMemory();
  else if (error != HTTPSTATUS_ERROR_NONE)
    result = hs_refuse_text(&text, error, head.offset);
  else
    result = hs_from_head(&text, &head);
  PyMem_Free(head.lines);
  return result;
}

#endif
