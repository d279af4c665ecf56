import People
import Practice

/// SplitMix64: the same seed, the same actions.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension PracticeWorld {
    /// A stretch of a road: one action, or now and then a whole filing, so that dossiers come into being at all.
    func someRoad(_ random: inout SeededRandom) -> [PracticeAction] {
        guard Int.random(in: 0..<12, using: &random) == 0 else { return [someAction(&random)] }
        let elsewhere = [PracticeAction].maritalFiled.map { $0 == .apply(office: "phuong") ? .apply(office: "xa") : $0 }
        let filings: [[PracticeAction]] = [
            .copyFiled(with: "ro"), .copyFiled(with: "nham"), .maritalFiled, .criminalFiled, elsewhere,
        ]
        let filing = filings.randomElement(using: &random)!
        if let dossier = dossiers.randomElement(using: &random), Bool.random(using: &random) {
            return .signInRoad + [.go(.dossiers), .open(dossier: dossier.code)]
        }
        return [.signOut] + .signInRoad + filing
    }

    /// Something that one could do: mostly what the page offers, sometimes anything at all.
    func someAction(_ random: inout SeededRandom) -> PracticeAction {
        if Int.random(in: 0..<10, using: &random) == 0 { return Self.anything.randomElement(using: &random)! }
        let onPage = page.blocks.compactMap { if case .control(let control) = $0 { control } else { nil } }
        let weighted = onPage + onPage + onPage + header + clock
        switch weighted.randomElement(using: &random)!.kind {
        case .press(let action): return action
        case .pick(let options, _, _, _): return options.randomElement(using: &random)?.action ?? .submit
        case .write(let entry):
            let texts = [
                "", "x", "000199000001", "TapHuan", "246810", "0900000000", "3", "hôn", "chung thuc", "ly lich",
                "Tôi đề nghị giải quyết đúng hẹn", dossiers.last?.code ?? "TAP.X",
            ]
            return entry.makes.action(texts.randomElement(using: &random)!)
        }
    }

    static let anything: [PracticeAction] =
        .signInRoad + .copyFiled(with: "nham") + .maritalFiled + .criminalFiled + [
            .sendSupplement, .takeResult, .saveResult, .chooseStars(3), .rate(3), .rate(9), .askWithdraw, .withdraw,
            .keepDossier, .chooseCard("con"), .reopen(procedure: "ban-sao", office: "xa"), .pause(minutes: 45),
            .wait(days: 12), .sendPetition, .signOut, .backward, .open(dossier: "không có"), .remove(slot: "chinh"),
        ]
}
