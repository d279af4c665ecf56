"""Holds the product against an independent count of the open data set.

Data: Kuzilek, Hlosta, Zdrahal, "Open University Learning Analytics dataset", Scientific Data 4, 170171 (2017),
CC BY 4.0, as units.csv, registrations.csv and submissions.csv.
"""

import argparse
import copy
import csv
import re
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import engines
from differences import Differences
from formats import compare_formats
from oulad_count import KNOWN_SIZES, Oulad
from product import ROOT, Server, release_binary
from states import Thresholds, day, report

EXAMPLES = ROOT / "docs" / "examples"

DATES = ("2012-12-31", "2013-01-15", "2013-06-30", "2013-12-31", "2014-05-31", "2014-10-15", "2015-01-31",
         "2015-09-30", "2015-11-04", "2015-11-05", "2015-12-31")

#: (day, thresholds, unit, depth)
QUESTIONS = [(each, Thresholds(), None, None) for each in DATES] + [
    ("2014-10-15", Thresholds(dormant_days=30), None, None),
    ("2014-10-15", Thresholds(dormant_days=90), None, None),
    ("2014-10-15", Thresholds(dormant_days=1), None, None),
    ("2014-10-15", Thresholds(grace_days=0), None, None),
    ("2014-10-15", Thresholds(grace_days=90), None, None),
    ("2015-10-15", Thresholds(stale_days=0), None, None),
    ("2015-12-31", Thresholds(stale_days=100), None, None),
    ("2015-01-31", Thresholds(7, 14, 21), None, None),
    ("2014-05-31", Thresholds(), "BBB", None),
    ("2014-05-31", Thresholds(), "BBB-2013J", None),
    ("2014-05-31", Thresholds(), "OU", 1),
    ("2014-05-31", Thresholds(), "FFF", 0),
    ("2014-05-31", Thresholds(), None, 0),
    ("2014-05-31", Thresholds(dormant_days=30), None, 1),
]


def main():
    parser = argparse.ArgumentParser(prog="script/oulad")
    parser.add_argument("data", type=Path, help="folder with units.csv, registrations.csv, submissions.csv")
    parser.add_argument("--engine", choices=engines.NAMES, action="append", help="only this engine")
    options = parser.parse_args()
    binary = release_binary()
    known = Oulad(options.data)
    differences = Differences()
    differences.expect("sizes, counted from the files", known.sizes(), KNOWN_SIZES)
    for name in options.engine or engines.NAMES:
        print(f"{name}:")
        with engines.engine(name) as url:
            check(Server(binary, url), options.data, copy.deepcopy(known), differences, name)
    differences.finish()


def check(server, data, known, differences, engine):
    server.step("init")
    import_all(server, data)
    before = answers(server)
    compare_exports(server, known, differences, engine)
    compare_reports(server, known, differences, engine)
    import_again(server, data, differences, engine)
    differences.expect(f"{engine}: reports and exports after importing everything twice", answers(server), before)
    exempt_some(server, known, differences, engine)


def imports(data):
    return [
        ("units", data / "units.csv", []),
        ("systems", EXAMPLES / "oulad-system.yaml", []),
        ("accounts", data / "registrations.csv", ["--mapping", EXAMPLES / "oulad-accounts.yaml"]),
        ("usage", data / "submissions.csv", ["--mapping", EXAMPLES / "oulad-usage.yaml"]),
    ]


def import_all(server, data):
    for kind, file, options in imports(data):
        server.step("import", kind, file, *options)


def import_again(server, data, differences, engine):
    for kind, file, options in imports(data):
        outcome = server.step("import", kind, file, *options).text
        differences.expect(f"{engine}: second import of {kind}", changes(outcome), [])


def changes(outcome):
    """The numbers of an import's last words that tell of something new: all must be 0."""
    return [words for number, words in re.findall(r"([\d,]+) (created|changed|new events|rejected)", outcome)
            if number != "0"]


def answers(server):
    """All that an import could have changed, as one value."""
    reports = [server.report("--as-of", each) for each in DATES]
    for each in reports:
        del each["generated_at"]
    return reports, [server.do("export", kind).text for kind in ("units", "people", "accounts", "usage")]


