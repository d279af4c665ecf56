import Adoption
import Testing

struct `A reason for non-use` {
    @Test func `of any other kind needs words`() {
        #expect(throws: NoteProblem.noteNeeded) { try NotedReason.check(.other, note: "") }
        #expect(throws: Never.self) { try NotedReason.check(.other, note: "máy hỏng") }
        #expect(throws: Never.self) { try NotedReason.check(.onLeave, note: "") }
    }

    @Test func `is a remark, not a file on somebody`() {
        #expect(throws: Never.self) {
            try NotedReason.check(.onPaper, note: String(repeating: "ế", count: NotedReason.noteLimit))
        }
        #expect(throws: NoteProblem.tooLong) {
            try NotedReason.check(.onPaper, note: String(repeating: "ế", count: NotedReason.noteLimit + 1))
        }
    }

    @Test(arguments: ["012345678901", "căn cước 0123 4567 8901, hẹn sau", "(012345678901)"])
    func `holds no identity number`(note: String) {
        #expect(throws: NoteProblem.identityNumber) { try NotedReason.check(.other, note: note) }
    }

    @Test(arguments: ["gọi 0912 345 678", "từ 01/02/2026 đến 30/04/2026", "hồ sơ 261120-0007"])
    func `may hold other numbers`(note: String) {
        #expect(throws: Never.self) { try NotedReason.check(.other, note: note) }
    }
}
