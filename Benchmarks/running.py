"""A server that runs while something is measured."""

import contextlib
import subprocess


@contextlib.contextmanager
def serving(binary, url, port, *options):
    server = subprocess.Popen(
        [str(each) for each in (binary, "serve", "--port", port, "--database", url, *options)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield server
    finally:
        server.terminate()
        server.wait()
