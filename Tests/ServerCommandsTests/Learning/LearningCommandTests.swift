import StoreTestSupport
import Testing

struct `The command that makes the summaries of learning anew` {
    @Test(arguments: [
        (
            "vi",
            """
            Đã tính lại các bảng tổng hợp học tập từ dữ liệu gốc: 1 tiến độ khóa học, 1 kết quả bài làm và 1 dòng trên \
            bảng khóa học.

            """
        ),
        (
            "en",
            "The summaries of learning have been made anew: 1 course begun, 1 quiz result and 1 board entry.\n"
        ),
    ])
    func `says how much they hold, whatever they held before`(language: String, told: String) async throws {
        let office = try await Office(.sqlite)
        try await office.learn()
        let right = try await office.rows()
        try await office.plant("DELETE FROM board_entry; DELETE FROM step_progress; UPDATE quiz_result SET failed = 5")
        for _ in 1...2 {
            let run = await CommandLineRun.run(["learning", "rebuild"], database: office.place, language: language)
            #expect((run.status, run.output) == (0, told), "\(run.errors)")
            #expect(try await office.rows() == right)
        }
    }
}
