"""Does the Python package describe itself, to readers, to inspect and to type checkers?"""

import ast
import doctest
import functools
import importlib
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


def literals(stub):
    """The words of each alias of a Literal in a stub of the package."""
    with open(os.path.join(os.path.dirname(httpstatus.__file__), stub), encoding="utf-8") as text:
        tree = ast.parse(text.read())
    return {node.target.id: {word.value for word in node.value.slice.elts} for node in tree.body
            if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Subscript)
            and node.value.value.id == "Literal"}


def statements(body, prefix, owner):
    """What is declared: its kind, name and docstring, and where the real one is found."""
    for node, after in zip(body, [*body[1:], None]):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("__"):
            is_property = any(getattr(mark, "id", "") == "property"
                              for mark in getattr(node, "decorator_list", ()))
            kind = "property" if is_property else type(node).__name__[:-3].lower().replace("function", "def")
            if node.name not in PRIVATE:
                yield kind, prefix + node.name, ast.get_docstring(node), owner
            if isinstance(node, ast.ClassDef) and node.name not in PRIVATE:
                yield from statements(node.body, f"{prefix}{node.name}.", owner)
        elif isinstance(node, (ast.AnnAssign, ast.Assign)):
            name = getattr(node, "target", None) or node.targets[0]
            text = getattr(getattr(after, "value", None), "value", None)
            if isinstance(name, ast.Name) and not name.id.startswith("_"):
                yield "constant" if name.id.isupper() else "attribute", prefix + name.id, text, owner


# What is not offered, but for type checkers.
PRIVATE = {"_Mapping", "_Record", "_HTTPStatusMeta", "status_base", "record_base", "adopt"}


def documented():
    folder = os.path.dirname(httpstatus.__file__)
    for stub in sorted(name for name in os.listdir(folder) if name.endswith(".pyi")):
        with open(os.path.join(folder, stub), encoding="utf-8") as text:
            tree = ast.parse(text.read())
        owner = importlib.import_module(f"httpstatus.{stub[:-4]}" if stub[0] == "_" and stub[1] != "_"
                                        else "httpstatus")
        for kind, name, text, owner in statements(tree.body, "", owner):
            # What the package offers under that name has its docstring there.
            if not (stub == "_httpstatus.pyi" and (name.startswith("meaning_")
                                                   or name in ("check", "sender"))):
                yield kind, name, text, owner


def table(name):
    """The answers in a table of the tests."""
    with open(os.path.join(HERE, "..", "cases", name), encoding="utf-8") as text:
        return [line.rstrip("\n").partition("\t=\t")[2] for line in text if line[0] != "#"]


def problems():
    """What ParseError can say is wrong."""
    found = {row.split(" ", 2)[2] for row in table("cases.tsv") if re.match(r"error \d+ ", row)}
    for wrong in ("HTTP/1.1 200\n", "HTTP/1.1 200\nno field\n\n", "200 " + "x" * 100_000):
        for read in (httpstatus.parse, httpstatus.read_head):
            try:
                read(wrong)
            except httpstatus.ParseError as error:
                found.add(error.problem)
    return found


def answers():
    """Every word that the package answers with, by the alias in its stubs."""
    codes, statuses = range(-1, 1001), httpstatus.catalogue()
    head = httpstatus.read_head("HTTP/1.1  200\nno field\nA : b\n c\nD: \xff\x01\n", ended=True)
    found = [text.split() for row in table("findings.tsv") for text in row.split(", ")
             if row != "none"]
    return {
        "_Class": {httpstatus.class_name(number) for number in range(-1, 7)},
        "_State": {status.state for status in statuses},
        "_Seen": {status.seen for status in statuses},
        "_Evidence": {status.evidence for status in statuses},
        "_Advice": {httpstatus.retry(code, method) for code in codes for method in ("GET", "POST")},
        "_Level": {rule.level for code in codes for rule in httpstatus.fields(code)},
        "_Severity": {words[0] for words in found},
        "_Rule": {words[1] for words in found},
        "_Lenient": set(head.flags),
        "_Error": problems(),
    }


