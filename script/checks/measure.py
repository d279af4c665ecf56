"""Running one program, with what it cost."""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Finished:
    """A program that has ended."""

    status: int
    out: bytes
    err: bytes
    seconds: float
    #: Nothing where it was not asked for.
    peak_mib: float

    @property
    def text(self):
        return self.out.decode("utf-8")


def run(arguments, cwd=None, memory=False):
    """Runs a program to its end."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began = time.perf_counter()
        process = subprocess.Popen(
            [str(argument) for argument in arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=cwd)
        watch = Watch(process.pid) if memory else None
        process.wait()
        seconds = time.perf_counter() - began
        out.seek(0)
        err.seek(0)
        return Finished(process.returncode, out.read(), err.read(), seconds, watch.end() if watch else 0.0)


class Watch(threading.Thread):
    """Follows the high-water mark of a process's resident memory.

    What the kernel hands to the parent at the end also holds the parent's own size at the fork: too much here.
    """

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.status = Path(f"/proc/{pid}/status")
        self.peak_kib = 0
        self.ended = threading.Event()
        self.start()

    def run(self):
        while not self.ended.is_set():
            try:
                found = re.search(r"VmHWM:\s+(\d+) kB", self.status.read_text())
            except OSError:
                return
            # Before the program has taken the place of our fork, the mark is ours.
            self.peak_kib = int(found[1]) if found else self.peak_kib
            self.ended.wait(0.01)

    def end(self):
        self.ended.set()
        self.join()
        return self.peak_kib / 1024


def need(arguments, **options):
    """Runs a program that must succeed; ends this one with its messages where it does not."""
    finished = run(arguments, **options)
    if finished.status != 0:
        command = " ".join(str(argument) for argument in arguments)
        sys.exit(f"failed with status {finished.status}: {command}\n{finished.out.decode()}{finished.err.decode()}")
    return finished
