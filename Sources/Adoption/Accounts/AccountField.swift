import People

/// A field of an account that files and commands set. The raw value is its column in our own files.
public enum AccountField: String, CaseIterable, Sendable {
    case person, unit
    case issued = "issued_on"
    case issuer
    case activated = "activated_on"
    case revoked = "revoked_on"
    case exemptFrom = "exempt_from"
    case exemptUntil = "exempt_until"
    case exemptReason = "exempt_reason"
}

extension AccountValues {
    /// A field as our own files write it: codes, `YYYY-MM-DD`, text; nothing where it is empty.
    public subscript(field: AccountField) -> String? {
        switch field {
        case .person: personCode
        case .unit: unitCode
        case .issued: issued?.iso
        case .issuer: issuer
        case .activated: activated?.iso
        case .revoked: revoked?.iso
        case .exemptFrom: exemptFrom?.iso
        case .exemptUntil: exemptUntil?.iso
        case .exemptReason: exemptReason
        }
    }

    /// Puts a field back to what ``subscript(_:)`` once gave. The person is part of what the account is and stays.
    public mutating func restore(_ field: AccountField, to text: String?) {
        let day = text.flatMap { Day(iso: $0) }
        switch field {
        case .person: break
        case .unit: unitCode = text ?? unitCode
        case .issued: issued = day
        case .issuer: issuer = text
        case .activated: activated = day
        case .revoked: revoked = day
        case .exemptFrom: exemptFrom = day
        case .exemptUntil: exemptUntil = day
        case .exemptReason: exemptReason = text
        }
    }

    /// The fields in which this differs from `before`; all that hold something where there was nothing before.
    public func changes(since before: AccountValues?) -> [FieldChange] {
        AccountField.allCases.compactMap { field in
            let (old, new) = (before?[field], self[field])
            return old == new ? nil : FieldChange(field: field.rawValue, before: old, after: new)
        }
    }
}
