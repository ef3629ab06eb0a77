"""The files that the servers serve, made in the current folder."""

import os

LAST_MODIFIED = 784111777  # Sun, 06 Nov 1994 08:49:37 GMT

FILES = {
    "passwords": "reader:secret\n",
    "pages/page.txt": "a page of some length\n",
    "pages/secret/page.txt": "not to be read\n",
    "pages/private/page.txt": "to be read by some\n",
    "pages/folder/page.txt": "a page in a folder\n",
    "pages/dav/page.txt": "a page to be changed\n",
    # Apache reads it, and cannot.
    "pages/wrong/.htaccess": "Nonsense\n",
    "pages/wrong/page.txt": "a page behind a mistake\n",
    # Two variants.
    "pages/many/page.txt.en": "colour\n",
    "pages/many/page.txt.de": "Farbe\n",
    "pages/many/.htaccess": "AddLanguage en .en\nAddLanguage de .de\n",
    # For CGI.
    "pages/empty.cgi": "echo 'Status: 204'; echo\n",
    "pages/handler.cgi": "cat >/dev/null; echo 'Content-Type: text/plain'; echo; echo done\n",
    "pages/say.cgi": "echo \"Status: $QUERY_STRING\"; echo 'Content-Type: text/plain'; echo; echo said\n",
    "pages/mute.cgi": "exit 1\n",
    "pages/cgi-bin/page.txt": "not a program\n",
}


def make_pages():
    for path, text in FILES.items():
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
        os.utime(path, (LAST_MODIFIED, LAST_MODIFIED))
    # A server that gives up being root is to write here all the same.
    for path in (".", "pages/dav") if os.geteuid() == 0 else ():
        os.chmod(path, 0o777)
