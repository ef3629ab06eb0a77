"""What is in the sdist, and how are it and the wheel built, wherever the C sources stand?

In a checkout and in a release tarball they stand in the top folder, in an sdist beside this
file. All that is needed is copied into a folder that goes afterwards, and setuptools works
there: nothing is written here, so that this folder may be read-only.
"""

import contextlib
import os
import shutil
import sys
import tempfile
from glob import glob

from setuptools import build_meta

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = HERE if os.path.isdir(os.path.join(HERE, "lib")) else os.path.join(HERE, "..", "..")
# Where each file comes from, and the folder it goes to; a pattern fits at least one.
CONTENTS = [
    (HERE, ["pyproject.toml", "setup.py", "backend.py", "MANIFEST.in", "README.md"]),
    (HERE, ["httpstatus_wrap.c", "*.h", "httpstatus/_status.py", "httpstatus/_status.pyi"]),
    (HERE, ["httpstatus/*.py", "httpstatus/*.pyi", "httpstatus/py.typed"]),
    (TOP, ["LICENSE", "lib/*.c", "lib/*.h", "lib/*.inc", "lib/httpstatus-codes.h"]),
]


def copy_fitting(folder, pattern, target):
    found = glob(os.path.join(folder, pattern))
    if not found:
        sys.exit(f"httpstatus: no {pattern} in {folder}: it is made by ./configure and make")
    to = os.path.join(target, os.path.dirname(pattern))
    os.makedirs(to, exist_ok=True)
    for file in found:
        shutil.copyfile(file, os.path.join(to, os.path.basename(file)))


@contextlib.contextmanager
def staged():
    """In a folder that holds what an sdist does."""
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        for origin, patterns in CONTENTS:
            for pattern in patterns:
                copy_fitting(origin, pattern, folder)
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def build_sdist(folder, config_settings=None):
    folder = os.path.abspath(folder)
    with staged():
        return build_meta.build_sdist(folder, config_settings)


def build_wheel(folder, config_settings=None, metadata_folder=None):
    folder = os.path.abspath(folder)
    with staged():
        return build_meta.build_wheel(folder, config_settings, metadata_folder)


def prepare_metadata_for_build_wheel(folder, config_settings=None):
    folder = os.path.abspath(folder)
    with staged():
        return build_meta.prepare_metadata_for_build_wheel(folder, config_settings)
