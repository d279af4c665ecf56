import Adoption
import ImportFiles
import People
import Testing

struct PackingTests {
    private static let text = "code,name\r\nxã-1,Xã Tân Lập 🌾\r\nxã-2,\"Xã \"\"Mới\"\"\"\r\n"

    @Test(arguments: Packing.allCases)
    func `a file says the same however it is packed`(packing: Packing) throws {
        let found = try units(packing.bytes(Self.text))
        #expect(found.problems == [])
        #expect(found.ending == .complete)
        #expect(
            found.records == [
                Located(line: 2, record: UnitRecord(code: "xã-1", name: .set("Xã Tân Lập 🌾"))),
                Located(line: 3, record: UnitRecord(code: "xã-2", name: .set("Xã \"Mới\""))),
            ])
    }

    @Test(arguments: Packing.allCases)
    func `a long file says the same however it is packed`(packing: Packing) throws {
        let rows = (1...30_000).map { "\($0),Ấp số \($0)\n" }
        let found = try units(packing.bytes("code,name\n" + rows.joined()))
        #expect(found.problems == [])
        #expect(found.records.count == 30_000)
        #expect(found.records.last?.line == 30_001)
        #expect(found.records.allSatisfy { $0.record.name == .set("Ấp số \($0.record.code)") })
    }

    @Test(arguments: [
        ([0x50, 0x4B, 3, 4, 20, 0, 8], FileProblem.otherFormat(.workbook)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .otherFormat(.workbook)),
        (Array("%PDF-1.4".utf8), .otherFormat(.pdf)),
        ([0x28, 0xB5, 0x2F, 0xFD, 4], .otherFormat(.otherCompression)),
        ([0xFF, 0xFE, 0, 0, 0x63, 0, 0, 0], .otherFormat(.utf32)),
        ([], .empty),
    ])
    func `what is no text is refused by name`(bytes: [UInt8], problem: FileProblem) {
        #expect(refusal { _ = try units(bytes) } == [Found(nil, nil, problem)])
        if !bytes.isEmpty { #expect(refusal { _ = try units(gzipped(bytes)) } == [Found(nil, nil, problem)]) }
    }

    @Test(arguments: [" \n\r\n \n", "\u{FEFF}", "\u{FEFF}\n\n"])
    func `a file of blank lines is empty`(text: String) {
        #expect(refusal { _ = try units(text) }.map(\.problem) == [.empty])
    }

    @Test func `one list in JSON is refused by name`() {
        let found = refusal { _ = try units("[\n  {\"code\": \"a\"}\n]") }
        #expect(found == [Found(1, nil, .otherFormat(.jsonList))])
    }

    @Test func `text of another encoding is refused with the line where it shows`() {
        // "Xã" in Windows-1258.
        let bytes = Array("code,name\na,b\nc,X".utf8) + [0xE3, 0x0A] + Array("d,e\n".utf8)
        #expect(refusal { _ = try units(bytes) } == [Found(3, nil, .notUnicode)])
    }

    @Test func `a header of another encoding is refused`() {
        #expect(refusal { _ = try units([0x63, 0xE3, 0x2C, 0x0A]) } == [Found(1, nil, .notUnicode)])
    }

    @Test(
        arguments: [
            [0x61, 0x00, 0x00, 0xD8, 0x62, 0x00],  // A high surrogate alone.
            [0x61, 0x00, 0x00, 0xDC, 0x62, 0x00],  // A low one alone.
            [0x61, 0x00, 0x00, 0xD8],  // A high one at the end.
            [0x61, 0x00, 0x62],  // Half a unit at the end.
        ] as [[UInt8]])
    func `broken UTF-16 is refused with its line`(tail: [UInt8]) {
        let bytes = Packing.utf16LittleMarked.bytes("code\na\n") + tail
        #expect(refusal { _ = try units(bytes) } == [Found(3, nil, .notUnicode)])
    }

    @Test func `of a compressed file that is cut short the rows before are kept`() throws {
        let rows = (1...50_000).map { "\($0),Ấp \($0 &* 7_919 % 100_003)\n" }
        let packed = gzipped(Array(("code,name\n" + rows.joined()).utf8))
        let found = try units(Array(packed[..<(packed.count / 2)]))
        #expect(found.ending == .cutShort)
        #expect(found.records.count > 10_000)
        #expect(found.problems == [Found(found.records.count + 2, nil, .gzipTruncated)])
        #expect(found.records.enumerated().allSatisfy { $0.element.record.code == "\($0.offset + 1)" })
    }

    @Test func `a damaged compressed file is refused where the damage shows`() throws {
        let rows = (1...50_000).map { "\($0),Ấp \($0 &* 7_919 % 100_003)\n" }
        let packed = gzipped(Array(("code,name\n" + rows.joined()).utf8))
        var wrongSum = packed
        wrongSum[packed.count - 8] ^= 1
        #expect(refusal { _ = try units(wrongSum) }.map(\.problem) == [.gzipDamaged])
        var wrongMiddle = packed
        for index in packed.count / 2..<packed.count / 2 + 64 { wrongMiddle[index] ^= 0x5A }
        #expect(!refusal { _ = try units(wrongMiddle) }.isEmpty)
        #expect(refusal { _ = try units(packed + Array("junk".utf8)) }.map(\.problem) == [.gzipDamaged])
    }

    @Test func `a compressed file cut within its header is refused`() {
        let packed = gzipped(Array("code,name\na,b\n".utf8))
        #expect(refusal { _ = try units(Array(packed[..<12])) }.map(\.problem) == [.gzipTruncated])
    }

    @Test func `what is not there, a folder and what may not be read have their own names`() {
        func found(_ path: String) -> [FileProblem?] {
            refusal { _ = try RecordReader<UnitRecord>(path: path, zone: .utc) }.map(\.problem)
        }
        #expect(found("/nowhere/at/all.csv") == [.notFound])
        #expect(found("/tmp") == [.notARegularFile])
        #expect(found("/dev/null") == [.notARegularFile])
    }

    @Test func `progress ends at the size of the file`() throws {
        let file = TextFile(Packing.gzip.bytes(Self.text))
        let reader = try RecordReader<UnitRecord>(path: file.path, zone: .utc)
        _ = try Contents(reader)
        #expect(reader.bytesRead == reader.totalBytes)
        #expect(reader.totalBytes > 20)
    }
}
