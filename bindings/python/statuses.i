/* statuses.i: makes the class under Status, and every Status and constant. */

%rename(status_base) hs_make_status_base;
%feature("docstring") hs_make_status_base "status_base()
--

A new class for Status to derive from: an int with a reason, which nobody can make."
PyObject *hs_make_status_base(void);

%rename(adopt) hs_make_all;
%feature("docstring") hs_make_all "adopt(status, load, namespace, /)
--

Makes an object of the class status for every meaning, and puts the constants into namespace.

load(name) is to return the class of values of that name. An interpreter adopts once: what is
imported anew has the classes and objects of the first. So Status is put into namespace as well,
and the answer is the load that is asked from now on."
PyObject *hs_make_all(PyObject *status, PyObject *load, PyObject *namespace);
