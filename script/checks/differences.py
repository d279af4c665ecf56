"""Collecting what differs, so that a check shows all of it and not the first."""

import sys


class Differences:
    def __init__(self):
        self.count = 0
        self.compared = 0

    def expect(self, what, found, expected):
        """Notes a difference between two values; of long lists only the places that differ."""
        self.compared += 1
        if found == expected:
            return
        self.count += 1
        print(f"DIFFERENT: {what}", file=sys.stderr)
        if isinstance(found, list) and isinstance(expected, list):
            self.show_lists(found, expected)
        else:
            print(f"    found    {found}\n    expected {expected}", file=sys.stderr)

    def show_lists(self, found, expected):
        if len(found) != len(expected):
            print(f"    found {len(found)} rows, expected {len(expected)}", file=sys.stderr)
        pairs = [(a, b) for a, b in zip(found, expected) if a != b]
        for a, b in pairs[:10]:
            print(f"    found    {a}\n    expected {b}", file=sys.stderr)
        if len(pairs) > 10:
            print(f"    … and {len(pairs) - 10} more rows", file=sys.stderr)

    def finish(self):
        """Ends the program: 0 where nothing differed."""
        if self.count:
            sys.exit(f"{self.count} of {self.compared} comparisons differ")
        print(f"{self.compared} comparisons, no difference")
