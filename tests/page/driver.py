"""Drives a headless Chromium through chromedriver, with the standard library alone."""
import base64
import json
import re
import subprocess
import urllib.request

SWITCHES = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en",
    # A page in no window is of the least priority, and waits for every other test.
    "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows",
]
KEYS = {"Tab": "\ue004", "Escape": "\ue00c", "Enter": "\ue007", "Down": "\ue015", "Up": "\ue013",
        "Backspace": "\ue003"}


class DriverError(Exception):
    """What the browser refused, in its own words."""


class Driver:
    """chromedriver with one session; a context manager, so that nothing outlives a test."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.session = None
        try:
            self.address = f"http://127.0.0.1:{self._port()}"
            self._open(folder)
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _port(self):
        for line in self.process.stdout:
            found = re.search(r"started successfully on port (\d+)", line)
            if found:
                return int(found[1])
        raise DriverError("chromedriver does not start")

    def _open(self, folder):
        options = {
            "args": SWITCHES + [f"--user-data-dir={folder}"],
            "perfLoggingPrefs": {"enableNetwork": True},
        }
        answer = self._send("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "timeouts": {"script": 100_000},  # milliseconds, for a machine that has much else to do
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }}})
        self.session = answer["sessionId"]

    def close(self):
        """Ends the browser and chromedriver."""
        if self.session:
            self._send("DELETE", f"/session/{self.session}")
            self.session = None
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def _send(self, method, path, body=None):
        data = json.dumps(body or {}).encode() if method == "POST" else None
        request = urllib.request.Request(self.address + path, data=data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise DriverError(f"{path}: {value['error']}: {value['message']}") from None

    def command(self, name, body=None):
        """A command of WebDriver within the session."""
        return self._send("POST", f"/session/{self.session}/{name}", body)

    def go(self, address):
        """Opens an address."""
        self.command("url", {"url": address})

    def run(self, script, *arguments):
        """Runs a script in the page and returns what it returns."""
        return self.command("execute/sync", {"script": script, "args": list(arguments)})

    def cdp(self, name, **parameters):
        """A command of the Chrome DevTools Protocol."""
        return self.command("goog/cdp/execute", {"cmd": name, "params": parameters})

    def press(self, *keys, shift=False):
        """Presses keys, each a name of KEYS or a character; a longer text is typed."""
        actions = [{"type": "keyDown", "value": "\ue008"}] if shift else []
        for key in keys:
            for value in [KEYS[key]] if key in KEYS else key:
                actions += [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        if shift:
            actions.append({"type": "keyUp", "value": "\ue008"})
        self.command("actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def logs(self, kind):
        """What the browser logged since the last time."""
        return self.command("se/log", {"type": kind})

    def resize(self, width, height, scale=1):
        """Makes the window of that many CSS pixels."""
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height,
                 deviceScaleFactor=scale, mobile=False)

    def emulate(self, scheme="light", media=""):
        """Prefers a colour scheme, and a medium."""
        self.cdp("Emulation.setEmulatedMedia", media=media,
                 features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, path):
        """Writes what the window shows as PNG."""
        shot = self.cdp("Page.captureScreenshot", format="png")
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))
