"""The states of accounts, counted a second time, from the definitions alone.

Written plainly from the definitions ("States of an account"), without a look at how the product does it: one
account after the other, one rule after the other. Days are Python's ordinals: 1 is Monday, 0001-01-01.
"""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Optional

STATES = ("revoked", "exempt", "issue_date_unknown", "unknown", "new", "never_used", "dormant", "habitual", "active")


@dataclass
class Account:
    unit: str
    issued: Optional[int] = None
    revoked: Optional[int] = None
    exempt_from: Optional[int] = None
    exempt_until: Optional[int] = None
    #: Days with counted use by the holder, before the revocation day; in order.
    uses: list = field(default_factory=list)


@dataclass(frozen=True)
class Thresholds:
    grace_days: int = 30
    dormant_days: int = 60
    stale_days: int = 35


def day(text):
    """The ordinal of `YYYY-MM-DD`; nothing for an empty text."""
    return date.fromisoformat(text).toordinal() if text else None


def state(account, today, last_covered, thresholds):
    """The first rule that fits. `last_covered` is the last covered day up to `today`, or nothing."""
    if account.revoked is not None and account.revoked <= today:
        return "revoked"
    if account.exempt_from is not None and account.exempt_from <= today:
        if account.exempt_until is None or today <= account.exempt_until:
            return "exempt"
    if account.issued is None:
        return "issue_date_unknown"
    if last_covered is None or last_covered < account.issued or today - last_covered > thresholds.stale_days:
        return "unknown"
    used = account.uses[: bisect_right(account.uses, today)]
    if not used:
        return "new" if today - account.issued < thresholds.grace_days else "never_used"
    if today - used[-1] >= thresholds.dormant_days:
        return "dormant"
    this_week = (today - 1) // 7
    weeks = {(each - 1) // 7 for each in used}
    if len([week for week in weeks if this_week - 7 <= week <= this_week]) >= 3:
        return "habitual"
    return "active"


class Organisation:
    """Units by code, with their parents."""

    def __init__(self, parents, names):
        self.parents = parents
        self.names = names
        self.children = {code: [] for code in parents}
        self.roots = []
        for code in sorted(parents, key=lambda each: each.encode()):
            self.children[parents[code]].append(code) if parents[code] else self.roots.append(code)

    def with_ancestors(self, code):
        while code:
            yield code
            code = self.parents[code]

    def below(self, code, depth=0):
        """(unit, depth) of a unit and all below it, siblings by code."""
        yield code, depth
        for child in self.children[code]:
            yield from self.below(child, depth + 1)


def report(organisation, accounts, covered, today, thresholds=Thresholds(), unit=None, depth=None):
    """The rows and the total that `report unused` must give.

    `covered`: the set of covered days of the one system that the accounts are of.
    """
    last_covered = max((each for each in covered if each <= today), default=None)
    counts = {code: Counter() for code in organisation.parents}
    for account in accounts:
        if account.issued is not None and account.issued > today:
            continue
        found = state(account, today, last_covered, thresholds)
        for code in organisation.with_ancestors(account.unit):
            counts[code][found] += 1
    tops = [unit] if unit else organisation.roots
    rows = [
        {"unit": code, "name": organisation.names[code], "depth": at, **numbers(counts[code])}
        for top in tops for code, at in organisation.below(top) if depth is None or at <= depth
    ]
    return rows, numbers(sum((counts[top] for top in tops), Counter()))


def numbers(counter):
    return {"issued": sum(counter.values()), **{each: counter[each] for each in STATES}}
