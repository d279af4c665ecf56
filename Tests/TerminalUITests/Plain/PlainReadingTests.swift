import Learning
import Practice
import Testing
import Tutorial

/// Hearing a part again, the numbers beside names, and what a slip of the hand may not become.
struct PlainReadingTests {
    @Test func `the task and the page can be heard alone`() throws {
        var listener = try Listener(at: "thoi-han")
        listener.hear()
        let task = listener.types("đọc đề")
        #expect(task.contains("# Xem thời hạn") && task.contains("Câu trả lời: [trống]"))
        #expect(!task.contains("Phí, lệ phí") && !task.contains("Trang chủ"))
        let page = listener.types("doc trang")
        #expect(page.contains("Phí, lệ phí: 4.000 đ") && page.contains("Nộp trực tuyến tại phường Tập Huấn"))
        #expect(!page.contains("# Xem thời hạn") && !page.contains("Trang chủ"))
        let all = listener.types("đọc lại")
        #expect(all.contains("# Xem thời hạn") && all.contains("Phí, lệ phí") && all.contains("Trang chủ"))
    }

    @Test func `a wrong answer says how the page is heard again`() throws {
        var listener = try Listener(at: "bien-lai")
        #expect(
            listener.types("BL-7").contains(
                "so từng ký tự với dòng “Đã thanh toán, biên lai số” trên trang; số 0 khác chữ O. Muốn nghe lại trang"))
    }

    @Test func `what is still to be done is named with its number`() throws {
        var listener = try Listener(at: "ban-phim")
        listener.hear()
        listener.does(.act(.go(.lookUp)))
        let number = try #require(listener.number("Trang chủ"))
        #expect(listener.does(.act(.lookUp("abc"))).contains("mở “Trang chủ” (mục \(number))"))
    }

    @Test(arguments: [
        ("trang chue", "Trang chủ"), ("hoan tat", "Hoàn tác"), ("Tra cuu ho soo", "Tra cứu hồ sơ"),
        ("doc lai", nil), ("abc", nil), ("TAP.PTH-1", nil), ("goi y", nil),
    ])
    func `a command misspelt is asked about, not written into the only field`(typed: String, meant: String?) throws {
        var listener = try Listener(at: "ban-phim", after: [.act(.go(.lookUp))])
        listener.hear()
        let said = listener.types(typed)
        #expect(said.contains("không phải lệnh hay nút nào") == (meant != nil))
        if let meant { #expect(said.contains("Nếu ý anh/chị là “\(meant)” thì gõ lại")) }
    }

    @Test func `what is said of another step comes after its number, of this one first`() throws {
        var listener = try Listener(at: "cach-nhan", after: [.act(.deliver(.online))])
        #expect(listener.hear().contains("==\n✓ Xong bước này!"))
        #expect(listener.does(.act(.deliver(.post))).hasPrefix("\n· Cổng trả lời"), "and that it is done is no news")
    }

    @Test func `a page that was heard before a question is not read whole after it`() throws {
        var listener = try Listener(at: "mo-ho-so", after: [.act(.go(.dossiers))])
        listener.hear()
        #expect(listener.does(.act(.open(dossier: "TAP.PTH-260302-0017"))).contains("# Hồ sơ TAP.PTH-260302-0017"))
        listener.does(.next)
        listener.does(.answer(.chosen([2])))
        let said = listener.does(.next)
        #expect(said.contains("# Gửi bổ sung"))
        #expect(!said.contains("Mã số hồ sơ: TAP") && said.contains("Phần chữ của trang vẫn như trước."))
        #expect(said.contains(". Gửi bổ sung\n"), "the question had numbers of its own")
    }

    @Test func `who hears a hint that comes by itself hears first what is wrong`() throws {
        var listener = try Listener(at: "tim")
        listener.hear()
        var said = ""
        for text in ["xy", "yz", "zx"] { said = listener.does(.act(.search(text))) }
        let wrong = try #require(said.firstRange(of: "Không tìm thấy thủ tục nào"))
        let hint = try #require(said.firstRange(of: "Gợi ý 1/3"))
        #expect(wrong.lowerBound < hint.lowerBound)
        #expect(try #require(said.firstRange(of: "# Kết quả tìm")).lowerBound < hint.lowerBound)
    }

    @Test func `a step without hints says that it is only to be read`() throws {
        var listener = try Listener(at: "chao")
        #expect(listener.types("gợi ý") == "Bước này không có gợi ý, chỉ cần đọc. Enter: Bước sau.")
    }

    @Test func `what is written is read back, though it looks as before`() throws {
        var listener = try Listener(at: "vao-cong", after: [.act(.go(.signIn))])
        listener.hear()
        listener.does(.act(.fill(field: SignInField.password, value: "sai")))
        #expect(
            listener.does(.act(.fill(field: SignInField.password, value: "TapHuan2026"))).contains(
                "Mật khẩu (bắt buộc): [đã điền]"))
    }

    @Test func `no bare number withdraws a dossier, and undo says that it is there again`() throws {
        var listener = try Listener(at: "tiep-nhan", after: [.act(.askWithdraw)])
        listener.hear()
        let number = try #require(listener.number("Vâng, rút hồ sơ"))
        #expect(
            listener.types("\(number)")
                == "Bây giờ mục \(number) là “Vâng, rút hồ sơ”. Nếu đúng ý anh/chị, gõ: mục \(number).")
        #expect(listener.types("mục \(number)").contains("Đã rút hồ sơ."))
        #expect(listener.does(.undo).contains("Hồ sơ lại còn nguyên như trước khi rút."))
        #expect(listener.types("\(number - 1)").contains("Hồ sơ vẫn giữ nguyên."))
    }
}
