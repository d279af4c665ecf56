import Testing

@testable import Demonstration

struct ChanceTests {
    @Test func `the numbers are those of SplitMix64`() {
        // The reference implementation's first three for seed 1234567.
        var chance = Chance(seed: 1_234_567)
        #expect(
            [chance.next(), chance.next(), chance.next()] == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test func `a range is drawn to both its ends and never beyond`() {
        var chance = Chance(seed: 7)
        let drawn = Set((0..<1000).map { _ in chance.number(-2...2) })
        #expect(drawn == [-2, -1, 0, 1, 2])
    }

    @Test func `ids are canonical UUIDs of version 4`() {
        var chance = Chance(seed: 7)
        for _ in 0..<100 {
            #expect(
                chance.uuid().wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                    != nil)
        }
    }
}
