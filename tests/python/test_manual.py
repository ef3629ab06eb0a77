"""Does the Python package describe itself, to readers, to inspect and to type checkers?"""

import doctest
import inspect
import os
import pydoc
import re
import unittest

import httpstatus
from httpstatus import _httpstatus

HERE = os.path.dirname(os.path.abspath(__file__))
SENTENCE = r"^[A-Z'].*\."


def public():
    """Every function and class that dir() offers."""
    for name in dir(httpstatus):
        value = getattr(httpstatus, name)
        if not name.startswith("_") and callable(value) and not isinstance(value, int):
            yield name, value


def attributes():
    """Every attribute that a class of the package, or one of its own above it, brings."""
    for name, owner in public():
        if not isinstance(owner, type):
            continue
        for base in owner.__mro__:
            if base.__module__.partition(".")[0] != "httpstatus":
                continue
            for key, member in vars(base).items():
                if not key.startswith("_") and key not in getattr(owner, "__members__", ()):
                    yield f"{name}.{key}", member


class Docstrings(unittest.TestCase):
    def test_every_function_and_class(self):
        found = dict(public())
        functions = [name for name, value in found.items() if not isinstance(value, type)]
        self.assertEqual((len(functions), len(found) - len(functions)), (34, 11))
        for name, value in found.items():
            self.assertRegex(value.__doc__, SENTENCE, name)
            self.assertEqual((value.__name__, inspect.getdoc(value)[-1]), (name, "."))
            if isinstance(value, type):
                self.assertEqual(value.__module__, "httpstatus")
            else:
                self.assertIsInstance(inspect.signature(value), inspect.Signature)
        self.assertEqual(str(inspect.signature(httpstatus.reason)), "(code, /)")
        self.assertEqual(str(inspect.signature(httpstatus.find)), "(code, source=None)")

    def test_every_attribute(self):
        names = set()
        for name, member in attributes():
            names.add(name)
            self.assertRegex(inspect.getdoc(member), SENTENCE, name)
        self.assertLessEqual({"Status.reason", "Status.retry", "Citation.url", "Finding.rule",
                              "HTTPStatus.is_success", "Head.flags"}, names)

    def test_every_module(self):
        folder = os.path.dirname(httpstatus.__file__)
        modules = {name[:-3] for name in os.listdir(folder) if name.endswith(".py")}
        self.assertIn("_http_status", modules)
        for name in modules - {"__init__"}:
            module = __import__(f"httpstatus.{name}", None, None, ("__doc__",))
            self.assertRegex(module.__doc__, SENTENCE, name)
        for name, value in vars(_httpstatus).items():
            if callable(value) and not name.startswith(("meaning_", "__")):
                self.assertRegex(value.__doc__, SENTENCE, name)

    def test_the_examples_hold(self):
        self.assertTrue(all(public()))  # what is not loaded is not tested
        found = {test.name: len(test.examples) for test in doctest.DocTestFinder().find(httpstatus)}
        self.assertGreater(found["httpstatus"], 6)
        self.assertGreater(found["httpstatus.HTTPStatus"], 3)
        result = doctest.testmod(httpstatus)
        self.assertEqual((result.failed, result.attempted), (0, sum(found.values())))


class Help(unittest.TestCase):
    """help(httpstatus) is the manual."""

    def test_it_names_everything(self):
        text = pydoc.plain(pydoc.render_doc(httpstatus))
        for name, value in public():
            line = rf"class {name}\b" if isinstance(value, type) else rf"{name}\((?!\.\.\.)"
            self.assertRegex(text, rf"(?m)^    {line}", name)
        for name in ("NOT_FOUND", "NGINX_CLIENT_CLOSED_REQUEST", "PAYLOAD_TOO_LARGE"):
            self.assertRegex(text, rf"(?m)^    {name} = <Status \d\d\d ")
        own = text[text.index("    class Status("):].partition("inherited from")[0]
        self.assertIn("\n     |  reason\n     |      The reason phrase", own)

    def test_nothing_else_is_in_it(self):
        text = pydoc.plain(pydoc.render_doc(httpstatus))
        for intruder in ("swig", "built-in function", "<lambda>", "_Base", "_values",
                         " object at 0x"):
            self.assertNotIn(intruder, text)


class Types(unittest.TestCase):
    def test_the_stub_has_every_constant(self):
        folder = os.path.dirname(httpstatus.__file__)
        self.assertTrue(os.path.exists(os.path.join(folder, "py.typed")))
        with open(os.path.join(folder, "__init__.pyi"), encoding="utf-8") as stub:
            typed = set(re.findall(r"^(\w+): Final\[Status\]$", stub.read(), re.M))
        self.assertEqual(typed, {name for status in httpstatus.catalogue()
                                 for name in status.constants})

    def test_the_stub_has_every_member(self):
        stub = os.path.join(os.path.dirname(httpstatus.__file__), "_http_status.pyi")
        with open(stub, encoding="utf-8") as text:
            typed = re.findall(r"^    (\w+) = (\d+)$", text.read(), re.M)
        self.assertEqual({name: int(code) for name, code in typed},
                         {name: int(code) for name, code
                          in httpstatus.HTTPStatus.__members__.items()})

    def test_the_consumer_uses_everything(self):
        """What types.sh has checked for types is the whole package."""
        with open(os.path.join(HERE, "consumer.py"), encoding="utf-8") as text:
            used = set(re.findall(r"\w+", text.read()))
        names = {name.rpartition(".")[2] for name, _ in [*public(), *attributes()]}
        self.assertEqual(names - used, set())

    def test_version(self):
        self.assertEqual(httpstatus.__version__, httpstatus.version())
        self.assertRegex(httpstatus.version(), r"^\d+\.\d+\.\d+$")
        self.assertRegex(httpstatus.registry_date(), r"^\d{4}-\d\d-\d\d$")


if __name__ == "__main__":
    unittest.main()
