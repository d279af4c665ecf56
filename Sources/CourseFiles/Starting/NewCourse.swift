import Foundation

/// The files of a course that passes the check and waits to be rewritten.
public enum NewCourse {
    /// Writes a new course into the folder at `path`.
    ///
    /// - Throws: Where the folder is there already, or cannot be written.
    public static func write(id: String, to path: String) throws {
        let manager = FileManager.default
        guard !manager.fileExists(atPath: path) else { throw NewCourseError.folderExists(path) }
        for (name, text) in files(id: id) {
            let url = URL(filePath: "\(path)/\(name)")
            try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .withoutOverwriting)
        }
    }

    /// Whether `id` can be a course's id: lower-case letters, digits and hyphens.
    public static func isID(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    static func files(id: String) -> [(name: String, text: String)] {
        [
            ("course.yaml", course.replacingOccurrences(of: "ID", with: id)), ("practice.yaml", practice),
            ("questions.vi.gift", questionsVietnamese), ("questions.en.gift", questionsEnglish),
            ("lessons/1-bat-dau.vi.md", lessonVietnamese), ("lessons/1-bat-dau.en.md", lessonEnglish),
        ]
    }

    private static let course = """
        # Một khóa học mẫu: sửa dần rồi chạy "congdan course check". Giải thích từng khóa: docs/reference/course-files.md
        format: 1
        id: ID
        era: "2026"
        system: cong-dvc
        title: {vi: Khóa học mới, en: A new course}
        summary: {vi: Một câu về khóa học., en: One sentence about the course.}
        skills: [dang-nhap]
        practice: practice.yaml
        questions: questions
        lessons:
          - id: bat-dau
            title: {vi: Bắt đầu, en: Beginning}
            text: lessons/1-bat-dau
            steps:
              - {id: chao, kind: read}
              - id: dang-nhap
                kind: do
                teaches: sign-in
                goal: [signed-in]
                solution:
                  - go: sign-in
                  - fill: [so-dinh-danh, "000199000001"]
                  - fill: [mat-khau, TapHuan2026]
                  - sign-in
                  - confirm: "246810"
              - {id: hoi, kind: ask, question: giu-mat-khau}
        glossary:
          ho-so:
            name: {vi: hồ sơ, en: dossier}
            text: {vi: Đơn và giấy tờ gửi cơ quan., en: The form and papers sent to an office.}

        """

    private static let practice = """
        # Cổng mô phỏng. Mọi tên, số, lệ phí và thời hạn đều là giả định.
        name: {vi: Cổng tập, en: Practice portal}
        address: dichvucong.gov.vn
        code-prefix: TAP
        first-day: 2026-03-02
        session-minutes: 30
        applicant:
          name: Nguyễn Thị Tập
          identity-number: "000199000001"
          password: TapHuan2026
          one-time-code: "246810"
          home-office: phuong
        offices:
          - {code: phuong, short: PTH, name: {vi: phường Tập Huấn, en: Tập Huấn ward}}
        procedures:
          - code: ban-sao
            name: {vi: Chứng thực bản sao, en: Certified copy}
            service: full
            offices: [phuong]
            form:
              - {code: ho-ten, name: {vi: Họ và tên, en: Full name}}
            papers:
              - code: ban-chinh
                takes: [bang]
                name: {vi: Bản chụp, en: Scan}
                ask: {vi: Đề nghị gửi bản rõ., en: Please send a clear one.}
            working-days: 1
            delivery: [online]
            result: {vi: Bản sao, en: Copy}
        files:
          - {code: bang-ro, file: bang.pdf, kind: bang, kilobytes: 800, name: {vi: bằng, en: diploma}}

        """

    private static let questionsVietnamese = """
        // [id:giu-mat-khau]
        Ai được giữ mật khẩu của anh/chị? {
          =Chỉ mình tôi#Đúng.
          ~Cán bộ giúp tôi#Không ai được giữ mật khẩu của người khác.
        }

        """

    private static let questionsEnglish = """
        // [id:giu-mat-khau]
        Who may keep your password? {
          =Only I#Right.
          ~The official who helps me#Nobody may keep another person's password.
        }

        """

    private static let lessonVietnamese = """
        # Bắt đầu

        ## Chào anh/chị {#chao}

        Bài này tập với [hồ sơ](#ho-so) trên một cổng mô phỏng.

        ## Đăng nhập {#dang-nhap}

        Bấm **Đăng nhập**, điền số `000199000001` và mật khẩu `TapHuan2026`, rồi gõ mã trên điện thoại tập.

        ### Gợi ý

        1. Nút Đăng nhập ở đầu trang.
        2. Điền đủ hai ô rồi bấm Đăng nhập.
        3. Mã là `246810`.

        ## Giữ mật khẩu {#hoi}

        Hãy chọn câu trả lời đúng.

        ### Gợi ý

        1. Mật khẩu là chìa khóa của riêng anh/chị.
        2. Người giúp cũng không cần biết.
        3. Chọn "Chỉ mình tôi".

        """

    private static let lessonEnglish = """
        # Beginning

        ## Welcome {#chao}

        Here you practise with a [dossier](#ho-so) on a simulated portal.

        ## Sign in {#dang-nhap}

        Press **Sign in**, fill in `000199000001` and `TapHuan2026`, then type the code from the practice telephone.

        ### Hints

        1. Sign in is at the top of the page.
        2. Fill in both fields, then press Sign in.
        3. The code is `246810`.

        ## Keeping a password {#hoi}

        Choose the right answer.

        ### Hints

        1. A password is your own key.
        2. Not even a helper needs it.
        3. Choose "Only I".

        """
}

/// Why no new course was written.
public enum NewCourseError: Error, Equatable {
    case folderExists(String)
}
