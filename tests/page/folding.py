"""Does the script of the page fold each name of the table?"""
import os
import re
import unittest

from page import PageTest

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TABLE = os.path.join(TESTS, "cases", "folding.tsv")
SCRIPT = os.path.join(os.path.dirname(TESTS), "data", "page", "page.js")


def cases():
    """Each name of the table as text, and its key, the name itself where it has none."""
    with open(TABLE, encoding="utf-8", newline="\n") as table:
        for line in table.read().split("\n"):
            if line and not line.startswith("#"):
                name, key, _ = line.split("\t")
                # A script has no bytes that are not text.
                if not re.search(r"\\x[89a-f]", name):
                    name = re.sub(r"\\(?:x(..)|(\\))", lambda found:
                                  found[2] or chr(int(found[1], 16)), name)
                    yield name, name if key == "-" else key


class Folding(PageTest):
    """What folds is a function of its own in the script, which is taken out of it."""

    def test_names_fold_to_their_keys(self):
        with open(SCRIPT, encoding="utf-8") as script:
            function = re.search(r"^  const PUNCTUATION.*?^  }$", script.read(), re.M | re.S)[0]
        names, keys = zip(*cases())
        self.assertGreater(len(names), 40)
        got = self.run_script(function + "\nreturn arguments[0].map(fold)", names)
        for name, key, folded in zip(names, keys, got):
            self.assertEqual(folded, key, ascii(name))


if __name__ == "__main__":
    unittest.main()
