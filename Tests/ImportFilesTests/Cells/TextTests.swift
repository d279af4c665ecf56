import Adoption
import ImportFiles
import People
import Testing

struct TextTests {
    @Test func `text is trimmed and composed, empty keeps and a dash clears`() throws {
        let found = try people("code,name,unit\n \u{A0}p1\u{200B}\t, Nguye\u{302}\u{303}n Thi\u{323} Lan ,-\np2,,\n")
        #expect(found.records.first?.record == PersonRecord(code: "p1", name: .set("Nguyễn Thị Lan"), unitCode: .clear))
        if case .set(let name)? = found.records.first?.record.name {
            #expect(Array(name.unicodeScalars).count == "Nguyễn Thị Lan".unicodeScalars.count)
            #expect(name.utf8.elementsEqual("Nguyễn Thị Lan".precomposedUTF8))
        }
        #expect(found.records.last?.record == PersonRecord(code: "p2"))
    }

    @Test func `text that no fast path covers is composed too`() {
        for text in ["\u{212B}", "\u{1100}\u{1161}", "q\u{323}\u{307}", "q\u{307}\u{323}"] {
            let cleaned = ImportedText.cleaned(text)
            #expect(cleaned.utf8.elementsEqual(text.precomposedUTF8), "\(text)")
        }
    }

    @Test(arguments: ["012345678901", "0123 4567 8901", "０１２３４５６７８９０１"])
    func `an identity number is no person's code, no account and no alias`(number: String) throws {
        #expect(try people("code\n\(number)\n").problems == [Found(2, "code", .nationalIdentityNumber)])
        let found = try accounts(
            "system,name,person,aliases\ns,\(number),p,\ns,a,\(number),\ns,a,p,x|\(number)\ns,a,p,x\n")
        #expect(
            found.problems == [
                Found(2, "name", .nationalIdentityNumber), Found(3, "person", .nationalIdentityNumber),
                Found(4, "aliases", .nationalIdentityNumber),
            ])
        let events = try usage("source,event_id,system,account,action,time\ns,1,p,\(number),x,2026-01-01\n")
        #expect(events.problems == [Found(2, "account", .nationalIdentityNumber)])
    }

    @Test func `eleven or thirteen digits, and a unit's code of twelve, are none`() throws {
        #expect(try people("code\n01234567890\n0123456789012\n0123456789a1\n").problems == [])
        #expect(try units("code\n012345678901\n").problems == [])
        let event = try usage("source,event_id,system,account,action,time\ns,012345678901,p,a,x,2026-01-01\n")
        #expect(event.problems == [])
    }

    @Test func `a message never repeats an identity number`() throws {
        let found = try accounts("system,name,issued_on\ns,a,số 012345678901 cấp\ns,b,012 345 678 901\n")
        #expect(
            found.problems == [
                Found(2, "issued_on", .badDay("số •••••••••••• cấp", patterns: [])),
                Found(3, "issued_on", .badDay("••• ••• ••• •••", patterns: [])),
            ])
    }

    @Test func `a message repeats no more than a beginning`() throws {
        let found = try accounts("system,name,issued_on\ns,a,\"\(String(repeating: "x\n", count: 50))\"\n")
        let excerpt = String(repeating: "x ", count: 30) + "…"
        #expect(found.problems == [Found(2, "issued_on", .badDay(excerpt, patterns: []))])
    }

    @Test func `characters that nobody sees are refused in keys`() throws {
        let found = try units("code,name\n\"a\nb\",c\na\u{1B}[2Jb,c\nd,\"e\nf\"\ng,\"h\u{7}\"\n")
        #expect(
            found.problems == [
                Found(2, "code", .controlCharacter), Found(4, "code", .controlCharacter),
                Found(7, "name", .controlCharacter),
            ])
        #expect(found.records.map(\.record.name) == [.set("e\nf")])
    }

    @Test(arguments: [
        ("", false), ("0", false), ("1", true), ("true", true), ("FALSE", false), ("Yes", true), ("no", false),
        ("có", true), ("KHÔNG", false), ("Co\u{301}", true), ("-", false),
    ])
    func `assisted is said in either language`(cell: String, isAssisted: Bool) throws {
        let text = "source,event_id,system,account,action,time,assisted\ns,1,p,a,x,2026-01-01,\(cell)\n"
        #expect(try usage(text).records.first?.record.isAssisted == isAssisted)
    }

    @Test func `what is neither yes nor no, and no channel, is refused`() throws {
        let found = try usage(
            "source,event_id,system,account,action,channel,time,assisted\ns,1,p,a,x,onestop,2026-01-01,2\n"
                + "s,2,p,a,x,Desk,2026-01-01,\n")
        #expect(
            found.problems == [
                Found(2, "channel", .badChannel("onestop", allowed: ["portal", "zalo", "desk"])),
                Found(2, "assisted", .badAssisted("2")),
            ])
        #expect(found.rejected == 1)
        #expect(found.records.map(\.record.channel) == [.desk])
    }

    @Test func `every bad cell of a row is named`() throws {
        let found = try usage("source,event_id,system,account,action,time\n,-,s,,\u{1},yesterday\n")
        #expect(
            found.problems == [
                Found(2, "source", .valueMissing), Found(2, "event_id", .valueMissing),
                Found(2, "account", .valueMissing), Found(2, "action", .controlCharacter),
                Found(2, "time", .badTime("yesterday", patterns: [])),
            ])
        #expect(found.rejected == 1)
    }

    @Test(arguments: [
        ("a|b", ["a", "b"]), (" a | b ||", ["a", "b"]), ("a\\|b", ["a|b"]), ("OFFICE\\lan", ["OFFICE\\lan"]),
        ("a\\\\|b", ["a\\", "b"]), ("a\\", ["a\\"]), ("a|a", ["a"]), ("", []), ("-|b", ["-", "b"]),
    ])
    func `aliases are divided by a bar`(cell: String, aliases: [String]) throws {
        #expect(try accounts("system,name,aliases\ns,a,\(cell)\n").records.first?.record.aliases == aliases)
    }

    @Test func `aliases are only added, so a dash alone is refused`() throws {
        let found = try accounts("system,name,aliases\ns,a,-\n")
        #expect(found.problems == [Found(2, "aliases", .aliasesCannotBeCleared)])
    }
}
