"""Running one program, with what it cost."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Finished:
    """A program that has ended."""

    status: int
    out: bytes
    err: bytes
    seconds: float
    cpu_seconds: float
    peak_mib: float

    @property
    def text(self):
        return self.out.decode("utf-8")


def run(arguments, stdin=None, cwd=None, environment=None):
    """Runs a program to its end. Peak memory is that of the process itself, as the kernel counted it."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        began = time.perf_counter()
        process = subprocess.Popen(
            [str(argument) for argument in arguments],
            stdin=stdin or subprocess.DEVNULL, stdout=out, stderr=err, cwd=cwd, env=environment,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Finished(
            process.returncode, out.read(), err.read(), seconds,
            usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
        )


def need(arguments, **options):
    """Runs a program that must succeed; ends this one with its messages where it does not."""
    finished = run(arguments, **options)
    if finished.status != 0:
        command = " ".join(str(argument) for argument in arguments)
        sys.exit(f"failed with status {finished.status}: {command}\n{finished.out.decode()}{finished.err.decode()}")
    return finished
