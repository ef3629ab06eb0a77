"""Prints random texts as hexadecimal digits: faces_inputs.py COUNT SEED FILE...

Each is made from a file, or from a name in a table, by a few changes of its bytes, and is UTF-8:
Python takes no other text.
"""
import random
import sys

count, seed, *paths = sys.argv[1:]
chance = random.Random(int(seed))
seeds = []
for path in paths:
    with open(path, "rb") as file:
        text = file.read()
    seeds += [line.split(b"\t")[0] for line in text.splitlines()] if path.endswith(".tsv") else [text]
PIECES = [b" ", b"\r\n", b"\n", b"\t", b"HTTP/1.1 ", b"404", b".", b"0", b"9", b"GMT", b"-", b"_", b"\0", b"\xc3\xbf", b"A", b"z",
          b"error=", b";", b'"', b"\\", "\N{KELVIN SIGN}".encode(), "\N{EM DASH}".encode()]


def changed(text):
    for _ in range(chance.randrange(4)):
        at, end = sorted(chance.randrange(len(text) + 1) for _ in range(2))
        text = text[:at] + chance.choice([b"", text[at:end] * 2, chance.choice(PIECES), text[at : at + 1].swapcase()]) + \
            text[chance.choice([at, at + 1, end]) :]
    return text[:2000].decode(errors="replace").encode()[:2000].decode(errors="ignore").encode()


for _ in range(int(count)):
    print(changed(chance.choice(seeds)).hex())
