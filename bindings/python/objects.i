/* objects.i: the Python objects that stand for what is in the catalogue. */

%{
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The classes of the package, and every Status and Source at its index in the library.
 * Interpreters in one process share this code but no objects: each has its own. */
enum hs_class {
  HS_STATUS,
  HS_SOURCE,
  HS_CITATION,
  HS_DETAIL,
  HS_WARNING,
  HS_FIELD_RULE,
  HS_PARSED,
  HS_HEAD,
  HS_FINDING,
  HS_PARSE_ERROR,
  HS_CLASSES
};
struct hs_objects {
  int64_t interpreter;
  PyObject *classes[HS_CLASSES];
  PyObject *statuses, *sources;
  PyObject *id; /* the name of an attribute; made anew each time, it would fill a cache */
  struct hs_objects *next;
};

static struct hs_objects *hs_newest;

static struct hs_objects *hs_objects_of(int64_t interpreter) {
  struct hs_objects *objects = hs_newest;
  while (objects != NULL && objects->interpreter != interpreter)
    objects = objects->next;
  return objects;
}

static int64_t hs_interpreter(void) {
  return PyInterpreterState_GetID(PyInterpreterState_Get());
}

/* Those of this interpreter; NULL with an error set before the package is imported. */
static const struct hs_objects *hs_objects(void) {
  const struct hs_objects *objects = hs_objects_of(hs_interpreter());
  if (objects == NULL)
    PyErr_SetString(PyExc_RuntimeError, "httpstatus is not imported yet");
  return objects;
}

static PyObject *hs_new_ref(PyObject *object) {
  Py_INCREF(object);
  return object;
}

/* A class that derives from Source counts as well. */
static bool hs_is_source(const struct hs_objects *objects, PyObject *given) {
  return PyObject_TypeCheck(given, (PyTypeObject *)objects->classes[HS_SOURCE]);
}

/* An object of a class of values; takes over the reference to them, a tuple. */
static PyObject *hs_make_value(const struct hs_objects *objects, enum hs_class class,
                               PyObject *values) {
  PyObject *made = values == NULL ? NULL : PyObject_CallObject(objects->classes[class], values);
  Py_XDECREF(values);
  return made;
}

/* Made as int makes it, without asking Status, which refuses. */
static PyObject *hs_make_status(const struct hs_objects *objects, size_t index) {
  PyObject *arguments = Py_BuildValue("(i)", httpstatus_entry_code(httpstatus_at(index)));
  if (arguments == NULL)
    return NULL;
  PyTypeObject *class = (PyTypeObject *)objects->classes[HS_STATUS];
  PyObject *made = PyLong_Type.tp_new(class, arguments, NULL);
  Py_DECREF(arguments);
  return made;
}

static PyObject *hs_make_source(const struct hs_objects *objects, size_t index) {
  const httpstatus_source *source = httpstatus_source_at(index);
  return hs_make_value(
      objects, HS_SOURCE,
      Py_BuildValue("(ssss)", httpstatus_source_id(source), httpstatus_source_name(source),
                    httpstatus_source_summary(source), httpstatus_source_url(source)));
}

static PyObject *hs_make_all(const struct hs_objects *objects, size_t count,
                             PyObject *(*make)(const struct hs_objects *, size_t)) {
  PyObject *all = PyTuple_New((Py_ssize_t)count);
  for (size_t index = 0; all != NULL && index < count; index++) {
    PyObject *member = make(objects, index);
    if (member == NULL)
      Py_CLEAR(all);
    else
      PyTuple_SET_ITEM(all, (Py_ssize_t)index, member);
  }
  return all;
}

static PyTypeObject *hs_base_of(enum hs_class which) {
  if (which == HS_STATUS)
    return &PyLong_Type;
  return which == HS_PARSE_ERROR ? (PyTypeObject *)PyExc_ValueError : &PyBaseObject_Type;
}

/* The members of given, a tuple of one class for each of enum hs_class. */
static bool hs_take_classes(PyObject *given, PyObject *classes[HS_CLASSES]) {
  if (!PyTuple_Check(given) || PyTuple_GET_SIZE(given) != HS_CLASSES) {
    PyErr_Format(PyExc_TypeError, "adopt(): classes must be a tuple of %d", (int)HS_CLASSES);
    return false;
  }
  for (int which = 0; which < HS_CLASSES; which++) {
    PyTypeObject *base = hs_base_of((enum hs_class)which);
    classes[which] = PyTuple_GET_ITEM(given, which);
    if (PyType_Check(classes[which]) && PyType_IsSubtype((PyTypeObject *)classes[which], base))
      continue;
    PyErr_Format(PyExc_TypeError, "adopt(): %R is not a subclass of %s", classes[which],
                 base->tp_name);
    return false;
  }
  return true;
}

/* Keeps what was made, until the process ends: objects of Python may outlive its modules. */
static bool hs_keep(const struct hs_objects *made) {
  struct hs_objects *kept = malloc(sizeof *kept);
  if (kept == NULL)
    return false;
  *kept = *made;
  for (int which = 0; which < HS_CLASSES; which++)
    Py_INCREF(kept->classes[which]);
  hs_newest = kept;
  return true;
}
%}

%feature("docstring") adopt "Takes the classes of the package, and makes every Status and Source."
%inline %{
static PyObject *adopt(PyObject *classes) {
  struct hs_objects made = {hs_interpreter(), {NULL}, NULL, NULL, NULL, hs_newest};
  if (hs_objects_of(made.interpreter) != NULL)
    Py_RETURN_NONE;
  if (!hs_take_classes(classes, made.classes))
    return NULL;
  made.statuses = hs_make_all(&made, httpstatus_count(), hs_make_status);
  if (made.statuses != NULL)
    made.sources = hs_make_all(&made, httpstatus_source_count(), hs_make_source);
  if (made.sources != NULL)
    made.id = PyUnicode_InternFromString("id");
  if (made.id != NULL && hs_keep(&made))
    Py_RETURN_NONE;
  Py_XDECREF(made.statuses);
  Py_XDECREF(made.sources);
  Py_XDECREF(made.id);
  return PyErr_Occurred() != NULL ? NULL : PyErr_NoMemory();
}
%}
