r"""What is answered to bytes that no client would send? send.py PORT "GET / HTTP/1.1\r\n\r\n"

Writes the answer to standard output, all that comes until the server closes the connection.
"""

import contextlib
import socket
import sys

port, text = sys.argv[1:]
octets = text.encode("ascii").decode("unicode_escape").encode("latin-1")
with socket.create_connection(("127.0.0.1", int(port)), 20) as connection:
    connection.sendall(octets)
    with contextlib.suppress(ConnectionResetError):
        while block := connection.recv(65536):
            sys.stdout.buffer.write(block)
