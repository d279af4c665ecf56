import Adoption
import People
import Testing

struct `The standing of an enrolment` {
    private static let today = Day(number: 20_000)

    /// Every enrolment that differs in what a state looks at.
    private static let enrolments: [Enrolment] = {
        let progress: [Enrolment.Progress?] =
            [nil]
            + [0, 6, 7, 13, 14, 15, 30].flatMap { idle in
                [(0, false), (3, false), (4, false), (0, true), (4, true)].map { failed, isPassed in
                    Enrolment.Progress(
                        started: today - 40, lastStep: today - idle, mostFailedChecks: failed, stuckAt: nil,
                        isPassed: isPassed)
                }
            }
        let attempts = [(0, false), (1, false), (2, false), (2, true), (0, true)].map {
            Enrolment.Attempts(failed: $0, isPassed: $1)
        }
        return progress.flatMap { progress in
            attempts.flatMap { attempts in
                [nil, -30, -1, 0, 6, 7, 8, 20].flatMap { (due: Int?) in
                    [(false, false), (false, true), (true, false)].map { isWaived, hasQuiz in
                        Enrolment(
                            due: due.map { today + $0 }, isWaived: isWaived, hasQuiz: hasQuiz, progress: progress,
                            attempts: attempts)
                    }
                }
            }
        }
    }()

    @Test func `gives the state of every day, before and after`() {
        #expect(Self.enrolments.count > 4000)
        for enrolment in Self.enrolments {
            let standing = enrolment.standing
            for days in -45...45 {
                let day = Self.today + days
                #expect(standing.column(on: day) == enrolment.state(on: day).column)
            }
        }
    }
}
