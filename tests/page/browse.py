"""Does the page find, filter and link, by mouse, by keyboard, and without JavaScript?"""
import glob
import os
import re
import unittest

from page import PageTest

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


class Search(PageTest):
    """What is typed decides what is shown."""

    def found(self, text, *filters):
        """The names of what is shown for a text and filters such as ("source", "nginx")."""
        self.fill("query", text)
        for name in ("class", "source", "state"):
            self.fill(name, dict(filters).get(name, ""))
        return self.shown()

    def test_everything_at_first(self):
        self.assertEqual(self.shown(), self.all_entries())
        self.assertGreater(len(self.shown()), 250)

    def test_code(self):
        self.assertEqual([name for name in self.found("404") if "." not in name], ["404-iana"])
        self.assertIn("404.13-iis", self.found("404"))
        self.assertEqual(self.found("404.13"), ["404.13-iis"])
        self.assertEqual(self.found("530"), ["530-cloudflare", "530-pantheon", "530-shopify", "530-vault"])
        self.assertEqual(self.found("1016"), ["1016-cloudflare"])
        self.assertIn("warn-214", self.found("214"))

    def test_names(self):
        for text, expected in [
            ("teapot", "418-iana"), ("I'm a teapot", "418-iana"), ("imATeapot", "418-iana"),
            ("IM_A_TEAPOT", "418-iana"), ("payload too large", "413-iana"), ("request entity", "413-iana"),
            ("Site Frozen", "530-pantheon"), ("pantheon frozen", "530-pantheon"), ("✓", "200-iana"),
            ("HTTP_404_NOT_FOUND", "404-iana"), ("SC_GONE", "410-iana"), ("StatusTeapot", "418-iana"),
            ("NGX_HTTP_CLIENT_CLOSED_REQUEST", "499-nginx"), ("404 not found", "404-iana"),
        ]:
            with self.subTest(text=text):
                self.assertIn(expected, self.found(text))
                self.assertLess(len(self.found(text)), 20)

    def test_spellings_of_other_libraries(self):
        rows = []
        for path in glob.glob(f"{TESTS}/shared/spellings/*.tsv"):
            with open(path, encoding="utf-8") as file:
                rows += [line.rstrip("\n").split("\t") for line in file if line[0] != "#"]
        # What folds to the same is the same to the page.
        rows = list({(re.sub(r"[^a-z0-9]", "", name.lower()) or name, code): [name, code]
                     for name, code in rows}.values())
        self.assertGreater(len(rows), 1000)
        # By and by, since the driver does not wait for a script for long.
        missed = [row for first in range(0, len(rows), 500)
                  for row in self.missed(rows[first:first + 500])]
        self.assertEqual(missed, [])

    def missed(self, rows):
        return self.run_script("""
            const query = document.getElementById('query');
            const finds = (name, code) => {
              query.value = name;
              query.dispatchEvent(new Event('input', {bubbles: true}));
              return document.querySelector(`.card:not([hidden])[data-code="${code}"]`);
            };
            return arguments[0].filter(([name, code]) => !finds(name, code))""", rows)

    def test_no_match(self):
        for text in ["qzx", "799", "HTTP_404_GONE", "<b>", "\\", "(", "𝔘", "a" * 5000]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text), [])
                self.assertEqual(self.text("count"), "No match")
                self.assertTrue(self.visible("nothing"))
        self.assertEqual(self.found("   "), self.all_entries())
        self.assertFalse(self.visible("nothing"))

    def test_why_nothing(self):
        for text, filters, expected in [
            ("qzx", [], "No match for “qzx”. Press Escape to clear the search."),
            ("799", [], "Unknown status code: 799. Clients treat it as 500."),
            ("HTTP/1.1 471 x", [], "Unknown status code: 471. Clients treat it as 400."),
            ("teapot", [("source", "nginx")], "No match for “teapot” with these filters. Press Escape to clear the search and the filters."),
            ("", [("source", "pantheon"), ("class", "4")], "No match for these filters. Press Escape to clear them."),
        ]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text, *filters), [])
                self.assertEqual(self.text("nothing"), expected)

    def test_class_and_status_line(self):
        server_errors = [id for id, data in self.data().items() if data.get("class") == "5"]
        self.assertEqual(self.found("5xx"), server_errors)
        self.assertEqual(self.found("HTTP/1.1 404 Whatever"), self.found("404"))
        self.assertEqual(self.found("http/2 503"), self.found("503"))

    def test_first_match_comes_into_view(self):
        self.open("#502")
        self.assertFalse(self.in_view("401-iana"))
        self.fill("query", "unauthorized")
        self.assertTrue(self.in_view("401-iana"))

    def test_no_dead_links(self):
        self.found("teapot", ("source", "iana"))
        self.assertEqual(self.run_script("""
            return Array.from(document.querySelectorAll('nav a')).filter(e => e.getClientRects().length > 0)
              .map(e => e.hash)"""), ["#class-4", "#418"])

    def test_filters(self):
        everything = self.data()
        for name, value in [("class", "4"), ("class", "0"), ("source", "nginx"), ("state", "disputed")]:
            expected = [id for id, data in everything.items() if data.get(name) == value]
            self.assertGreater(len(expected), 0)
            self.assertEqual(self.found("", (name, value)), expected)

    def test_filters_combine(self):
        self.assertEqual(self.found("", ("source", "pantheon")), ["530-pantheon", "560-pantheon", "561-pantheon"])
        self.assertEqual(self.found("", ("source", "pantheon"), ("class", "4")), [])
        self.assertEqual(self.found("closed", ("source", "nginx")), ["444-nginx", "499-nginx"])
        self.assertEqual(self.found("498", ("state", "obsolete")), ["498-nginx"])
        self.assertEqual(
            self.found("", ("source", "iana"), ("class", "5"), ("state", "obsolete")),
            [id for id, data in self.data().items()
             if (data.get("source"), data.get("class"), data.get("state")) == ("iana", "5", "obsolete")])

    def test_every_option_shows_something(self):
        for name in ("class", "source", "state"):
            for value in self.run_script(
                    "return Array.from(document.getElementById(arguments[0]).options, o => o.value)", name):
                with self.subTest(filter=name, value=value):
                    self.assertGreater(len(self.found("", (name, value))), 0)

    def test_count_and_contents_follow(self):
        self.found("closed", ("source", "nginx"))
        meanings = [data for data in self.data().values() if data["kind"] == "meaning"]
        self.assertGreater(len(meanings), 100)
        self.assertEqual(self.text("count"), f"2 of {len(meanings)} meanings")
        self.assertEqual(self.links_shown(), ["444", "499"])
        self.assertEqual(self.headings_shown(2), ["4xx Client Error"])

    def test_clear(self):
        self.found("closed", ("source", "nginx"))
        self.click("#clear")
        self.wait_for("return document.getElementById('clear').getClientRects().length === 0")
        self.assertEqual(self.run_script("return document.getElementById('query').value"), "")
        self.assertEqual(self.shown(), self.all_entries())


