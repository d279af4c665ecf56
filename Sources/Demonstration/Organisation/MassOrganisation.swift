/// A made-up mass organisation of the province, with a branch in every commune.
struct MassOrganisation: Sendable {
    let code: String
    let name: String
    /// Of a thousand officials, how many ever use their account.
    let use: Int
    /// Of a thousand of those, how many go on using it.
    let keep: Int

    static let all: [MassOrganisation] = [
        MassOrganisation(code: "MTTQ", name: "Mặt trận Tổ quốc", use: 120, keep: 400),
        MassOrganisation(code: "HND", name: "Hội Nông dân", use: 60, keep: 250),
        MassOrganisation(code: "HPN", name: "Hội Phụ nữ", use: 260, keep: 500),
        MassOrganisation(code: "DTN", name: "Đoàn Thanh niên", use: 420, keep: 650),
        MassOrganisation(code: "HCCB", name: "Hội Cựu chiến binh", use: 20, keep: 300),
        MassOrganisation(code: "LDLD", name: "Liên đoàn Lao động", use: 150, keep: 350),
    ]

    func branchCode(in commune: Commune) -> String { "\(code)-\(commune.code)" }
}
