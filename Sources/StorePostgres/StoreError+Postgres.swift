import Store

extension StoreError {
    /// What an SQLSTATE means for the person who waits (PostgreSQL 15, appendix A).
    init(sqlState: String?, isConnected: Bool, detail: String) {
        guard isConnected, let sqlState else {
            self = .connectionLost(detail: detail)
            return
        }
        switch sqlState {
        // The server is being stopped, or was stopped by an administrator.
        case "57P01", "57P02", "57P03": self = .connectionLost(detail: detail)
        case "53100": self = .diskFull
        case "XX001", "XX002": self = .damaged(detail: detail)
        case "25006": self = .readOnly
        case "55P03", "40P01", "40001": self = .locked
        case _ where sqlState.hasPrefix("23"): self = .constraint(detail: detail)
        case _ where sqlState.hasPrefix("08"): self = .connectionLost(detail: detail)
        default: self = .failed(detail: "\(sqlState) \(detail)")
        }
    }
}
