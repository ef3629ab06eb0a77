"""Is hostile.lua, compiled to a page, text and nothing more?"""
import unittest

from page import PageTest


class Hostile(PageTest):
    """Whatever a record holds is shown as it is written."""

    def test_nothing_runs(self):
        for action in ("", "#598-hostile", "#.so-hostile"):
            self.open(action)
            self.assertIsNone(self.run_script("return window.hit"))
        self.assertEqual(self.run_script("return document.scripts.length"), 1)
        for name in ("img", "svg", "i", "main h2 ~ h2", "[onmouseover]", "[onclick]"):
            self.assertIsNone(self.run_script("return document.querySelector(arguments[0])", name), name)

    def test_text_is_shown_as_written(self):
        texts = self.run_script("return document.getElementById('598-hostile').textContent")
        for text in (
                "\"><script>window.hit = 1</script>{{STYLE}}%1\\",
                "'br </title></script><!-- &lt; \\n.br \\*(so.",
                ".SH \"Not a heading\" & <h2>not one either</h2> - -- --> ✓.",
                "<img src=x onerror=\"window.hit = 1\">",
                "\" data-kind=\"\"><svg onload='window.hit = 1'>, &quot;, \\",
                "</style><script>window.hit = 1</script>"):
            self.assertIn(text, texts)

    def test_addresses_are_addresses(self):
        self.assertEqual(
            self.run_script("return document.getElementById('598-hostile').querySelector('.far').getAttribute('href')"),
            "https://example.org/?a=1&b=2#<i>")

    def test_it_is_found_by_its_names(self):
        for text in ("\\", "quot", "598", "window hit", "{{STYLE}}"):
            self.fill("query", text)
            self.assertIn("598-hostile", self.shown(), text)


if __name__ == "__main__":
    unittest.main()
