import Adoption

extension UsageRecord.Channel {
    /// The number under which the database keeps the channel; never changed once released.
    var code: Int {
        switch self {
        case .portal: 1
        case .zalo: 2
        case .desk: 3
        }
    }

    init?(code: Int64?) {
        guard let match = Self.allCases.first(where: { Int64($0.code) == code }) else { return nil }
        self = match
    }
}
