"""Counts the instructions of a program."""

import os
import re
import shutil
import subprocess
import tempfile


def present():
    return shutil.which("valgrind") is not None


def instructions(words):
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.path.join(folder, 'out')}", *words],
            # Python spreads its hashes at random otherwise.
            env={**os.environ, "PYTHONHASHSEED": "0"}, cwd=os.sep,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True).stderr
    return int(re.search(r"Collected : (\d+)", said)[1])
