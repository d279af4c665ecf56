import ImportFiles
import Testing

struct FileFingerprintTests {
    @Test func `the same file by the same mapping has the same fingerprint, and no other has`() throws {
        let text = "code,name\n" + String(repeating: "a,b\n", count: 200_000)
        let file = TextFile(text)
        let copy = TextFile(text)
        let other = TextFile(text + "c")
        let mapping = try Mapping(yaml: "columns: {code: a}", file: "m", kind: .units)
        let fingerprints = [
            try FileFingerprint.of(path: file.path, mapping: .own(.units)),
            try FileFingerprint.of(path: other.path, mapping: .own(.units)),
            try FileFingerprint.of(path: file.path, mapping: mapping),
            try FileFingerprint.of(path: file.path, mapping: .own(.people)),
            try FileFingerprint.of(path: file.path, mapping: nil),
        ]
        #expect(Set(fingerprints).count == 5)
        #expect(fingerprints.allSatisfy { $0.count == FileFingerprint.size })
        #expect(try FileFingerprint.of(path: copy.path, mapping: .own(.units)) == fingerprints[0])
        #expect(throws: FileRefusal.self) { try FileFingerprint.of(path: "/nowhere", mapping: nil) }
    }

    @Test func `it is BLAKE2b of 32 bytes`() throws {
        let file = TextFile("abc")
        let found = try FileFingerprint.of(path: file.path, mapping: .own(.units))
        // hashlib.blake2b((6).to_bytes(8, "little") + b"units\n" + b"abc", digest_size=32)
        let hex = found.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == "757dffb93902be220e87ab238e6e4cf6e710c15f57ee9a9b973ada8beead38ca")
    }
}
