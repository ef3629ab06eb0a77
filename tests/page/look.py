"""Is the page legible, printable, small, alone, and understood by assistive programs?"""
import base64
import collections
import json
import os
import re
import subprocess
import unittest

from page import PAGE, PageTest

HERE = os.path.dirname(os.path.abspath(__file__))
CONTROLS = {"link", "button", "searchbox", "textbox", "combobox", "listbox", "checkbox", "radio"}
LANDMARKS = {"banner": 1, "main": 1, "navigation": 1, "search": 1, "contentinfo": 1}


class Colours(PageTest):
    """Text stands out from what is behind it, by day and by night."""

    def check(self, scheme, fragment):
        self.driver.emulate(scheme)
        self.open(fragment)
        self.unfold()
        with open(f"{HERE}/contrast.js", encoding="utf-8") as file:
            found = self.run_script(file.read(), 4.5)
        self.assertEqual(found["low"], [], f"{scheme} {fragment}")
        self.assertGreater(found["count"], 300 if fragment.startswith("#q=") else 3000)
        self.assertGreaterEqual(found["edge"], 3)
        print(f"# contrast, {scheme} {fragment}: {found['lowest']:.2f} at least, of {found['count']} texts")

    def test_contrast(self):
        for scheme in ("light", "dark"):
            for fragment in ("#404", "#530-pantheon", "#404.13-iis", "#source-nginx", "#state-obsolete",
                             "#q=timeout&class=5"):
                self.check(scheme, fragment)

    def test_schemes_differ(self):
        grounds = []
        for scheme in ("light", "dark"):
            self.driver.emulate(scheme)
            grounds.append(self.run_script("return getComputedStyle(document.body).backgroundColor"))
        self.assertNotEqual(*grounds)

    def test_focus_stands_out(self):
        for scheme in ("light", "dark"):
            self.driver.emulate(scheme)
            self.driver.press("Tab")
            script = "const least = 0;" + contrast_functions() + """
                const focused = document.activeElement;
                return ratio(document.body, getComputedStyle(focused).outlineColor)"""
            self.assertGreaterEqual(self.run_script(script), 3)


def contrast_functions():
    """The functions of contrast.js, without what it does with them."""
    with open(f"{HERE}/contrast.js", encoding="utf-8") as file:
        text = file.read()
    return text[text.index("const channels"):text.index("const low")]


class Width(PageTest):
    """Nothing sticks out at the side."""

    def test_narrow_and_wide(self):
        for width in (320, 360, 768, 992, 1280, 2560):
            self.driver.resize(width, 740)
            self.open("")
            self.unfold()
            self.assertEqual(self.run_script("""
                return Array.from(document.querySelectorAll('body *'))
                  .filter(e => e.checkVisibility() && !e.closest('.skip, .unseen, .query label'))
                  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                  .map(e => e.outerHTML.slice(0, 80)).slice(0, 5)"""), [], f"at {width} px")

    def test_targets_are_large_enough(self):
        self.driver.resize(360, 740)
        self.unfold()
        small = self.run_script("""
            return Array.from(document.querySelectorAll('nav ol ol a, input, select, button, summary'))
              .filter(e => e.checkVisibility())
              .map(e => e.getBoundingClientRect())
              .filter(box => box.width < 24 || box.height < 24).length""")
        self.assertEqual(small, 0)


