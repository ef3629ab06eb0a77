"""What is compiled into the package, and which version it is. pyproject.toml says the rest.

Who publishes it names the page of the project in HTTPSTATUS_URL.
"""

import os
import re
import sys
from glob import glob

from setuptools import Distribution, Extension, setup

with open("lib/httpstatus.h", encoding="utf-8") as header:
    version = re.search(r'^#define HTTPSTATUS_VERSION "(.+)"$', header.read(), re.MULTILINE)[1]

# The field License-Expression of PEP 639 is younger than License, and so is what writes it, setuptools
# 77. An SPDX expression fits both.
knows_expressions = hasattr(Distribution().metadata, "license_expression")
licence = {"license_expression" if knows_expressions else "license": "MIT"}

page = os.environ.get("HTTPSTATUS_URL")
extension = Extension(
    "httpstatus._httpstatus",
    ["httpstatus_wrap.c", *sorted(glob("lib/*.c"))],
    include_dirs=["lib"],
    # The library inside is for nobody else, and nobody else's takes its place.
    define_macros=[("HTTPSTATUS_API", "")],
    extra_compile_args=["-fvisibility=hidden"] if os.name == "posix" else [],
    extra_link_args=["-Wl,--strip-all"] if sys.platform == "linux" else [],
)
setup(
    version=version,
    **licence,
    project_urls={"Homepage": page} if page else {},
    packages=["httpstatus"],
    package_data={"httpstatus": ["*.pyi", "py.typed"]},
    ext_modules=[extension],
)