class Links(PageTest):
    """Each meaning has an address, whatever is hidden."""

    def test_deep_link(self):
        for name in ["404", "530-pantheon", "404.13-iis", "1016-cloudflare", "warn-110", "source-nginx"]:
            with self.subTest(name=name):
                self.open("#" + name)
                self.assertTrue(self.in_view(name))
                self.assertEqual(self.run_script("return document.querySelector(':target').id"), name)

    def test_target_stands_out(self):
        plain = self.style("405-iana", "backgroundColor")
        self.open("#404")
        self.assertNotEqual(self.style("404-iana", "backgroundColor"), plain)
        self.open("#530-pantheon")
        self.assertNotEqual(self.style("530-pantheon", "backgroundColor"), plain)
        self.assertEqual(self.style("530-cloudflare", "backgroundColor"), plain)

    def test_link_to_what_is_hidden(self):
        self.fill("source", "pantheon")
        self.assertFalse(self.visible("404"))
        self.run_script("location.hash = '#404'")
        self.wait_for("return !document.getElementById('404').hidden")
        self.assertTrue(self.in_view("404"))
        self.assertEqual(self.shown(), self.all_entries())
        # To where one is already, there is no change of the address.
        self.fill("source", "pantheon")
        self.run_script("document.querySelector('a[href=\"#404\"]').click()")
        self.assertTrue(self.in_view("404"))

    def test_link_to_what_is_shown_keeps_the_filter(self):
        self.fill("source", "pantheon")
        self.run_script("location.hash = '#530-pantheon'")
        self.wait_for("return document.querySelector(':target') !== null")
        self.assertEqual(self.shown(), ["530-pantheon", "560-pantheon", "561-pantheon"])

    def test_bad_fragments(self):
        for name in ["#%E0%A4%A", "#"]:
            self.open(name)
            self.assertEqual(self.shown(), self.all_entries())

    def test_fragment_that_is_no_place_is_searched(self):
        for name, expected in [("nowhere", []), ("799", []), ("404'%22<", []), ("teapot", ["418-iana", "418-binance"])]:
            with self.subTest(name=name):
                self.open("#" + name)
                self.assertEqual(self.shown(), expected)
                self.assertEqual(self.visible("nothing"), not expected)

    def test_back_and_forward(self):
        self.open("")
        for name in ("404", "530-pantheon"):
            self.run_script("location.hash = arguments[0]", name)
        self.driver.command("back")
        self.wait_for("return location.hash === '#404'")
        self.assertTrue(self.in_view("404"))
        self.fill("source", "nginx")
        self.driver.command("forward")
        self.wait_for("return location.hash === '#530-pantheon'")
        self.assertTrue(self.in_view("530-pantheon"))

    def test_every_link_within_leads_somewhere(self):
        self.assertEqual(self.run_script("""
            return Array.from(document.querySelectorAll('a[href^="#"]'), a => a.hash.slice(1))
              .filter(name => !document.getElementById(decodeURIComponent(name)))"""), [])

    def test_every_meaning_is_linked_by_its_code(self):
        codes = {data["code"] for data in self.data().values() if data["kind"] == "meaning"}
        self.assertEqual(set(self.links_shown()), codes)
        self.assertEqual(self.run_script(
            "return arguments[0].filter(id => !document.getElementById(id))", sorted(codes)), [])


