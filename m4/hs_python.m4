# HS_PYTHON: which Python the binding is built for, and where it is installed.
#
# AM_PATH_PYTHON prefers `python` to `python3` and names a folder that Debian's Python does
# not read, so the interpreter is asked itself.
AC_DEFUN([HS_PYTHON], [
  AC_ARG_WITH([python], [AS_HELP_STRING([--without-python], [do not build the Python binding])],
              [], [with_python=check])
  AC_ARG_VAR([PYTHON], [Python interpreter to build for])
  hs_python_asked=$PYTHON
  # The system's own comes first: a python3 from elsewhere may hide it on PATH.
  AC_PATH_PROG([PYTHON], [python3], [], [/usr/bin$PATH_SEPARATOR$PATH])
  with_python_result=no
  AS_IF([test "x$with_python" = xno], [with_python_result="no (--without-python)"],
        [test "x$enable_shared" = xno], [with_python_result="no (--disable-shared)"],
        [test "x$cross_compiling" = xyes], [with_python_result="no (it is for another machine)"],
        [test "x$PYTHON" != x && ! command -v "$PYTHON" >/dev/null],
        [AC_MSG_ERROR([no such program: PYTHON=$PYTHON])],
        [test "x$PYTHON" = x], [with_python_result="no (no python3)"],
        [! $PYTHON -c 'import sys; sys.exit(sys.implementation.name != "cpython")'],
        [HS_PYTHON_OTHER],
        [! $PYTHON -c 'import sys; sys.exit(sys.version_info < (3, 9))'],
        [with_python_result="no (Python 3.9 or later is needed)"],
        [HS_PYTHON_HEADERS])
  AS_CASE([$with_python/$with_python_result],
          [yes/no*], [AC_MSG_ERROR([--with-python: Python binding: $with_python_result])])
  AM_CONDITIONAL([WITH_PYTHON], [test "x$with_python_result" = "x$PYTHON"])
])

# One that was asked for is refused; one that was found leaves the binding out.
AC_DEFUN([HS_PYTHON_OTHER], [
  with_python_result="no ($PYTHON is not CPython, whose C API the binding uses)"
  AS_IF([test "x$hs_python_asked" != x],
        [AC_MSG_ERROR([PYTHON=$hs_python_asked is not CPython, whose C API the binding uses])])
])

AC_DEFUN([HS_PYTHON_HEADERS], [
  hs_python_include=`$PYTHON -c 'import sysconfig; print(sysconfig.get_path("include"))'`
  AC_SUBST([PYTHON_CPPFLAGS], ["-I$hs_python_include"])
  hs_cppflags=$CPPFLAGS
  CPPFLAGS="$CPPFLAGS $PYTHON_CPPFLAGS"
  AC_CHECK_HEADER([Python.h], [with_python_result=$PYTHON],
                  [with_python_result="no (no Python.h of $PYTHON)"])
  CPPFLAGS=$hs_cppflags
  HS_PYTHON_FOLDER
])

# The folder for modules: the first that the interpreter searches under the prefix, or
# else the usual one. It is written relative to exec_prefix, so that `make install
# exec_prefix=...` moves it; pyexecdir=... on the command line of configure wins.
AC_DEFUN([HS_PYTHON_FOLDER], [
  AC_ARG_VAR([pyexecdir], [folder for the Python binding])
  hs_prefix=$prefix
  test "x$hs_prefix" = xNONE && hs_prefix=$ac_default_prefix
  AS_IF([test "x$pyexecdir" = x], [
    hs_folder=`$PYTHON "$srcdir/m4/python_folder.py" "$hs_prefix"`
    AC_SUBST([pyexecdir], ["\${exec_prefix}/$hs_folder"])])
])
