import People
import Practice
import Testing

struct FactTests {
    @Test(arguments: [
        (["signed-in"], true), (["signed-out"], false), (["submitted", "ban-sao"], true),
        (["submitted", "ban-sao", "xa"], false), (["filled", "ban-sao", "ban"], true),
        (["filled", "ban-sao", "ban", "2"], true), (["filled", "ban-sao", "ban", "3"], false),
        (["attached", "ban-sao", "chinh", "ro"], true), (["attached", "ban-sao", "chinh", "nham"], false),
        (["delivery", "ban-sao", "online"], true), (["paid", "ban-sao"], true), (["status", "ban-sao", "new"], true),
        (["reached", "ban-sao", "done"], false), (["reading", "ban-sao"], true), (["looked-up", "ban-sao"], false),
        (["rated", "ban-sao"], false), (["met", "unpaid"], false), (["submitted", "hon-nhan"], false),
    ])
    func `facts read from words are true of a filed dossier or not`(words: [String], expected: Bool) throws {
        let world = PracticeWorld.signedIn.after(.copyFiled(with: "ro"))
        #expect(try #require(Fact(words: words)).holds(in: world) == expected)
    }

    @Test(arguments: [
        [], ["signed-in", "x"], ["status", "ban-sao", "xong"], ["met", "bad-luck"], ["paid"], ["nonsense", "x"],
    ])
    func `words that are no fact are refused`(words: [String]) {
        #expect(Fact(words: words) == nil)
    }
}