class Print(PageTest):
    """On paper: the catalogue as it is folded, none of the controls."""

    def test_controls_are_left_out(self):
        self.driver.emulate("dark", "print")
        for selector in ("form", "nav", ".skip"):
            self.assertEqual(self.run_script(
                "return getComputedStyle(document.querySelector(arguments[0])).display", selector), "none")
        self.assertEqual(self.run_script("return getComputedStyle(document.body).color"), "rgb(0, 0, 0)")
        self.assertEqual(self.shown(), self.meanings())

    def test_nothing_is_cut(self):
        self.run_script("""
            for (const name of ["404-iana", "details-iis", "details-proxy-status", "source-nginx"])
              for (let at = document.getElementById(name); at; at = at.parentElement)
                for (const fold of at.matches('details') ? [at] : at.querySelectorAll(':scope > .more')) fold.open = true""")
        path = os.path.join(os.environ.get("TMPDIR", "/tmp"), "page.pdf")
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.driver.cdp("Page.printToPDF")["data"]))
        # Cell by cell: side by side, a name over several lines would cut the text beside it.
        printed = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True).stdout
        os.unlink(path)
        pages = printed.decode().split("\f")[:-1]
        self.assertGreater(len(pages), 10)
        print(f"# printed on {len(pages)} pages")
        text = re.sub(r"\s", "", "".join(pages))
        wanted = self.run_script("""
            return Array.from(document.querySelectorAll('#catalogue :is(.summary, .note, h2, .title, dd code, p)'))
              .filter(e => e.checkVisibility() && !e.querySelector('.far')).map(e => e.textContent)""")
        self.assertGreater(len(wanted), 600)
        self.assertEqual([words for words in wanted if re.sub(r"\s", "", words) not in text], [])
        # What an address stands behind: the documents that are no RFCs.
        self.assertIn("<https://nginx.org/en/docs/", text)
        # What is folded is left out: it would be two hundred sheets.
        self.assertNotIn("http.StatusGone", text)
        self.assertIn("http.StatusNotFound", text)

    def test_nothing_sticks_out(self):
        self.driver.resize(680, 900)
        self.driver.emulate("light", "print")
        self.assertEqual(self.run_script(
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"), True)


class Tree(PageTest):
    """What the page is to assistive programs."""

    def nodes(self):
        """The nodes of the accessibility tree that are not ignored."""
        tree = self.driver.cdp("Accessibility.getFullAXTree")["nodes"]
        return [node for node in tree if not node["ignored"]]

    def test_landmarks(self):
        roles = collections.Counter(node["role"]["value"] for node in self.nodes())
        for role, count in LANDMARKS.items():
            self.assertEqual(roles[role], count, role)
        self.assertGreater(roles["article"], 100)
        articles = [node for node in self.nodes() if node["role"]["value"] == "article"]
        self.assertEqual([node for node in articles if not node.get("name", {}).get("value")], [])
        self.assertEqual(len(articles), len({data["code"] for data in self.data().values() if data["kind"] == "meaning"}))

    def test_every_control_has_a_name(self):
        self.unfold()
        controls = [node for node in self.nodes() if node["role"]["value"] in CONTROLS]
        self.assertGreater(len(controls), 500)
        self.assertEqual([node for node in controls if not node.get("name", {}).get("value")], [])
        names = {node["name"]["value"] for node in controls if node["role"]["value"] != "link"}
        self.assertLessEqual({"Search codes, names and texts", "4xx Client Error", "Source", "State"}, names)

    def levels(self):
        """The levels of the headings, in their order."""
        return [next(p["value"]["value"] for p in node["properties"] if p["name"] == "level")
                for node in self.nodes() if node["role"]["value"] == "heading"]

    def test_headings_are_nested(self):
        for source in ("", "pantheon", "iis"):
            self.fill("source", source)
            levels = self.levels()
            self.assertEqual(levels[0], 1)
            self.assertEqual(levels.count(1), 1)
            for before, after in zip(levels, levels[1:]):
                self.assertLessEqual(after, before + 1)

    def test_count_is_announced(self):
        status = [node for node in self.nodes() if node["role"]["value"] == "status"]
        self.assertEqual(len(status), 1)
        properties = {p["name"]: p["value"]["value"] for p in status[0]["properties"]}
        self.assertEqual(properties["live"], "polite")

    def test_names_are_unique(self):
        names = self.run_script("return Array.from(document.querySelectorAll('[id]'), e => e.id)")
        self.assertEqual([name for name, count in collections.Counter(names).items() if count > 1], [])

    def test_head(self):
        self.assertEqual(self.run_script("return document.documentElement.lang"), "en")
        self.assertEqual(self.run_script("return document.title"), "HTTP status codes")
        self.assertEqual(self.run_script("return document.compatMode"), "CSS1Compat")
        for name in ("viewport", "description"):
            self.assertTrue(self.run_script(
                "return document.querySelector(`meta[name=${arguments[0]}]`).content", name))


class Alone(PageTest):
    """One file, and nothing else."""

    def test_size(self):
        size = os.path.getsize(PAGE)
        print(f"# {size} bytes")
        self.assertLess(size, 1_000_000)

    def test_height(self):
        height = self.run_script("return document.documentElement.scrollHeight")
        print(f"# {height} pixels high at 1280")
        self.assertLess(height, 120_000)

    def test_footer(self):
        text = self.run_script("return document.querySelector('footer').innerText")
        with open(f"{HERE}/../../configure.ac", encoding="utf-8") as file:
            version = re.search(r"AC_INIT\(\[libhttpstatus], \[([^]]*)]", file.read())[1]
        for words in (f"libhttpstatus {version}", "IANA registry of 20", "JSON", "CSV", "MIT"):
            self.assertIn(words, text)
        for address in self.run_script(
                "return Array.from(document.querySelectorAll('footer a'), e => e.getAttribute('href'))"):
            self.assertTrue(os.path.exists(os.path.join(os.path.dirname(PAGE), address)), address)

    def test_nothing_else_is_asked_for(self):
        self.driver.logs("performance")
        self.server.asked.clear()
        self.open("#404")
        self.fill("query", "teapot")
        events = [json.loads(entry["message"])["message"] for entry in self.driver.logs("performance")]
        asked = [event["params"]["request"]["url"] for event in events
                 if event["method"] == "Network.requestWillBeSent"]
        asked = [address for address in asked if not address.startswith(("data:", "about:"))]
        self.assertEqual([address.rsplit("/", 1)[1] for address in asked], [self.name])
        self.assertEqual(self.server.asked, ["/" + self.name])

    def test_policy_lets_nothing_else_in(self):
        hit = self.run_script("""
            const script = document.createElement('script');
            script.textContent = 'window.hit = true';
            document.body.append(script);
            return window.hit === true""")
        self.assertFalse(hit)
        refused = self.driver.logs("browser")
        self.assertIn("Content Security Policy", refused[0]["message"])

    def test_load_time_is_told(self):
        times = []
        for _ in range(5):
            before = self.busy()
            self.open("")
            load = self.run_script("return performance.getEntriesByType('navigation')[0].loadEventEnd")
            times.append((self.busy() - before, load))
        self.driver.cdp("Performance.disable")
        self.assertTrue(all(load > 0 for _, load in times))
        busy, load = sorted(times)[2]
        print(f"# opens in {1000 * busy:.0f} ms of the processor, {load:.0f} ms by the clock (median of 5)")

    def busy(self):
        """The seconds for which the page has kept the processor busy."""
        self.driver.cdp("Performance.enable", timeDomain="threadTicks")
        return {metric["name"]: metric["value"]
                for metric in self.driver.cdp("Performance.getMetrics")["metrics"]}["TaskDuration"]


if __name__ == "__main__":
    unittest.main()