class Keyboard(PageTest):
    """All of it without a mouse."""

    def focus(self):
        """The id, or the text, of what has the focus."""
        return self.run_script("const e = document.activeElement; return e.id || e.textContent")

    def test_skip_link_comes_first(self):
        self.driver.press("Tab")
        self.assertEqual(self.focus(), "Skip to the codes")
        self.driver.press("Enter")
        self.assertEqual(self.focus(), "main")

    def test_slash_and_escape(self):
        self.driver.press("/")
        self.assertEqual(self.focus(), "query")
        self.driver.press("a/b")
        self.assertEqual(self.run_script("return document.getElementById('query').value"), "a/b")
        self.driver.press("Escape")
        self.assertEqual(self.shown(), self.all_entries())
        self.assertEqual(self.run_script("return document.getElementById('query').value"), "")
        self.driver.press("teapot", "Enter")
        self.assertEqual(self.shown(), ["418-iana", "418-binance"])
        self.assertEqual(self.run_script("return location.search"), "")

    def test_escape_clears_filters(self):
        self.fill("source", "pantheon")
        self.driver.press("Escape")
        self.assertEqual(self.shown(), self.all_entries())

    def test_order_of_the_controls(self):
        self.driver.press("/")
        order = []
        self.driver.press("site frozen")
        for _ in range(5):
            order.append(self.focus())
            self.driver.press("Tab")
        self.assertEqual(order, ["query", "class", "source", "state", "clear"])
        self.assertEqual(self.run_script("return document.activeElement.getAttribute('href')"), "#class-5")

    def test_select_by_keys(self):
        self.driver.press("/")
        self.driver.press("Tab", "Tab", "Tab", "Down")
        self.assertEqual(self.run_script("return document.getElementById('state').value"), "standard")
        self.assertNotEqual(self.shown(), self.all_entries())

    def test_focus_is_visible(self):
        self.driver.press("Tab")
        for _ in range(8):
            outline = self.run_script("""
                const style = getComputedStyle(document.activeElement);
                return [style.outlineStyle, parseFloat(style.outlineWidth)]""")
            self.assertEqual(outline[0], "solid")
            self.assertGreaterEqual(outline[1], 2)
            self.driver.press("Tab")


class WithoutScript(PageTest):
    """JavaScript switched off: everything is there, what needs it is not."""

    def setUp(self):
        self.driver.cdp("Emulation.setScriptExecutionDisabled", value=True)
        super().setUp()

    def tearDown(self):
        self.driver.cdp("Emulation.setScriptExecutionDisabled", value=False)
        super().tearDown()

    def test_all_is_shown_but_the_search(self):
        self.assertEqual(self.shown(), self.all_entries())
        self.assertEqual(self.text("count"), "")
        self.assertFalse(self.visible("search"))
        self.assertFalse(self.visible("nothing"))

    def test_links_work(self):
        self.open("#530-pantheon")
        self.assertTrue(self.in_view("530-pantheon"))


if __name__ == "__main__":
    unittest.main()
