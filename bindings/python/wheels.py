"""Builds a wheel for each CPython of this machine, tagged with the oldest glibc that it runs with.

    python3 wheels.py FOLDER

The tag is manylinux_X_Y of PEP 600: X.Y is the newest version of a symbol of glibc that the extension
asks for. An extension that needs anything but glibc keeps the tag of this system alone.
"""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = ["build", "setuptools", "wheel"]
PROBE = f"""
import os, sys, sysconfig
import {", ".join(MODULES)}
header = os.path.join(sysconfig.get_path("include"), "Python.h")
sys.exit(sys.implementation.name != "cpython" or sys.version_info < (3, 9) or not os.path.exists(header))
"""
# What any system with glibc has under these names (PEP 600).
EVERYWHERE = re.compile(r"(libc|libm|libdl|libpthread|librt)\.so\.\d+|ld-linux.*\.so\.\d+")
OLDEST = {"x86_64": (2, 5), "i686": (2, 5)}  # what PEP 600 begins with; elsewhere glibc 2.17


def pythons():
    """The interpreters on PATH that can build a wheel, one for each version."""
    able, seen = {}, {}
    for folder in os.environ["PATH"].split(os.pathsep):
        for path in glob.glob(os.path.join(folder, "python3.*")):
            name = os.path.basename(path)
            if re.fullmatch(r"python3\.\d+", name) and name not in able:
                seen[name] = path
                if subprocess.run([path, "-c", PROBE], capture_output=True, check=False).returncode == 0:
                    able[name] = path
    for name in sorted(seen.keys() - able.keys()):
        print(f"wheels: left out {seen[name]}: needs CPython 3.9 with headers, {', '.join(MODULES)}", file=sys.stderr)
    return [able[name] for name in sorted(able, key=lambda name: int(name.partition(".")[2]))]


def oldest_glibc(extension, machine):
    """As (2, 17), or None where the extension needs more than glibc."""
    shown = subprocess.run(["readelf", "-dVW", extension], capture_output=True, text=True, check=True,
                           env={**os.environ, "LC_ALL": "C"}).stdout
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", shown)
    # Versions are asked for as GLIBC_2.2.5; a name such as GLIBC_PRIVATE is for glibc alone.
    asked = re.findall(r"Name: (\S+)\s+Flags:", shown)
    numbers = [re.fullmatch(r"GLIBC_(\d+)\.(\d+)(\.\d+)?", name) for name in asked]
    if not asked or not all(numbers) or not all(EVERYWHERE.fullmatch(name) for name in needed):
        return None
    return max(OLDEST.get(machine, (2, 17)), *((int(number[1]), int(number[2])) for number in numbers))


def retagged(python, wheel, folder):
    """Packs the wheel anew into the folder, under the tag that it deserves; the path of it."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([python, "-m", "wheel", "unpack", "-d", scratch, wheel], check=True, stdout=subprocess.DEVNULL)
        (unpacked,) = glob.glob(os.path.join(scratch, "*"))
        (extension,) = glob.glob(os.path.join(unpacked, "httpstatus", "*.so"))
        (description,) = glob.glob(os.path.join(unpacked, "*.dist-info", "WHEEL"))
        with open(description, encoding="utf-8") as file:
            text = file.read()
        machine = re.search(r"^Tag: .*-linux_(\w+)$", text, re.MULTILINE)
        glibc = machine and oldest_glibc(extension, machine[1])
        if not glibc:
            print(f"wheels: {os.path.basename(wheel)} is for this system alone", file=sys.stderr)
            return shutil.copy(wheel, folder)
        with open(description, "w", encoding="utf-8") as file:
            file.write(re.sub(r"^(Tag: .*-)linux_", rf"\1manylinux_{glibc[0]}_{glibc[1]}_", text, flags=re.MULTILINE))
        packed = subprocess.run([python, "-m", "wheel", "pack", "-d", folder, unpacked], check=True,
                                capture_output=True, text=True).stdout
        return re.search(r"\S+\.whl", packed)[0]


def build(python, folder):
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([python, "-m", "build", "--wheel", "--no-isolation", "--outdir", scratch, HERE],
                       check=True, stdout=subprocess.DEVNULL)
        (wheel,) = glob.glob(os.path.join(scratch, "*.whl"))
        return retagged(python, wheel, folder)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: python3 wheels.py FOLDER")
    os.makedirs(sys.argv[1], exist_ok=True)
    wheels = [build(python, sys.argv[1]) for python in pythons()]
    if not wheels:
        sys.exit("wheels: no CPython on PATH has headers, " + ", ".join(MODULES))
    print(*wheels, sep="\n")


if __name__ == "__main__":
    main()
