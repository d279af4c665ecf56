import Learning
import People
import Testing

struct AttemptTests {
    static func quiz(draw: Int?, shuffles: Bool = true) -> Quiz {
        let questions = (0..<20).map { index in
            Question(
                id: "q\(index)", stem: LocalizedText(vi: "?"),
                kind: .choice(
                    (0..<4).map { Choice(text: LocalizedText(vi: "\($0)"), percent: $0 == 0 ? 100 : 0) },
                    allowsSeveral: false))
        }
        return Quiz(
            id: "quiz", title: LocalizedText(vi: "Đề"), questions: questions,
            rules: QuizRules(draw: draw, shuffles: shuffles, passMark: 0.8, attempts: 2))
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `a paper has what was drawn, each question once, each choice once`(seed: UInt64) {
        let paper = Self.quiz(draw: 10).paper(seed: seed)
        #expect(Set(paper.items.map(\.question.id)).count == 10)
        for item in paper.items { #expect(item.order.sorted() == [0, 1, 2, 3]) }
        #expect(paper == Self.quiz(draw: 10).paper(seed: seed))
    }

    @Test func `other seeds give other papers, and every question is drawn by some`() {
        let papers = (0..<40 as Range<UInt64>).map { Self.quiz(draw: 5).paper(seed: $0) }
        #expect(Set(papers).count > 30)
        #expect(Set(papers.flatMap { $0.items.map(\.question.id) }).count == 20)
    }

    @Test func `outside an attempt each question has a steady order, and the right choice stands anywhere`() {
        let orders = Self.quiz(draw: nil).questions.map(\.steadyOrder)
        #expect(orders == Self.quiz(draw: nil).questions.map(\.steadyOrder))
        #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2, 3] })
        #expect(Set(orders.compactMap { $0.firstIndex(of: 0) }) == [0, 1, 2, 3])
    }

    @Test func `without shuffling, questions and choices stand as written`() {
        let paper = Self.quiz(draw: nil, shuffles: false).paper(seed: 7)
        #expect(paper.items.map(\.question.id) == (0..<20).map { "q\($0)" })
        #expect(paper.items.allSatisfy { $0.order == [0, 1, 2, 3] })
    }

    @Test(arguments: [(8, true), (7, false), (10, true), (0, false)])
    func `eight of ten right pass a mark of 80 %`(right: Int, passes: Bool) throws {
        var attempt = Attempt(paper: Self.quiz(draw: 10).paper(seed: 1), passMark: 0.8)
        for place in 0..<10 {
            #expect(attempt.next == place)
            let marked = attempt.answer(.chosen([place < right ? 0 : 3]), at: place)
            #expect(marked?.isRight == (place < right))
        }
        #expect(attempt.isComplete)
        #expect(attempt.isPassed == passes)
    }

    @Test func `the first answer stands, and an unfinished attempt is not passed`() {
        var attempt = Attempt(paper: Self.quiz(draw: 2).paper(seed: 1), passMark: 0.5)
        #expect(attempt.answer(.chosen([0]), at: 0)?.isRight == true)
        #expect(attempt.answer(.chosen([1]), at: 0) == nil)
        #expect(attempt.answer(.chosen([0]), at: 5) == nil)
        #expect(attempt.score == 0.5)
        #expect(!attempt.isPassed)
    }

    @Test func `attempts run out where the rules say so`() {
        #expect(Self.quiz(draw: nil).rules.allowsAnother(after: 1))
        #expect(!Self.quiz(draw: nil).rules.allowsAnother(after: 2))
        #expect(QuizRules().allowsAnother(after: 1000))
    }
}
