extension Phrases.Problems.YAML {
    static let english = Phrases.Problems.YAML(
        syntax: { .init("this is not YAML (\($0))", "check the indentation, colons and quotes on this line") },
        unknownKey: { key, nearest, allowed in
            .init("there is no key “\(key)”", nearest.map { "is it “\($0)”?" } ?? "the keys are: \(allowed)")
        },
        repeatedKey: { .init("key “\($0)” stands here twice", "keep one") },
        missingKey: { .init("key “\($0)” is missing", "add it") },
        expectedText: .init("one value is needed here", "write one value on the same line"),
        expectedKeys: .init("“key: value” lines are needed here", "write each on a line of its own, indented"),
        expectedList: .init("a list is needed here", "write [a, b], or one “- value” a line"),
        expectedTextOrList: .init("a value or a list is needed here", "write one value, or [a, b]"),
        expectedBoolean: .init("true or false is needed here", "write true or false"),
        expectedDay: .init("a day is needed here", "write YEAR-MONTH-DAY, as in 2026-03-01"),
        emptyText: .init("this must not be empty", "give a value"),
        tooLarge: { .init("the file is larger than \($0) bytes", "check whether it is the right file") }
    )
}

extension Phrases.Problems.Mapping {
    static let english = Phrases.Problems.Mapping(
        otherKind: {
            .init("the mapping is for “\($0)”, and “\($1)” is being imported", "use another mapping, or correct kind")
        },
        unknownColumn: { column, nearest, columns in
            .init(
                "there is no column “\(column)” of ours", nearest.map { "is it “\($0)”?" } ?? "the columns: \(columns)")
        },
        requiredColumnMissing: {
            .init("every row needs “\($0)”, and nothing says where it is", "add it to columns or constants")
        },
        columnAndConstant: { .init("“\($0)” stands in both columns and constants", "keep one") },
        valuesOfUnreadColumn: {
            .init("values translates “\($0)”, a column that is not read", "add the column to columns")
        },
        impossibleValue: { .init("nothing can be translated into “\($0)”", "use one of: \($1)") },
        badDatePattern: {
            .init("date format “\($0)” is not understood from character \($1) on", "a right one: dd/MM/yyyy HH:mm")
        },
        incompleteDatePattern: { .init("date format “\($0)” lacks day, month or year", "a right one: dd/MM/yyyy") },
        coversEndBeforeStart: { .init("covers ends on \($1), before it begins on \($0)", "swap the days") },
        coversWithoutUsage: .init("only usage has covers", "remove covers"),
        coversWithoutSystem: .init(
            "covers does not say of which system", "give system under constants, or list covers.systems"),
        coversWithoutSource: .init("covers does not say of which source", "give source under constants")
    )
}

extension Phrases.Problems.System {
    static let english = Phrases.Problems.System(
        noSystem: .init("the file holds no system", "add at least one with code, name and actions"),
        repeatedSystem: { .init("system “\($0)” stands on line \($1) already", "remove one, or join them") },
        repeatedAction: { .init("action “\($0)” stands on line \($1) already", "remove one") },
        noAction: .init("the system has no actions", "add actions, and say which of them count as use (counts)")
    )
}
