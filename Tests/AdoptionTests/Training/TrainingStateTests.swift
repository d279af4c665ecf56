import Adoption
import People
import Testing

struct TrainingStateTests {
    private static let today = Day(number: 20_000)

    private static func progress(
        idle: Int = 0, failed: Int = 0, isPassed: Bool = false
    ) -> Enrolment.Progress {
        Enrolment.Progress(
            started: today - idle, lastStep: today - idle, mostFailedChecks: failed, stuckAt: failed > 0 ? "s" : nil,
            isPassed: isPassed)
    }

    private static func enrolment(
        due: Int? = nil, isWaived: Bool = false, hasQuiz: Bool = false, _ progress: Enrolment.Progress? = nil,
        failed: Int = 0, passed: Bool = false
    ) -> Enrolment {
        Enrolment(
            due: due.map { today + $0 }, isWaived: isWaived, hasQuiz: hasQuiz, progress: progress,
            attempts: .init(failed: failed, isPassed: passed))
    }

    @Test(arguments: [
        (enrolment(), TrainingState.enrolled),
        (enrolment(progress()), .started),
        (enrolment(due: -30), .enrolled),
        // Three failed checks are none too many; the fourth is.
        (enrolment(progress(failed: 3)), .started),
        (enrolment(progress(failed: 4)), .needsHelp),
        // One failed paper, two failed papers, and a third that passed.
        (enrolment(hasQuiz: true, failed: 1), .started),
        (enrolment(hasQuiz: true, progress(), failed: 2), .needsHelp),
        (enrolment(hasQuiz: true, progress(), failed: 2, passed: true), .started),
        // Idle for two weeks: only where the due day is passed or within seven days.
        (enrolment(progress(idle: 14)), .started),
        (enrolment(due: 8, progress(idle: 14)), .started),
        (enrolment(due: 7, progress(idle: 14)), .needsHelp),
        (enrolment(due: 7, progress(idle: 13)), .started),
        (enrolment(due: -1, progress(idle: 40)), .needsHelp),
        (enrolment(progress(isPassed: true)), .passed),
        (enrolment(due: -1, progress(idle: 40, failed: 9, isPassed: true)), .passed),
        (enrolment(hasQuiz: true, progress(isPassed: true)), .started),
        (enrolment(hasQuiz: true, progress(isPassed: true), failed: 3, passed: true), .passed),
        (enrolment(isWaived: true), .waived),
        (enrolment(isWaived: true, progress(failed: 9)), .waived),
    ])
    func `the state follows from what is known of an enrolment`(enrolment: Enrolment, state: TrainingState) {
        #expect(enrolment.state(on: Self.today) == state)
        #expect(enrolment.helpReasons(on: Self.today).isEmpty == (state != .needsHelp))
    }

    @Test func `the best of several states counts, and each but one has its column`() {
        #expect(
            TrainingState.allCases.sorted() == [.notEnrolled, .enrolled, .started, .needsHelp, .passed, .waived])
        #expect(
            TrainingState.allCases.map(\.column)
                == [nil, .notStarted, .started, .needsHelp, .finished, .finished])
    }

    @Test func `every reason for help is said`() {
        let enrolment = Self.enrolment(due: 0, hasQuiz: true, Self.progress(idle: 15, failed: 5), failed: 2)
        #expect(
            enrolment.helpReasons(on: Self.today) == [
                .failedChecks(5, step: "s"), .failedAttempts(2), .idle(days: 15, due: Self.today),
            ])
    }

    @Test(arguments: [
        (AccountState.neverUsed, false as Bool?, TrainingState.passed, NonUseCause.neverActivated as NonUseCause?),
        (.neverUsed, nil, .notEnrolled, .notTrained), (.neverUsed, true, .enrolled, .inTraining),
        (.neverUsed, true, .started, .inTraining), (.neverUsed, true, .needsHelp, .needsHelp),
        (.neverUsed, true, .passed, .passedNeverUsed), (.neverUsed, nil, .waived, .passedNeverUsed),
        (.dormant, true, .notEnrolled, .stopped), (.active, true, .notEnrolled, nil), (.new, false, .notEnrolled, nil),
        (.exempt, false, .notEnrolled, nil), (.unknown, nil, .passed, nil),
    ])
    func `state and training together give the reason for non-use`(
        state: AccountState, isActivated: Bool?, training: TrainingState, cause: NonUseCause?
    ) {
        #expect(NonUseCause(state: state, isActivated: isActivated, training: training) == cause)
    }

    @Test func `each reason has an owner and a next action of its own`() {
        #expect(Set(NonUseCause.allCases.map(\.action)).count == NonUseCause.allCases.count)
        #expect(NonUseCause.neverActivated.owner == .unitContact)
        #expect(NonUseCause.notTrained.owner == .trainer)
    }

    @Test func `own use ticks, earlier use ticks and says so, assisted use does not`() {
        let day = Self.today
        #expect(RealUse(since: day, before: day - 9, assisted: day) == .done(day))
        #expect(RealUse(since: nil, before: day - 9, assisted: day) == .earlier(day - 9))
        #expect(RealUse(since: nil, before: nil, assisted: day) == .onlyAssisted(day))
        #expect(RealUse(since: nil, before: nil, assisted: nil) == .notYet)
        #expect(
            [RealUse.done(day), .earlier(day), .onlyAssisted(day), .notYet].map(\.isTicked) == [
                true, true, false, false,
            ])
    }
}
