"""Whether the table, the CSV and the JSON of one report agree."""

import re

#: The table's columns of numbers in English, and what each of them is the sum of.
TABLE = {
    "Issued": ["issued"], "Never used": ["never_used"], "Dormant": ["dormant"], "Habitual": ["habitual"],
    "Active": ["active"], "New": ["new"], "Other": ["revoked", "exempt", "issue_date_unknown", "unknown"],
}
HEADING = "Unit Issued used Dormant Habitual Active New Other"


def compare_formats(server, arguments, found, differences, what):
    """Holds the CSV and the table against the JSON that was found."""
    columns = list(found["rows"][0]) if found["rows"] else []
    differences.expect(
        what + ", CSV", [[row.get(each) for each in columns] for row in server.report_csv(*arguments)],
        [[str(row[each]) for each in columns] for row in found["rows"]])
    heading, numbers = table_numbers(server.do("report", "unused", *arguments).text)
    differences.expect(what + ", heading of the table", heading, HEADING)
    differences.expect(
        what + ", table", numbers,
        [[sum(row[each] for each in parts) for parts in TABLE.values()] for row in found["rows"]])


def table_numbers(text):
    """The table's heading and its rows' numbers, between the ruled line and the note on what was merged.

    A long name goes on below its numbers.
    """
    lines = text.splitlines()
    ruled = next(number for number, line in enumerate(lines) if line.startswith("───"))
    rows = []
    for line in lines[ruled + 1:]:
        if " = " in line:
            break
        cells = re.search(r"((?: +[\d,]+){%d})$" % len(TABLE), line)
        if cells:
            rows.append([int(each.replace(",", "")) for each in cells[1].split()])
    return " ".join(lines[ruled - 1].split()), rows