# What is wrong with the structures that a program in C gives.
ERRORS_OF_C = {"a structure whose size is not set", "more fields than there is room for"}


class Docstrings(unittest.TestCase):
    def test_every_function_and_class(self):
        found = dict(public())
        functions = [name for name, value in found.items() if not isinstance(value, type)]
        self.assertEqual((len(functions), len(found) - len(functions)), (45, 11))
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
        names, texts = set(), {}
        for name, member in attributes():
            names.add(name)
            text = inspect.getdoc(member)
            self.assertRegex(text, SENTENCE, name)
            texts.setdefault((name.partition(".")[0], text), set()).add(name)
        self.assertEqual([same for same in texts.values() if len(same) > 1], [])
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

    def test_every_field_has_its_own_sentence(self):
        """Not that of what makes it one."""
        for owner in (httpstatus.Citation, httpstatus.Detail, httpstatus.Finding, httpstatus.Parsed):
            text = pydoc.plain(pydoc.render_doc(owner))
            for name in owner.__match_args__:
                sentence = inspect.cleandoc(vars(owner)[name].__doc__).splitlines()[0]
                self.assertIn(f" |  {name}\n |      {sentence}", text)

    def test_nothing_else_is_in_it(self):
        text = pydoc.plain(pydoc.render_doc(httpstatus))
        for intruder in ("swig", "The value at an index", "built-in function", "<lambda>", "_Base", "_values",
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
        """And what is no member and can be looked up all the same."""
        stub = os.path.join(os.path.dirname(httpstatus.__file__), "_http_status.pyi")
        with open(stub, encoding="utf-8") as text:
            typed = {name: int(code) for name, code
                     in re.findall(r"^    (\w+) = (\d+)$", text.read(), re.M)}
        names = {name: int(status) for status in httpstatus.catalogue()
                 for name in status.constants if 100 <= status <= 999}
        names.update((f"STATUS_{code}", code) for code in range(100, 1000))
        self.assertEqual(typed, names)
        self.assertLessEqual(set(httpstatus.HTTPStatus.__members__), set(typed))
        for name, code in typed.items():
            self.assertIs(getattr(httpstatus.HTTPStatus, name), httpstatus.HTTPStatus(code))

    def test_the_stubs_have_every_docstring(self):
        """A sentence for each function, class, attribute and constant, as help() shows it."""
        found = 0
        for kind, name, text, owner in documented():
            found += 1
            self.assertRegex(text or "", SENTENCE if kind != "constant" else r"^\d+.*\.$", name)
            if kind in ("def", "class") and not name.startswith("_Record"):
                real = functools.reduce(getattr, name.split("."), owner)
                self.assertEqual(inspect.cleandoc(text), inspect.getdoc(real), name)
        self.assertGreater(found, 1000)

    def test_every_word(self):
        """The Literals hold what the package answers with, and nothing else."""
        words = {**literals("_status.pyi"), **literals("_exchange.pyi")}
        self.assertEqual(words.pop("_Error") - ERRORS_OF_C, answers()["_Error"])
        self.assertEqual(words, {name: found for name, found in answers().items()
                                 if name != "_Error"})

    def test_every_word_is_explained(self):
        documented = {"_State": httpstatus.Status.state, "_Seen": httpstatus.Status.seen,
                      "_Evidence": httpstatus.Status.evidence, "_Advice": httpstatus.retry,
                      "_Lenient": httpstatus.Parsed.flags,
                      "_Level": httpstatus.FieldRule.level,
                      "_Severity": httpstatus.Finding.severity}
        for name, owner in documented.items():
            explained = set(re.findall(r"(?m)^ *'([^']*)': .+\.$", owner.__doc__))
            self.assertEqual(explained, answers()[name], name)

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
