import ImportFiles
import Testing

struct `An account that somebody types` {
    @Test(
        arguments: [
            ("a", nil, "a"), ("cong:a", "cong", "a"), (" cong : a ", "cong", "a"), ("cong:a:b", "cong", "a:b"),
            ("mail:a", nil, "mail:a"), (":a", nil, ":a"), ("co\u{302}ng:e\u{301}", nil, "c\u{F4}ng:\u{E9}"),
        ] as [(String, String?, String)])
    func `is a name, with a system before it where there is one of that code`(
        text: String, system: String?, name: String
    ) {
        let typed = TypedAccount(text) { $0 == "cong" }
        #expect(typed.system == system)
        #expect(Array(typed.name.utf8) == Array(name.utf8))
    }
}
