/* records.h: the class under every record, which keeps the values of one.
 *
 * It is made in C, so that a record costs no call of Python code, and so that what is taken for
 * the class of a record is one.
 */
#ifndef HTTPSTATUS_PYTHON_RECORDS_H
#define HTTPSTATUS_PYTHON_RECORDS_H

#include <Python.h>
#include <structmember.h>

struct hs_record {
  PyObject ob_base;
  PyObject *values; /* a tuple */
};

static PyMemberDef hs_record_members[] = {
    {"_values", T_OBJECT_EX, offsetof(struct hs_record, values), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

/* A record of these values; takes over the reference to them. The class derives from that of
 * hs_make_record_base(). */
static PyObject *hs_make_record(PyTypeObject *class, PyObject *values) {
  PyObject *made = class->tp_alloc(class, 0);
  if (made != NULL)
    ((struct hs_record *)made)->values = values;
  else
    Py_DECREF(values);
  return made;
}

static PyObject *hs_new_record(PyTypeObject *class, PyObject *arguments, PyObject *named) {
  (void)named;
  Py_INCREF(arguments);
  return hs_make_record(class, arguments);
}

static int hs_visit_record(PyObject *record, visitproc visit, void *arg) {
  Py_VISIT(((struct hs_record *)record)->values);
  Py_VISIT(Py_TYPE(record));
  return 0;
}

static int hs_clear_record(PyObject *record) {
  Py_CLEAR(((struct hs_record *)record)->values);
  return 0;
}

static void hs_free_record(PyObject *record) {
  PyTypeObject *class = Py_TYPE(record);
  PyObject_GC_UnTrack(record);
  hs_clear_record(record);
  class->tp_free(record);
  Py_DECREF(class);
}

static PyType_Slot hs_record_slots[] = {
    {Py_tp_members, hs_record_members},
    {Py_tp_new, (void *)hs_new_record},
    {Py_tp_traverse, (void *)hs_visit_record},
    {Py_tp_clear, (void *)hs_clear_record},
    {Py_tp_dealloc, (void *)hs_free_record},
    {Py_tp_doc, (void *)"The values of a record."},
    {0, NULL},
};

static PyType_Spec hs_record_spec = {
    .name = "httpstatus._httpstatus.RecordBase",
    .basicsize = sizeof(struct hs_record),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = hs_record_slots,
};

#endif
