import People

/// The fields of the petitions page.
public enum PetitionField {
    public static let topic = "linh-vuc"
    public static let office = "co-quan"
    public static let text = "noi-dung"
}

/// Feedback and petitions.
extension PracticeWorld {
    /// The fewest letters of a petition.
    static let petitionLetters = 20

    mutating func choose(_ code: String, _ field: String) throws(Refusal) -> Success {
        guard place == .petitions else { throw .notOnThisPage }
        try requireSession()
        let isKnown =
            field == PetitionField.topic
            ? portal.petitionTopics.contains { $0.code == code } : portal.office(code) != nil
        guard isKnown else { throw .notOnThisPage }
        entries[field] = code
        entryProblems[field] = nil
        return .kept
    }

    mutating func sendPetition() throws(Refusal) -> Success {
        guard place == .petitions else { throw .notOnThisPage }
        try requireSession()
        entryProblems = [:]
        for field in [PetitionField.topic, PetitionField.office, PetitionField.text]
        where (entries[field] ?? "").isEmpty {
            entryProblems[field] = .missing
        }
        if entryProblems[PetitionField.text] == nil, (entries[PetitionField.text] ?? "").count < Self.petitionLetters {
            entryProblems[PetitionField.text] = .tooShort(least: Self.petitionLetters)
            if entryProblems.count == 1 { throw .tooShort(least: Self.petitionLetters) }
        }
        guard entryProblems.isEmpty, let topic = entries[PetitionField.topic],
            let office = entries[PetitionField.office], let text = entries[PetitionField.text]
        else { throw .fields(count: entryProblems.count) }
        let code = "PAKN-\(String(String(1_000 + petitions.count + 1).dropFirst()))"
        petitions.append(Petition(code: code, topic: topic, office: office, text: text, sentOn: today))
        (entries, unsent) = ([:], [:])
        return .petitionSent(code: code)
    }
}
