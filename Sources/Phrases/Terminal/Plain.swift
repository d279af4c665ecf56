extension Phrases.Terminal {
    /// Words of plain mode.
    public struct Plain: Sendable {
        public let prompt: String
        public let write: @Sendable (String) -> String
        public let commands: String
        public let unknown: @Sendable (String) -> String
        public let emptyField: String
        public let chosen: String
        public let error: String
    }
}

extension Phrases.Terminal.Plain {
    static let vietnamese = Self(
        prompt: "Gõ số hoặc lệnh: ",
        write: { "\($0), gõ rồi Enter: " },
        commands: "Lệnh:",
        unknown: { "Không hiểu “\($0)”. Gõ một số trong danh sách hoặc một lệnh." },
        emptyField: "trống",
        chosen: "đang chọn",
        error: "Cần sửa:")
}

extension Phrases.Terminal.Plain {
    static let english = Self(
        prompt: "Number or command: ",
        write: { "\($0), type and press Enter: " },
        commands: "Commands:",
        unknown: { "“\($0)” is not understood. Type a number of the list or a command." },
        emptyField: "empty",
        chosen: "chosen",
        error: "To mend:")
}
