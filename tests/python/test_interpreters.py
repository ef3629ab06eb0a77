"""Does the Python package work in every way to run it: modes, interpreters, threads, processes?"""

import os
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor
from importlib import util

import httpstatus
from httpstatus import _httpstatus
from skips import inapplicable, skip


class Interpreter(unittest.TestCase):
    def run_python(self, *options, code):
        done = subprocess.run([sys.executable, *options, "-c", code], text=True,
                              capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def run_with_others(self, code):
        """With what makes sub-interpreters, and ends them, as all versions can."""
        if not any(map(util.find_spec, ("_xxsubinterpreters", "_interpreters"))):
            skip(self, "this Python has no sub-interpreters")
        return self.run_python(code=self.SUB_INTERPRETERS + code)

    def test_modes(self):
        code = "import httpstatus as h; print(h.reason(404), h.NOT_FOUND.summary != '')"
        for options in ([], ["-O"], ["-OO"], ["-X", "dev", "-W", "error"], ["-bb"]):
            self.assertEqual(self.run_python(*options, code=code), "Not Found True\n")

    def test_import_is_light(self):
        code = ("import sys; before = set(sys.modules); import httpstatus;"
                "print(*sorted(set(sys.modules) - before))")
        self.assertEqual(self.run_python("-S", code=code).split(), [
            "httpstatus", "httpstatus._httpstatus", "httpstatus._status",
            "swig_runtime_data4"])  # an empty module that SWIG makes

    def test_each_answer_alone(self):
        """What is loaded when it is needed is there in time, whatever is asked first."""
        for ask, expected in (
                ("h.NOT_FOUND.source", "<Source iana>"),
                ("h.NOT_FOUND.specs[0]", "<Citation RFC 9110 15.5.5>"),
                ("h.find(499, 'nginx')", "<Status 499 nginx CLIENT_CLOSED_REQUEST>"),
                ("h.find(499, h.Source('nginx', '', '', '')).code", "499"),
                ("h.find_source('nginx')", "<Source nginx>"), ("h.sources()[0]", "<Source iana>"),
                ("h.details()[0].source", "<Source aws>"),
                ("h.find_detail('iis', 404, 13)", "<Detail iis 404.13>"),
                ("h.warn_codes()[0]", "<WarnCode 110>"), ("h.fields(405)", "(<FieldRule MUST Allow>,)"),
                ("h.parse('404.13')", "<Parsed 404.13>"),
                ("h.read_head('HTTP/2 200 \\n\\n')", "<Head 200>"),
                ("h.check(code=102)[0].rule", "'code-deprecated'"),
                ("h.check_response(type('', (), {'status': 102, 'headers': {}}))[0].rule",
                 "'code-deprecated'"),
                ("h.NOT_FOUND.as_dict()['source']", "'iana'"),
                ("h.HTTPStatus(799)", "<HTTPStatus.STATUS_799: 799>")):
            code = f"import httpstatus as h; print(repr({ask}))"
            self.assertEqual(self.run_python("-X", "dev", code=code), f"{expected}\n")
        code = """if True:
            import httpstatus
            try: httpstatus.parse("x")
            except httpstatus.ParseError as error: print(error.offset)
            try: httpstatus.find(499, 5)
            except TypeError as error: print(error)"""
        self.assertEqual(self.run_python("-X", "dev", code=code),
                         "0\nfind(): source must be a str, a Source or None, not int\n")

    def test_what_cannot_be_loaded(self):
        """An error in loading is passed on, and the next call tries again."""
        code = """if True:
            import sys, httpstatus as h
            asks = (lambda: h.NOT_FOUND.source, lambda: h.NOT_FOUND.specs, h.sources,
                    lambda: h.find(404, 5), lambda: h.details(), h.warn_codes)
            sys.modules["httpstatus._records"] = None
            for ask in asks:
                try: print("loaded", ask())
                except ImportError: pass
            sys.modules["httpstatus._exchange"] = None
            for ask in (lambda: h.parse("404"), lambda: h.parse("x"), lambda: h.fields(405),
                        lambda: h.read_head("HTTP/2 200 \\n\\n"), lambda: h.check):
                try: print("loaded", ask())
                except ImportError: pass
            del sys.modules["httpstatus._records"], sys.modules["httpstatus._exchange"]
            print(h.NOT_FOUND.source, h.parse("404"))"""
        self.assertEqual(self.run_python("-X", "dev", code=code), "<Source iana> <Parsed 404>\n")

    def test_the_extension_alone(self):
        """It trusts no class that it is given, and says what it lacks."""
        code = f"""if True:
            from importlib import machinery, util
            loader = machinery.ExtensionFileLoader("_httpstatus", {_httpstatus.__file__!r})
            spec = util.spec_from_loader("_httpstatus", loader)
            extension = util.module_from_spec(spec)
            def report(*asks):
                for ask in asks:
                    try: print(ask())
                    except (RuntimeError, TypeError) as error: print(error)
            parse = lambda: extension.parse("404")
            find = lambda: extension.find(404)
            report(extension.sources, find, parse)
            class Status(extension.status_base()): pass
            extension.adopt(Status, lambda name: 5 if name == "Parsed" else int, dict())
            report(parse, extension.sources, lambda: extension.parse("x"), lambda: find().reason)"""
        self.assertEqual(self.run_python("-X", "dev", code=code),
                         "httpstatus is not imported yet\n" * 3
                         + "Parsed: 5 is not a subclass of httpstatus._httpstatus.RecordBase\n"
                         + "Source: <class 'int'> is not a subclass of "
                         + "httpstatus._httpstatus.RecordBase\n"
                         + "ParseError: <class 'int'> is not a subclass of ValueError\nNot Found\n")

    def test_reload(self):
        code = ("import importlib, httpstatus as h; old = h.NOT_FOUND; importlib.reload(h);"
                "print(old is h.NOT_FOUND, type(old) is h.Status)")
        self.assertEqual(self.run_python(code=code), "True True\n")

    SUB_INTERPRETERS = """if True:
        try:
            import _xxsubinterpreters as interpreters
            create = lambda: interpreters.create(isolated=False)
        except ImportError:
            import _interpreters as interpreters
            create = lambda: interpreters.create("legacy")
        code = '''import pickle, httpstatus as h
        status = h.find(530, h.find_source("pantheon"))
        assert isinstance(status, h.Status) and isinstance(status.source, h.Source)
        assert repr(status) == "<Status 530 pantheon SITE_FROZEN>", repr(status)
        assert pickle.loads(pickle.dumps(status)) is status
        assert status.specs and h.parse("404.13").detail == 13 and h.NOT_FOUND.reason
        assert h.reason(404) == "Not Found"
        assert pickle.loads(pickle.dumps(h.HTTPStatus(799))) is h.HTTPStatus(799)
        try: h.read_head("x")
        except h.ParseError: pass'''
        code = "\\n".join(map(str.strip, code.splitlines()))
        def run_in_another(code=code):
            sub = create()
            interpreters.run_string(sub, code)
            interpreters.destroy(sub)
    """

    def test_sub_interpreters(self):
        """Each has objects of its own, that outlive those of others."""
        program = """
        if FIRST_IN_MAIN: exec(code)
        for _ in range(3):
            run_in_another()
            exec(code)
        print("done")"""
        for first in ("True", "False"):
            self.assertEqual(self.run_with_others(program.replace("FIRST_IN_MAIN", first)), "done\n")

    def test_sub_interpreters_in_turn(self):
        """One that is asked while another lives answers with what is its own."""
        program = """
        exec(code)
        subs = [create() for _ in range(4)]
        for sub in [*subs, *reversed(subs)] * 2:
            interpreters.run_string(sub, code)
            exec(code)
        for sub in subs:
            interpreters.destroy(sub)
            exec(code)
        print("done")"""
        self.assertEqual(self.run_with_others(program), "done\n")

    def test_sub_interpreters_leave_nothing(self):
        """What was made for one is gone when it ends: 60 of them leave less than one holds."""
        program = """
        import sys
        def growth(code):
            for _ in range(5): run_in_another(code)
            before = sys.getallocatedblocks()
            for _ in range(60): run_in_another(code)
            return sys.getallocatedblocks() - before
        exec(code)
        print(growth("import pickle, enum"), growth(code))"""
        bare, ours = map(int, self.run_with_others(program).split())
        if bare > 1000:
            inapplicable(self, "this Python itself leaves behind what a sub-interpreter had")
        self.assertLess(ours, 1000)

    def test_imported_anew(self):
        """The classes and objects of an interpreter are those of its first import."""
        code = """if True:
            import copy, pickle, sys, httpstatus as old
            before = [old.NOT_FOUND, old.Status, old.NOT_FOUND.source, old.HTTPStatus(499)]
            for name in [name for name in sys.modules if name.startswith("httpstatus")]:
                del sys.modules[name]
            import httpstatus as new
            after = [new.NOT_FOUND, new.Status, new.NOT_FOUND.source, new.HTTPStatus(499)]
            print(new is not old, all(one is other for one, other in zip(before, after)))
            citation = new.NOT_FOUND.specs[0]
            for h in (old, new):
                assert isinstance(new.find(404), h.Status) and isinstance(citation, h.Citation)
                assert isinstance(h.find_source("nginx"), new.Source) and h.find(404, "iana").summary
                assert isinstance(h.parse("404"), new.Parsed) and h.HTTPStatus is new.HTTPStatus
                for thing in (h.NOT_FOUND, h.HTTPStatus(499), h.HTTPStatus.OK):
                    assert copy.copy(thing) is pickle.loads(pickle.dumps(thing)) is thing"""
        self.assertEqual(self.run_python("-X", "dev", "-W", "error", code=code), "True True\n")

    def test_isolated_sub_interpreters(self):
        """Those with a lock of their own, of Python 3.12 and later, are refused in words."""
        if sys.version_info < (3, 12):
            inapplicable(self, "this Python has none")
        program = """if True:
            try: import _interpreters as interpreters
            except ImportError: import _xxsubinterpreters as interpreters
            sub = interpreters.create()
            code = "try:\\n import httpstatus\\nexcept ImportError as error: print(error, flush=True)"
            interpreters.run_string(sub, code)
            interpreters.destroy(sub)"""
        self.assertIn("does not support loading in subinterpreters",
                      self.run_python(code=program))

    def test_fork(self):
        if not hasattr(os, "fork"):
            inapplicable(self, "this system has no fork")
        code = """if True:
            import os, httpstatus as h
            def answers():
                return (h.NOT_FOUND.reason, h.find(530).source.id, h.HTTPStatus(799).name,
                        h.parse("404.13").detail, [f.rule for f in h.check(code=102)])
            def in_child(expected):
                child = os.fork()
                if child == 0:
                    os._exit(0 if expected is None or answers() == expected else 1)
                return os.waitpid(child, 0)[1]
            # Loaded first in a child, and then in the parent and another one.
            first = os.fork()
            if first == 0:
                os._exit(0 if len(answers()) == 5 else 1)
            print(os.waitpid(first, 0)[1], in_child(answers()))"""
        self.assertEqual(self.run_python("-X", "dev", "-W", "error", code=code), "0 0\n")

    def test_threads(self):
        codes = [status for status in httpstatus.catalogue() if status.preferred] * 40

        def ask(_):
            return sum(httpstatus.find(code).reason == httpstatus.reason(code) for code in codes)

        with ThreadPoolExecutor(4) as threads:
            self.assertEqual([*threads.map(ask, range(4))], [len(codes)] * 4)


if __name__ == "__main__":
    unittest.main()
