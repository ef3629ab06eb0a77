"""What is compiled into the package, and which version it is. pyproject.toml says the rest."""

import os
import re
from glob import glob

from setuptools import Extension, setup

with open("lib/httpstatus.h", encoding="utf-8") as header:
    version = re.search(r'^#define HTTPSTATUS_VERSION "(.+)"$', header.read(), re.MULTILINE)[1]

extension = Extension(
    "httpstatus._httpstatus",
    ["httpstatus_wrap.c", *sorted(glob("lib/*.c"))],
    include_dirs=["lib"],
    # The library inside is for nobody else, and nobody else's takes its place.
    define_macros=[("HTTPSTATUS_API", "")],
    extra_compile_args=["-fvisibility=hidden"] if os.name == "posix" else [],
)
setup(
    version=version,
    packages=["httpstatus"],
    package_data={"httpstatus": ["*.pyi", "py.typed"]},
    ext_modules=[extension],
)
