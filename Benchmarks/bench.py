"""All of the bench, or a small run of it: `script/bench [quick]`.

Numbers are ratios against a bare baseline of the same run; they are printed for people and never asserted in tests.
"""

import argparse
import os
import sys

import workshop  # noqa: F401  (finds the checks' modules)

import imports
import learning
import load
import processes
import reports
import terminal
from product import release_binary


def main():
    parser = argparse.ArgumentParser(prog="script/bench")
    parser.add_argument("size", nargs="?", choices=["quick", "full"], default="full")
    parser.add_argument("--only", choices=["start", "idle", "terminal", "import", "report", "learning", "load"], help="one part of it")
    options = parser.parse_args()
    quick = options.size == "quick"
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    binary = release_binary()
    workshop.SHOP.mkdir(parents=True, exist_ok=True)
    parts = {
        "start": lambda: processes.bench_start(binary, 10 if quick else 50),
        "idle": lambda: processes.bench_idle(binary, workshop.SHOP),
        "terminal": lambda: terminal.bench(10 if quick else 50),
        "import": lambda: imports.bench(binary, 100_000 if quick else 1_000_000, 1 if quick else 5),
        "report": lambda: report(binary, quick),
        "learning": lambda: learning.bench(binary, *(((10, 100, 1_000), (10, 100, 1_000)) if quick else ())),
        "load": lambda: load.bench(binary, *((10_000, 100_000, 5) if quick else (100_000, 2_000_000))),
    }
    for name, part in parts.items():
        if options.only in (None, name):
            part()
            sys.stdout.flush()


def report(binary, quick):
    if quick:
        return reports.bench(binary, 10_000, 100_000, rounds=3)
    reports.bench(binary, 100_000, 2_000_000, rounds=7)
    reports.bench(binary, 1_000_000, 20_000_000, rounds=5)


if __name__ == "__main__":
    main()
