"""The open data set as plain values, read from its files without the product."""

import csv
from collections import defaultdict
from pathlib import Path

from states import Account, Organisation, day


class Oulad:
    def __init__(self, folder):
        folder = Path(folder)
        self.unit_rows = rows(folder / "units.csv")
        self.registrations = rows(folder / "registrations.csv")
        # A result that was merely carried over from an earlier year is not use.
        self.submissions = [row for row in rows(folder / "submissions.csv") if row["carried_over"] != "1"]
        self.organisation = Organisation(
            {row["code"]: row["parent_code"] for row in self.unit_rows},
            {row["code"]: row["name"] for row in self.unit_rows},
        )
        self.accounts = {
            row["registration_key"]: Account(
                unit=row["presentation"], issued=day(row["registered_on"]), revoked=day(row["unregistered_on"])
            )
            for row in self.registrations
        }
        self.take_uses()
        self.covered = set(range(day("2013-01-01"), day("2015-09-30") + 1))

    def take_uses(self):
        uses = defaultdict(set)
        for row in self.submissions:
            used, revoked = day(row["submitted_on"]), self.accounts[row["registration_key"]].revoked
            if revoked is None or used < revoked:
                uses[row["registration_key"]].add(used)
        for name, days in uses.items():
            self.accounts[name].uses = sorted(days)

    def sizes(self):
        """What the data set is known to hold."""
        units_of = defaultdict(set)
        for row in self.registrations:
            units_of[row["student"]].add(row["presentation"])
        return {
            "units": len(self.unit_rows),
            "accounts": len(self.accounts),
            "people": len(units_of),
            "accounts without issue date": sum(account.issued is None for account in self.accounts.values()),
            "people in more than one unit": sum(len(units) > 1 for units in units_of.values()),
            "events": len({row["submission"] for row in self.submissions}),
        }


KNOWN_SIZES = {
    "units": 30, "accounts": 32593, "people": 28785, "accounts without issue date": 45,
    "people in more than one unit": 3538, "events": 172003,
}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
