extension Phrases.Problems.File {
    static let english = Phrases.Problems.File(
        notFound: .init("there is no such file", "check the path"),
        permissionDenied: .init("the file may not be read", "ask for permission, or copy it to a folder of your own"),
        notARegularFile: .init("this is not a file (a folder, perhaps)", "name the file itself"),
        readFailed: {
            .init("the file cannot be read on (error \($0))", "check the disk or the network and try again")
        },
        empty: .init("the file is empty", "check what was exported"),
        workbook: .init("this is a workbook (Excel, OpenDocument)", "open it and save it as “CSV UTF-8”"),
        pdf: .init("this is a PDF", "ask for the figures as CSV"),
        otherCompression: .init("the file is compressed in a way not read here", "unpack it, or use gzip (.gz)"),
        utf32: .init("the file is in UTF-32", "save it as “CSV UTF-8”"),
        jsonList: .init("the file is one JSON list", "write one object a line (JSON Lines), for example: jq -c '.[]'"),
        notUnicode: .init(
            "from this line on the text is neither UTF-8 nor UTF-16 (perhaps TCVN3, VNI or Windows-1258)",
            "open it in a spreadsheet and save it as “CSV UTF-8”"),
        gzipTruncated: .init(
            "the compressed file ends too early; the rows before this line are good",
            "copy or download it again and give the same command"),
        gzipDamaged: .init(
            "the compressed file is damaged; the rows before this line are good",
            "copy or download it again and give the same command"),
        unclosedQuote: .init(
            "the quote that opens on this line is never closed; the rows before are good",
            "close it, or write a quote within a cell twice (\"\")"),
        missingColumn: { column, ours, nearest in
            let same = column == ours
            return .init(
                "column “\(column)” is missing" + (same ? "" : " (to be read as \(ours))"),
                nearest.map { "is it “\($0)”? then say so under columns in the mapping" }
                    ?? "add it, or tell which column it is with a mapping (--mapping)")
        },
        repeatedColumn: { .init("two columns bear this name (columns \($0) and \($1))", "rename or remove one") },
        unknownColumn: { nearest in
            .init(
                "it is not known what this column is, so it is left out; the rows go in",
                nearest.map { "if it is “\($0)”, correct its name" } ?? "if it matters, tell what it is with a mapping")
        },
        nulByte: .init("the row holds a NUL character", "export the file again; the row is left out"),
        recordTooLong: {
            .init("the row is longer than \($0) bytes", "look for a missing or extra quote; the row is left out")
        },
        tooFewCells: {
            .init(
                "the row has \(plural($0, "cell", "cells")), the header \(plural($1, "column", "columns"))",
                "check the delimiters and quotes of the row")
        },
        tooManyCells: {
            .init(
                "the row has \(plural($0, "cell", "cells")), the header \(plural($1, "column", "columns"))",
                "put a cell that holds the delimiter into quotes")
        },
        textAfterQuote: .init(
            "there is text after a closing quote", "write a quote within a cell twice (\"\"), or remove the rest"),
        badJSON: {
            .init("not a valid JSON object (from position \($0) on)", "correct the line or export the file again")
        },
        nestedJSON: .init("this key holds a list or an object", "give one value"),
        repeatedJSONKey: .init("this key occurs twice in one line", "keep one"),
        valueMissing: .init("a cell that every row needs is empty", "fill it in; the row is left out"),
        badDay: { text, patterns in
            .init(
                "“\(text)” is not a day",
                patterns.map { "write it as \($0)" }
                    ?? "write YEAR-MONTH-DAY, as in 2026-03-01, or declare the date format in a mapping")
        },
        badTime: { text, patterns in
            .init(
                "“\(text)” is not a time",
                patterns.map { "write it as \($0)" }
                    ?? "write it as in 2026-03-01T08:30:00+07:00, or declare the format in a mapping")
        },
        implausibleYear: { .init("the year \($0) lies outside 1900–2200", "correct the year") },
        endBeforeStart: { .init("the last day, \($1), comes before the first, \($0)", "correct one of the days") },
        badChannel: { .init("there is no channel “\($0)”", "use \($1), or translate it under values in the mapping") },
        badAssisted: { .init("“\($0)” does not tell whether somebody helped", "write yes or no (1 or 0)") },
        nationalIdentityNumber: .init(
            "a value of 12 digits looks like a personal identity number and is refused",
            "use a code of the office's own (staff code, account code)"),
        valueTooLong: { .init("the value takes \($0) bytes, at most \($1) are allowed", "shorten it") },
        controlCharacter: .init(
            "the value holds a character that cannot be seen, such as a line break", "type the value again"),
        formula: .init(
            "a code that begins with =, +, - or @ would be run as a formula by a spreadsheet",
            "begin the code with a letter or a digit, in every file that has it"),
        aliasesCannotBeCleared: .init(
            "a file only adds aliases and cannot take them away with “-”",
            "take them away one by one with congdan-server account alias --remove")
    )
}
