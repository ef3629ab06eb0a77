"""Prints the folder for extension modules under a prefix, relative to it.

The first folder under the prefix that this interpreter searches, so that what is
installed there can be imported without setting anything; where it searches none, the
one that any Python would under that prefix.
"""

import os
import site
import sys
import sysconfig

prefix = os.path.normpath(sys.argv[1])
usual = sysconfig.get_path("platlib", "posix_prefix", {"base": prefix, "platbase": prefix})
for folder in [*site.getsitepackages(), usual]:
    relative = os.path.relpath(folder, prefix)
    inside_other = prefix == "/usr" and relative.startswith("local")
    if not relative.startswith("..") and not inside_other:
        print(relative)
        break
