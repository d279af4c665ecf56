import Adoption
import People
import Reports
import Testing

struct WhyTests {
    @Test(arguments: Story.allCases, Language.allCases)
    func `every rule is explained in words that fit 80 columns`(story: Story, language: Language) throws {
        let explanation = AccountExplanation(story.story, on: Story.day)
        let text = explanation.text(in: language, at: Example.moment)
        try Golden.expect(text, matches: "why/\(story.rawValue).\(language.rawValue).txt", columns: 80)
    }

    @Test func `an explanation fits a narrow terminal`() throws {
        let explanation = AccountExplanation(Story.dormant.story, on: Story.day)
        let text = explanation.text(in: .vietnamese, at: Example.moment, columns: 40)
        try Golden.expect(text, matches: "why/narrow.vi.txt", columns: 40)
    }

    @Test(arguments: [Story.neverUsed, .dormant, .exempt, .notIssuedYet])
    func `an explanation as JSON keeps its fields in order`(story: Story) throws {
        let explanation = AccountExplanation(story.story, on: Story.day)
        try Golden.expect(explanation.json(at: Example.moment), matches: "why/\(story.rawValue).json")
    }

    @Test func `all nine states have a golden text`() {
        let states = Set(Story.allCases.compactMap { AccountExplanation($0.story, on: Story.day).state })
        #expect(states == Set(AccountState.allCases))
    }
}
