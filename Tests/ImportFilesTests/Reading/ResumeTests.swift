import Adoption
import Foundation
import ImportFiles
import People
import Testing

struct ResumeTests {
    private static let text =
        "sep=,\r\n\r\nsource,event_id,system,account,action,time\r\n"
        + (1...60).map { number in
            switch number % 7 {
            case 0: "s,\(number),p,\"tài\r\nkhoản\",submit,2026-01-01\r\n"
            case 1: "s,\(number),p\r\n"
            case 2: "\r\n\"s\",\"e\"\"\(number)\",p,a🌾,submit,2026-01-01T10:00:00Z\r\n"
            case 3: "s,\(number),p,a,submit,hôm qua\n"
            default: "s,\(number),p,tài khoản \(number),submit,2026-01-01 08:00\n"
            }
        }.joined()

    private static let lines =
        (1...40).map {
            "{\"source\":\"s\",\"event_id\":\($0),\"system\":\"p\",\"account\":\"ấp\",\"action\":\"x\",\"time\":\"2026-01-01\"}\n"
        }
        .joined(separator: "\n")

    @Test(arguments: Packing.allCases, [text, lines])
    func `going on from any batch gives the same rows`(packing: Packing, text: String) throws {
        let file = TextFile(packing.bytes(text))
        func reader(at place: FilePlace?) throws -> RecordReader<UsageRecord> {
            try RecordReader(path: file.path, zone: .vietnam, resumingAt: place)
        }
        let whole = try Contents(reader(at: nil))
        #expect(whole.records.count >= 30)
        for limit in [1, 3, 1000, .max] {
            var records: [Located<UsageRecord>] = []
            var diagnostics: [Diagnostic] = []
            var place: FilePlace?
            var ending: Batch<UsageRecord>.Ending?
            while ending == nil {
                let batch = try #require(try reader(at: place).nextBatch(limit: limit))
                records += batch.records
                diagnostics += batch.diagnostics
                ending = batch.ending
                place = batch.place
            }
            #expect(records == whole.records)
            #expect(diagnostics == whole.diagnostics)
            #expect(ending == .complete)
        }
    }

    @Test func `a place far into a large file is reached in either packing`() throws {
        let rows = (1...60_000).map { "s,\($0),p,tài khoản \($0),submit,2026-01-01\n" }.joined()
        let text = "source,event_id,system,account,action,time\n" + rows
        for packing in [Packing.utf8Marked, .gzip, .utf16Little] {
            let file = TextFile(packing.bytes(text))
            let first = try RecordReader<UsageRecord>(path: file.path, zone: .vietnam)
            let place = try #require(try first.nextBatch(limit: 50_000)).place
            let second = try RecordReader<UsageRecord>(path: file.path, zone: .vietnam, resumingAt: place)
            let rest = try Contents(second)
            #expect(rest.records.count == 10_000)
            #expect(rest.records.first?.record.eventID == "50001")
            #expect(rest.records.first?.line == 50_002)
        }
    }

    @Test func `a batch holds no more rows than asked for, good or bad`() throws {
        let file = TextFile(Self.text)
        let reader = try RecordReader<UsageRecord>(path: file.path, zone: .vietnam)
        var rows = 0
        while let batch = try reader.nextBatch(limit: 4) {
            #expect(batch.records.count + batch.rejectedRows + batch.filteredRows <= 4)
            rows += batch.records.count + batch.rejectedRows + batch.filteredRows
        }
        #expect(rows == 60)
        #expect(try reader.nextBatch(limit: 4) == nil)
    }
}
