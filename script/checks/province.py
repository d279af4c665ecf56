"""Holds the product against a generated province, whose generator knows the truth.

The generator is no part of this repository: it is a Python program that needs numpy, takes `--accounts`, `--events`
and `--out`, and writes units.csv, accounts.csv, events.csv and truth.json.
"""

import argparse
import json
from pathlib import Path
import shutil
import tempfile

import engines
from differences import Differences
from environments import python_with
from measure import need
from product import ROOT, Server, release_binary

EXAMPLES = ROOT / "docs" / "examples"
TODAY = "2026-06-30"


def main():
    parser = argparse.ArgumentParser(prog="script/province")
    parser.add_argument("generator", type=Path)
    parser.add_argument("--accounts", type=int, default=100_000)
    parser.add_argument("--events", type=int, default=2_000_000)
    parser.add_argument("--engine", choices=engines.NAMES, action="append", help="only this engine")
    options = parser.parse_args()
    binary = release_binary()
    differences = Differences()
    made = tempfile.mkdtemp(prefix="congdan-province-")
    try:
        need([python_with("numpy"), options.generator, "--accounts", options.accounts, "--events", options.events,
              "--out", made])
        for name in options.engine or engines.NAMES:
            print(f"{name}: {options.accounts:,} accounts, {options.events:,} events")
            with engines.engine(name) as url:
                check(Server(binary, url), Path(made), differences, name)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    differences.finish()


def check(server, made, differences, engine):
    server.step("init", "--time-zone", "UTC")
    server.step("import", "units", made / "units.csv", "--mapping", EXAMPLES / "province-units.yaml")
    server.step("import", "systems", EXAMPLES / "province-system.yaml")
    server.step("import", "accounts", made / "accounts.csv", "--mapping", EXAMPLES / "province-accounts.yaml")
    server.step("import", "usage", made / "events.csv", "--mapping", EXAMPLES / "province-usage.yaml")
    truth = json.loads((made / "truth.json").read_text())["units"]
    expected_units = sorted(truth)
    for days in (30, 60, 90):
        report = json.loads(server.step(
            "report", "unused", "--as-of", TODAY, "--dormant-days", days, "--format", "json").text)
        found = {row["unit"]: [row["issued"], row["new"] + row["never_used"], row["dormant"]]
                 for row in report["rows"]}
        what = f"{engine}: dormant {days}"
        differences.expect(f"{what}, units", sorted(found), expected_units)
        differences.expect(
            f"{what}, [unit, issued, new + never used, dormant]",
            [[unit, *numbers] for unit, numbers in sorted(found.items())],
            [[unit, *(truth[unit]["subtree"][each] for each in ("issued", "never_used", f"dormant_{days}"))]
             for unit in expected_units])
        root = report["total"]
        differences.expect(f"{what}, total", root["issued"], truth["1"]["subtree"]["issued"])


if __name__ == "__main__":
    main()
