"""Does the text of httpstatus(7) hold each meaning of the catalogue, and in its order?

man.py TEXT MEANINGS, both as tests/page/man.sh makes them.
"""
import sys


def rank(code):
    """The class of a code; what is in no class comes last."""
    return code // 100 if 100 <= code <= 599 else 9


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = " ".join(file.read().split())
    with open(sys.argv[2], encoding="utf-8") as file:
        meanings = [line.rstrip("\n").split("\t") for line in file]
    if len(meanings) < 100:
        sys.exit(f"only {len(meanings)} meanings")
    at = 0
    for columns in sorted(meanings, key=lambda columns: rank(int(columns[0]))):
        code, title, summary = int(columns[0]), columns[6], columns[7]
        for words in (f"{code} {title}", summary):
            at = text.find(" ".join(words.split()), at)
            if at < 0:
                sys.exit(f"not there, or not in its place: {words}")
    print(f"{len(meanings)} meanings in httpstatus(7)")


if __name__ == "__main__":
    main()
