extension Phrases.Roles.Board {
    static let english = Phrases.Roles.Board(
        title: "Courses",
        lead: "Choose a course to see who has not begun, who is learning, who needs help and who has finished.",
        noCourses: "This server has no courses yet. Ask the administrator to name their folder (--courses).",
        era: { "As of \($0)" },
        columns: .init(notStarted: "not started", started: "started", needsHelp: "needs help", finished: "finished"),
        notEnrolled: "not enrolled", all: "all", open: "Open",
        learner: "Learner", state: "State", place: "At", activity: "Last activity", score: "Score",
        real: "For real", due: "Due",
        caption: {
            $0 == $1
                ? "\(plural($1, "person", "people")), by unit and code."
                : "This page has \(englishCount($0)) of \(plural($1, "person", "people"))."
        },
        nobody: "Nobody is in this list.", never: "not yet",
        steps: { "\(englishCount($0)) of \(plural($1, "step", "steps")) done" },
        waived: { "waived: \($0)" },
        help: .init(
            failedChecks: { count, step in
                step.map { "\(count) failed checks at “\($0)”" } ?? "\(count) failed checks at one step"
            },
            failedAttempts: { plural($0, "quiz not passed", "quizzes not passed") },
            idle: { "\(plural($0, "day", "days")) without a step, due \($1)" }),
        realUse: .init(
            done: { "done, \($0)" }, earlier: { "done before enrolling, \($0)" },
            onlyAssisted: { "done by somebody else, \($0)" }, notYet: "not yet"),
        actions: .init(
            whole: "Enrol a whole unit", wholeHint: "everybody with an account on the course's system",
            due: "To be finished by", dueHint: "empty: no due day", enrolUnit: "Enrol the whole unit",
            chosen: "For those marked:", enrol: "Enrol", unenrol: "Take out", waive: "Waive",
            reason: "Reason for waiving", reasonHint: "such as: has taught this course",
            dueInPast: .init(title: "The due day is past.", remedy: "Choose today or a later day."),
            badDay: { .init(title: "“\($0)” is no day.", remedy: "Choose one from the calendar.") },
            chooseUnit: .init(title: "No unit is chosen.", remedy: "Choose a unit, press Show, then enrol."),
            nobodyToEnrol: .init(
                title: "There is nobody to enrol.",
                remedy: "Nobody of this unit holds an account on the course's system. Choose another unit."),
            notEnrolled: .init(
                title: "Somebody is not enrolled.", remedy: "Mark only those who take this course, and press again."),
            reasonNeeded: .init(title: "No reason is given.", remedy: "Give the reason and press again."),
            badReason: .init(
                title: "This reason cannot be kept.",
                remedy: "A few words will do: at most 200 characters, no identity number."),
            nobodyChosen: .init(title: "Nobody is marked.", remedy: "Mark the box before a name and press again.")),
        done: .init(
            enrolled: { "\(plural($0, "person", "people")) enrolled, or given another due day." },
            unenrolled: { "\(plural($0, "person", "people")) taken out. What they learnt stays." },
            waived: { "Waived for \(plural($0, "person", "people"))." }),
        remind: .init(
            link: "Whom to remind", title: { "To be reminded: \($0)" },
            lead: "Those who have not begun or need help. Call, write or meet them; a message stands beside each name.",
            nobody: "Nobody has to be reminded.",
            message: { name, course, due, address in
                "Dear \(name), please take the course “\(course)”" + (due.map { " by the end of \($0)" } ?? "")
                    + ". Open \(address), sign in and choose Learn. Call me if anything is in the way."
            },
            back: "Back to the course"),
        mine: .init(
            heading: "My courses",
            none: "Nobody has enrolled you in a course. To learn, open Learn: there is no need to wait.",
            start: "Begin", goOn: "Go on", again: "Look again",
            due: { "due \($0)" }, overdue: { "was due \($0)" },
            step: { "Take the course “\($0)”." },
            tryOne: { "Open Learn and take the course “\($0)”; whatever you do is kept." },
            states: .init(enrolled: "Not started", started: "Started", passed: "Finished", waived: "Waived")))
}
