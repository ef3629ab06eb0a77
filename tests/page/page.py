"""The page in a browser, and how tests look at it. Each class of tests starts both."""
import functools
import http.server
import os
import shutil
import tempfile
import threading
import time
import unittest
import urllib.parse

from driver import Driver

PAGE = os.environ.get("PAGE", "httpstatus.html")


class Server(http.server.ThreadingHTTPServer):
    """Serves the folder of the page on loopback and notes what is asked for."""

    def __init__(self, folder):
        self.asked = []
        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=folder))


class Handler(http.server.SimpleHTTPRequestHandler):
    """A file server that is silent."""

    def log_message(self, *_):
        self.server.asked.append(self.path)


class PageTest(unittest.TestCase):
    """Opens the page afresh for each test."""

    @classmethod
    def setUpClass(cls):
        folder, cls.name = os.path.split(os.path.abspath(PAGE))
        cls.server = Server(folder)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        profile = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, profile, ignore_errors=True)
        cls.driver = Driver(profile)
        cls.addClassCleanup(cls.driver.close)
        cls.driver.cdp("Network.enable")
        cls.driver.cdp("Network.setCacheDisabled", cacheDisabled=True)
        cls.go_to("")
        cls.everything = dict(cls.driver.run("""
            return Array.from(document.querySelectorAll('.card'),
              e => [e.id, {...e.closest('[data-kind]').dataset, ...e.dataset}])"""))

    def setUp(self):
        self.driver.resize(1280, 900)
        self.driver.emulate()
        self.open("")

    def tearDown(self):
        errors = [entry for entry in self.driver.logs("browser") if entry["level"] != "DEBUG"]
        self.assertEqual(errors, [], "the console has something to say")

    def open(self, fragment):
        """Loads the page anew, at a fragment such as "#404"."""
        self.go_to(fragment)
        self.wait_for("return document.getElementById('hits').ariaBusy !== 'true'")

    @classmethod
    def go_to(cls, fragment):
        """The same, before there is a test."""
        cls.driver.go("about:blank")
        port = cls.server.server_address[1]
        cls.driver.go(f"http://127.0.0.1:{port}/{urllib.parse.quote(cls.name)}{fragment}")

    def run_script(self, script, *arguments):
        """Runs a script in the page."""
        return self.driver.run(script, *arguments)

    def wait_for(self, script):
        """Waits until a script answers true."""
        end = time.monotonic() + 30
        while not self.run_script(script):
            self.assertLess(time.monotonic(), end, f"never true: {script}")
            time.sleep(0.02)

    def fill(self, name, value):
        """Gives a control a value as its user would: chips a list such as "4,5"."""
        self.run_script("""
            const control = document.getElementById(arguments[0]);
            for (const chip of control.querySelectorAll('input'))
              chip.checked = arguments[1].split(',').includes(chip.value);
            control.value = arguments[1];
            control.dispatchEvent(new Event('input', {bubbles: true}))""", name, value)
        self.wait_for("return document.getElementById('hits').ariaBusy !== 'true'")

    def click(self, selector):
        """Clicks, if something can be clicked there."""
        element = self.driver.command("element", {"using": "css selector", "value": selector})
        self.driver.command(f"element/{list(element.values())[0]}/click")

    def shown(self):
        """The names of the cards that are to be seen: of matches, or of what is not folded."""
        return self.run_script("""
            return Array.from(document.querySelectorAll('.card')).filter(e => e.checkVisibility()).map(e => e.id)""")

    def meanings(self):
        """The names of all meanings, which is what the page opens with."""
        return [name for name, data in self.everything.items() if data["kind"] == "meaning"]

    def unfold(self):
        """Opens whatever folds."""
        self.run_script("for (const fold of document.querySelectorAll('details')) fold.open = true")

    def all_entries(self):
        """The names of all cards."""
        return list(self.everything)

    def data(self):
        """What each card says of itself, and what stands around it."""
        return self.everything

    def links_shown(self):
        """The codes in the index."""
        return self.run_script("""
            return Array.from(document.querySelectorAll('nav ol ol a'))
              .filter(e => e.checkVisibility()).map(e => e.querySelector('b').textContent)""")

    def headings_shown(self, level):
        """The headings of a level that take room."""
        return self.run_script("""
            return Array.from(document.querySelectorAll('main h' + arguments[0]))
              .filter(e => e.checkVisibility()).map(e => e.textContent)""", level)

    def visible(self, name):
        """Does it take room?"""
        return self.run_script(
            "return document.getElementById(arguments[0]).checkVisibility()", name)

    def in_view(self, name):
        """Does it begin in the window, below what stays in place?"""
        return self.run_script("""
            const box = document.getElementById(arguments[0]).getBoundingClientRect();
            const top = document.querySelector('form').getBoundingClientRect().bottom;
            return document.getElementById(arguments[0]).checkVisibility() &&
              box.height > 0 && box.top >= top && box.top < innerHeight""", name)

    def text(self, name):
        """The text of an element."""
        return self.run_script("return document.getElementById(arguments[0]).textContent", name)

    def style(self, name, value):
        """A computed style of an element."""
        return self.run_script(
            "return getComputedStyle(document.getElementById(arguments[0]))[arguments[1]]", name, value)
