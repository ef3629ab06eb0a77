/* statuses.i: makes the class under Status, and every Status and constant. */

%rename(status_base) hs_make_status_base;
%feature("docstring") hs_make_status_base "status_base()
--

Return a new class for Status to derive from: an int with a reason that no one can construct."
PyObject *hs_make_status_base(void);

%rename(record_base) hs_record_base;
%feature("docstring") hs_record_base "record_base()
--

Return the class under the classes of records."
PyObject *hs_record_base(void);

%rename(adopt) hs_make_all;
%feature("docstring") hs_make_all "adopt(status, load, namespace, /)
--

Make an object of the class status for every meaning, and put the constants into namespace.

load(name) must return the class of values with that name. An interpreter adopts
once: a second import gets the classes and objects of the first. Therefore Status
is put into namespace as well, and the return value is the load that is used from
now on."
PyObject *hs_make_all(PyObject *status, PyObject *load, PyObject *namespace);
