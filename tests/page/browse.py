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
        self.assertEqual(self.shown(), self.meanings())
        self.assertGreater(len(self.shown()), 250)
        self.unfold()
        self.assertEqual(self.shown(), self.all_entries())
        self.assertGreater(len(self.shown()), 900)

    def test_texts(self):
        for text, expected in [
            ("framing or a suspicious host", "400-iana"), ("phrase is misleading", "401-iana"),  # summary, note
            ("WWW-Authenticate", "401-iana"), ("RFC 7538", "308-iana"),  # field, document
            ("ngx_http_request.h", "499-nginx"), ("maxAllowedContentLength", "404.13-iis"),  # details
            ("http2.constants.HTTP_STATUS_GONE", "410-iana"), ("Retry-After: 3600", "503-iana"),  # name, example
        ]:
            with self.subTest(text=text):
                self.assertIn(expected, self.found(text))

    def test_the_best_match_comes_first(self):
        for text, expected in [
            ("timeout", "408-iana"), ("gateway", "502-iana"), ("404", "404-iana"), ("not found", "404-iana"),
            ("H12", "H12-heroku"), ("teapot", "418-iana"), ("1016", "1016-cloudflare"), ("SC_GONE", "410-iana"),
        ]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text)[0], expected)

    def test_what_people_type(self):
        for text, expected in [
            ("rate limit", "429"), ("throttled", "429"), ("login", "401"), ("permission denied", "403"),
            ("maintenance", "503"), ("redirect", "302"), ("duplicate", "409"), ("too big", "413"),
            ("upstream down", "502"), ("THROTTLED", "429"), ("throttl", "429"),
        ]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text)[0], expected + "-iana")
        for text in ("cors", "captcha", "expired", "certificate"):
            self.assertNotEqual(self.found(text), [], text)

    def test_every_synonym_finds_its_codes(self):
        lost = self.run_script("""
            const query = document.getElementById('query');
            const lines = document.getElementById('search').dataset.synonyms.split(';').map((line) => line.split('='));
            const lost = [];
            for (const [phrases, codes] of lines)
              for (const phrase of phrases.split(',')) {
                query.value = phrase;
                query.dispatchEvent(new Event('input', {bubbles: true}));
                const first = codes.split(' ')[0];
                if (first && !document.querySelector(`#hits > .card[data-code="${first}"]`)) lost.push(phrase);
              }
            return [lost, lines.length]""")
        self.assertEqual(lost[0], [])
        self.assertGreater(lost[1], 40)

    def test_what_is_near_is_offered(self):
        for text, offered, expected in [
            ("gatway timeout", "gateway timeout", "504-iana"), ("forbiden", "forbidden", "403-iana"),
            ("to many reqests", "to many requests", "429-iana"), ("teapto", "teapot", "418-iana"),
        ]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text), [])
                self.assertIn(f"Did you mean {offered}?", self.text("nothing"))
                self.click("#nothing a")
                self.wait_for("return document.getElementById('hits').firstElementChild !== null")
                self.assertIn(expected, self.shown())
        self.found("qzxv")
        self.assertNotIn("Did you mean", self.text("nothing"))
        self.found("gatway timeout", ("source", "nginx"))
        self.assertNotIn("Did you mean", self.text("nothing"))

    def test_patterns(self):
        codes = {data["code"] for data in self.data().values() if data["kind"] == "meaning"}
        for text in ("40x", "40?", "5*", "41X"):
            with self.subTest(text=text):
                expected = {code for code in codes if re.fullmatch(
                    text.lower().replace("x", r"\d").replace("?", r"\d").replace("*", r"\d*"), code)}
                self.assertEqual({self.data()[name]["code"] for name in self.found(text)}, expected)

    def test_a_key_costs_little(self):
        times, touched, looked = [], [], []
        for text in ("teapot", "gateway timeout", "rate limit", "404", "gatway"):
            for end in range(1, len(text) + 1):
                time, nodes, looks = self.run_script("""
                    const query = document.getElementById('query');
                    let looks = 0, nodes = 0;
                    const kept = Element.prototype.getBoundingClientRect;
                    Element.prototype.getBoundingClientRect = function () { looks += 1; return kept.call(this); };
                    const observer = new MutationObserver(() => {});
                    observer.observe(document.body, {subtree: true, childList: true, attributes: true});
                    query.value = arguments[0];
                    const start = performance.now();
                    query.dispatchEvent(new Event('input', {bubbles: true}));
                    const time = performance.now() - start;
                    for (const record of observer.takeRecords())
                      nodes += record.type === 'attributes' ? 1 : record.addedNodes.length + record.removedNodes.length;
                    Element.prototype.getBoundingClientRect = kept;
                    return [time, nodes, looks]""", text[:end])
                times.append(time)
                touched.append(nodes)
                looked.append(looks)
        print(f"# a key costs {sorted(times)[len(times) // 2]:.1f} ms, and {sorted(touched)[len(touched) // 2]} changes "
              f"of the page (medians of {len(times)})")
        self.assertEqual(max(looked), 0, "a key waits for the layout")
        # The index has 150 links; of matches, one screen comes at once, and the last ones go.
        self.assertLess(sorted(touched)[len(touched) // 2], 250)
        self.assertLess(max(touched), 1000)

    def test_a_key_that_changes_nothing_touches_nothing(self):
        self.found("HTTP_404_NOT_FOUN")
        before = self.found("HTTP_404_NOT_FOUND")
        self.assertEqual(self.run_script("""
            const query = document.getElementById('query');
            const observer = new MutationObserver(() => {});
            observer.observe(document.getElementById('hits'), {subtree: true, childList: true, attributes: true});
            query.value += ' ';
            query.dispatchEvent(new Event('input', {bubbles: true}));
            return observer.takeRecords().length"""), 0)
        self.assertEqual(self.shown(), before)

    def test_matches_go_back_to_their_places(self):
        order = "return Array.from(document.querySelectorAll('.card, .others'), e => e.id || e.className)"
        before = self.run_script(order)
        for text in ("499", "timeout", "13", "4xx"):
            self.found(text)
        self.found("")
        self.assertEqual(self.run_script(order), before)

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
              return document.querySelector(`#hits > .card[data-code="${code}"]`);
            };
            return arguments[0].filter(([name, code]) => !finds(name, code))""", rows)

    def test_no_match(self):
        for text in ["qzx", "799", "HTTP_404_GONE", "<b>", "\\", "(", "𝔘", "a" * 5000]:
            with self.subTest(text=text):
                self.assertEqual(self.found(text), [])
                self.assertEqual(self.text("count"), "No match")
                self.assertTrue(self.visible("nothing"))
        self.assertEqual(self.found("   "), self.meanings())
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
        server_errors = [name for name, data in self.data().items() if data.get("class") == "5"]
        self.assertEqual(self.found("5xx"), server_errors)
        self.assertEqual(self.found("HTTP/1.1 404 Whatever"), self.found("404"))
        self.assertEqual(self.found("http/2 503"), self.found("503"))

    def test_first_match_comes_into_view(self):
        self.open("#502")
        self.assertFalse(self.in_view("401-iana"))
        self.fill("query", "unauthorized")
        self.wait_for("return document.getElementById('401-iana').getBoundingClientRect().top > 0")
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
        self.assertEqual(self.found("closed", ("source", "nginx")), ["499-nginx", "444-nginx"])
        self.assertEqual(self.found("498", ("state", "obsolete")), ["498-nginx"])
        self.assertEqual(
            self.found("", ("source", "iana"), ("class", "5"), ("state", "obsolete")),
            [id for id, data in self.data().items()
             if (data.get("source"), data.get("class"), data.get("state")) == ("iana", "5", "obsolete")])

    def test_every_option_shows_something(self):
        for name in ("class", "source", "state"):
            for value in self.run_script("""
                    const control = document.getElementById(arguments[0]);
                    return Array.from(control.options || control.querySelectorAll('input'), o => o.value)""", name):
                with self.subTest(filter=name, value=value):
                    self.assertGreater(len(self.found("", (name, value))), 0)

    def test_count_and_contents_follow(self):
        self.found("closed", ("source", "nginx"))
        meanings = [data for data in self.data().values() if data["kind"] == "meaning"]
        self.assertGreater(len(meanings), 100)
        self.assertEqual(self.text("count"), f"2 of {len(meanings)} meanings")
        self.assertEqual(self.links_shown(), ["444", "499"])
        self.assertEqual(self.headings_shown(2), ["Matches"])

    def test_clear(self):
        self.found("closed", ("source", "nginx"))
        self.click("#clear")
        self.wait_for("return document.getElementById('results').hidden")
        self.assertEqual(self.run_script("return document.getElementById('query').value"), "")
        self.assertEqual(self.shown(), self.meanings())


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
        self.wait_for("return document.getElementById('404').checkVisibility()")
        self.assertTrue(self.in_view("404"))
        self.assertEqual(self.shown(), self.meanings())
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
            self.assertEqual(self.shown(), self.meanings())

    def test_fragment_that_is_no_place_is_searched(self):
        for name, expected in [("nowherever", []), ("799", []), ("%22<'", []), ("teapot", ["418-iana", "418-binance"])]:
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
        self.wait_for("return document.getElementById('404').getBoundingClientRect().top >= 0")
        self.assertTrue(self.in_view("404"))
        self.driver.command("forward")
        self.wait_for("return location.hash === '#530-pantheon'")
        self.wait_for("return document.getElementById('530-pantheon').getBoundingClientRect().top >= 0")
        self.assertTrue(self.in_view("530-pantheon"))

    def wait_for_address(self, fragment):
        """The address names a search once nothing is typed any more."""
        self.wait_for(f"return location.hash === '{fragment}'")

    def test_search_is_in_the_address(self):
        self.open("#404")
        self.fill("query", "rate limit")
        self.fill("class", "4,5")
        self.fill("state", "unofficial")
        self.wait_for_address("#q=rate+limit&class=4,5&state=unofficial")
        self.assertEqual(self.run_script("return document.title"), "rate limit – HTTP status codes")
        found = self.shown()
        self.assertGreater(len(found), 1)
        self.open("#q=rate+limit&class=4,5&state=unofficial")
        self.assertEqual(self.shown(), found)
        self.assertEqual(self.run_script("""
            return [document.getElementById('query').value, document.getElementById('state').value,
                    Array.from(document.querySelectorAll('.chip :checked'), e => e.value).join()]"""),
            ["rate limit", "unofficial", "4,5"])
        self.assertIn("Filter", self.run_script("return document.querySelector('.filters.on').textContent"))

    def test_back_from_a_search(self):
        self.open("#404")
        self.fill("query", "captcha")
        self.wait_for_address("#q=captcha")
        found = self.shown()
        self.driver.press("/", "Enter")
        self.wait_for("return !location.hash.startsWith('#q=')")
        self.assertEqual(self.shown(), self.meanings())
        self.driver.command("back")
        self.wait_for_address("#q=captcha")
        self.wait_for("return document.getElementById('hits').childElementCount > 0")
        self.wait_for("return document.getElementById('hits').ariaBusy !== 'true'")
        self.assertEqual(self.shown(), found)
        self.driver.command("back")
        self.wait_for_address("#404")
        self.wait_for("return document.getElementById('results').hidden")
        self.assertEqual(self.shown(), self.meanings())

    def test_bad_searches_in_the_address(self):
        for fragment in ("#q=", "#class=9,x", "#source=nowhere", "#state=%E0%A4%A", "#q=%00&class=", "#source="):
            with self.subTest(fragment=fragment):
                self.open(fragment)
                self.assertIn(self.shown(), ([], self.meanings()))

    def test_title_names_the_code(self):
        for fragment, title in [
            ("", ""), ("#404", "404 Not Found – "), ("#404-iana", "404 Not Found – "),
            ("#530-pantheon", "530 Site frozen – "), ("#404.13-iis", "404.13 Content length too large. – "),
            ("#warn-110", "110 Response is Stale – "), ("#class-4", "4xx Client Error – "), ("#source-nginx", "nginx – "),
        ]:
            with self.subTest(fragment=fragment):
                self.open(fragment)
                self.assertEqual(self.run_script("return document.title").lower(), (title + "HTTP status codes").lower())

    def test_every_link_within_leads_somewhere(self):
        self.assertEqual(self.run_script("""
            return Array.from(document.querySelectorAll('a[href^="#"]'), a => a.hash.slice(1))
              .filter(name => !document.getElementById(decodeURIComponent(name)))"""), [])

    def test_every_meaning_is_linked_by_its_code(self):
        codes = {data["code"] for data in self.data().values() if data["kind"] == "meaning"}
        self.assertEqual(set(self.links_shown()), codes)
        self.assertIn("404 Not Found", self.run_script(
            "return Array.from(document.querySelectorAll('nav ol ol a'), e => e.textContent)"))
        self.assertEqual(self.run_script(
            "return arguments[0].filter(id => !document.getElementById(id))", sorted(codes)), [])


class Index(PageTest):
    """The list at the side, or above."""

    def marked(self):
        """What it says one reads."""
        return self.run_script(
            "return Array.from(document.querySelectorAll('nav [aria-current]'), e => e.getAttribute('href'))")

    def test_it_marks_and_follows(self):
        for name in ("404", "503", "sources"):
            with self.subTest(name=name):
                self.run_script("location.hash = arguments[0]", name)
                self.wait_for(f"return document.querySelector('nav [href=\"#{name}\"]').ariaCurrent === 'location'")
                self.assertEqual(self.marked(), ["#" + name])
                self.assertTrue(self.run_script("""
                    const box = document.querySelector('nav [aria-current]').getBoundingClientRect();
                    return box.top >= 0 && box.bottom <= innerHeight"""))

    def test_it_collapses_where_there_is_no_room(self):
        self.driver.resize(390, 844)
        self.open("")
        self.assertEqual(self.links_shown(), [])
        self.click("nav summary")
        self.assertGreater(len(self.links_shown()), 100)
        self.click("nav a[href='#200']")
        self.wait_for("return location.hash === '#200'")
        self.assertEqual(self.links_shown(), [])
        self.wait_for("return document.getElementById('200').getBoundingClientRect().top < innerHeight")
        self.assertTrue(self.in_view("200"))
        self.driver.resize(1280, 900)
        self.wait_for("return document.getElementById('index').open")


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
        self.assertEqual(self.shown(), self.meanings())
        self.assertEqual(self.run_script("return document.getElementById('query').value"), "")

    def test_enter_goes_to_the_first_match(self):
        for text, name, shown in [("teapot", "418", "418-iana"), ("site frozen", "530-pantheon", "530-pantheon"),
                                  ("H12", "H12-heroku", "H12-heroku"), ("teapot", "418", "418-iana")]:
            with self.subTest(text=text):
                self.driver.press("/")
                self.driver.press(text, "Enter")
                self.wait_for(f"return location.hash === '#{name}' && document.getElementById('results').hidden")
                self.assertEqual(self.run_script("return document.getElementById('query').value"), "")
                self.wait_for(f"const top = document.getElementById('{shown}').getBoundingClientRect().top;"
                              "return top > 0 && top < innerHeight")
                self.assertTrue(self.in_view(shown))
                self.assertEqual(self.run_script("return document.activeElement.closest('.card').id"), shown)
                self.assertEqual(self.run_script("return location.search"), "")
        self.driver.press("/")
        self.driver.press("qzxv", "Enter")
        self.assertTrue(self.visible("nothing"))

    def test_escape_clears_filters(self):
        self.fill("source", "pantheon")
        self.driver.press("Escape")
        self.assertEqual(self.shown(), self.meanings())

    def test_order_of_the_controls(self):
        self.driver.press("/")
        order = []
        self.driver.press("site frozen")
        self.run_script("document.querySelector('.filters').open = true")
        for _ in range(10):
            order.append(self.run_script(
                "const e = document.activeElement; return e.ariaLabel || e.id || e.textContent"))
            self.driver.press("Tab")
        self.assertEqual(order, ["query", "1xx Informational", "2xx Successful", "3xx Redirection", "4xx Client Error",
                                 "5xx Server Error", "Outside the classes", "Filter", "source", "state"])
        self.assertEqual(self.run_script("return document.activeElement.getAttribute('href')"), "#class-5")

    def test_filter_by_keys(self):
        self.driver.press("/")
        self.driver.press("Tab", " ")
        self.assertEqual({self.data()[name]["class"] for name in self.shown()}, {"1"})
        self.driver.press(" ", *["Tab"] * 6, " ", "Tab", "Tab", "Down")
        self.assertEqual(self.run_script("return document.getElementById('state').value"), "standard")
        self.wait_for("return document.getElementById('hits').ariaBusy !== 'true'")
        self.assertEqual({self.data()[name]["state"] for name in self.shown()}, {"standard"})

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

    def test_all_is_there_but_the_search(self):
        self.assertEqual(self.shown(), self.meanings())
        self.click('[id="404"] .more summary')
        self.assertTrue(self.run_script("return document.querySelector('[id="404"] .response').checkVisibility()"))
        self.assertGreater(len(self.links_shown()), 100)
        self.assertEqual(self.text("count"), "")
        self.assertFalse(self.visible("search"))
        self.assertFalse(self.visible("nothing"))

    def test_links_work(self):
        for name in ("404", "530-pantheon", "404.13-iis", "source-nginx"):
            self.open("#" + name)
            self.wait_for(f"return document.getElementById('{name}').getBoundingClientRect().height > 0")
            self.assertLess(self.run_script(
                "return document.getElementById(arguments[0]).getBoundingClientRect().top", name), 900)


if __name__ == "__main__":
    unittest.main()