def compare_exports(server, known, differences, engine):
    expected_accounts = sorted(
        (row["registration_key"], row["student"], row["presentation"], row["registered_on"], row["unregistered_on"])
        for row in known.registrations)
    accounts = server.export("accounts")
    differences.expect(f"{engine}: exported accounts", sorted(
        (row["name"], row["person"], row["unit"], row["issued_on"], row["revoked_on"]) for row in accounts
    ), expected_accounts)
    differences.expect(f"{engine}: exported units", sorted(
        (row["code"], row["parent_code"], row["name"], row["kind"]) for row in server.export("units")
    ), sorted((row["code"], row["parent_code"], row["name"], row["kind"]) for row in known.unit_rows))
    usage = server.export("usage")
    differences.expect(f"{engine}: exported events", sorted(
        (row["event_id"], row["account"], row["action"], local_day(row["time"])) for row in usage
    ), sorted((row["submission"], row["registration_key"], row["kind"], row["submitted_on"])
              for row in known.submissions))
    units_of = {}
    for row in accounts:
        units_of.setdefault(row["person"], set()).add(row["unit"])
    differences.expect(f"{engine}: sizes, counted from the exports", {
        "units": len(server.export("units")), "accounts": len(accounts), "people": len(server.export("people")),
        "accounts without issue date": sum(not row["issued_on"] for row in accounts),
        "people in more than one unit": sum(len(units) > 1 for units in units_of.values()),
        "events": len(usage),
    }, KNOWN_SIZES)


def local_day(time):
    """The day of a time in UTC in the database's standard zone, Asia/Ho_Chi_Minh, seven hours ahead."""
    return (datetime.fromisoformat(time.replace("Z", "+00:00")) + timedelta(hours=7)).date().isoformat()


def compare_reports(server, known, differences, engine, questions=QUESTIONS):
    for text, thresholds, unit, depth in questions:
        arguments = ["--as-of", text, *(["--unit", unit] if unit else []),
                     *(["--depth", depth] if depth is not None else [])]
        for name, value in vars(thresholds).items():
            if value != getattr(Thresholds(), name):
                arguments += ["--" + name.replace("_", "-"), value]
        what = f"{engine}: report unused {' '.join(map(str, arguments))}"
        found = server.report(*arguments)
        rows, total = report(known.organisation, known.accounts.values(), known.covered, day(text), thresholds,
                             unit, depth)
        differences.expect(what, found["rows"], rows)
        differences.expect(what + ", total", found["total"], total)
        differences.expect(what + ", header", {key: found[key] for key in (
            "as_of", "system", "grace_days", "dormant_days", "stale_days", "time_zone")
        }, {"as_of": text, "system": None, **vars(thresholds), "time_zone": "Asia/Ho_Chi_Minh"})
        differences.expect(what + ", coverage", [(each["from"], each["to"]) for each in found["coverage"]],
                           [("2013-01-01", "2015-09-30")])
        compare_formats(server, arguments, found, differences, what)


def exempt_some(server, known, differences, engine):
    """The data set has no exemptions: gives some to every eighth account, so that the ninth state is seen too."""
    system = server.export("accounts")[0]["system"]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "exemptions.csv"
        with open(file, "w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["system", "name", "exempt_from", "exempt_until", "exempt_reason"])
            for number, (name, account) in enumerate(sorted(known.accounts.items())):
                if number % 8:
                    continue
                begin, end = [("2014-01-01", ""), ("2014-05-31", "2014-05-31"), ("2013-06-01", "2014-10-14"),
                              ("2014-10-15", "2015-09-30")][number // 8 % 4]
                account.exempt_from, account.exempt_until = day(begin), day(end)
                writer.writerow([system, name, begin, end, "leave"])
        server.step("import", "accounts", file)
    compare_reports(server, known, differences, engine + " with exemptions",
                    [(each, Thresholds(), None, None) for each in DATES])


if __name__ == "__main__":
    main()
