"""Whether the table, the CSV and the JSON of one report agree."""


def compare_formats(server, arguments, found, differences, what):
    columns = list(found["rows"][0]) if found["rows"] else []
    comma = server.report_csv(*arguments)
    differences.expect(what + ", CSV", [[row.get(each) for each in columns] for row in comma],
                       [[str(row[each]) for each in columns] for row in found["rows"]])
