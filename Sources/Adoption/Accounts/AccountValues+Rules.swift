import People

extension AccountRecord {
    /// The account after this row.
    ///
    /// Whether the codes are known is the store's to say, and so is the place in
    /// ``RowProblem/otherPerson(known:given:earlier:)``.
    ///
    /// - Parameter known: the account of that key; nothing where there is none yet.
    public func applied(to known: AccountValues?) throws(RowProblem) -> AccountValues {
        var values: AccountValues
        if let known {
            values = known
            try checkPerson(of: known)
        } else {
            values = try created()
        }
        switch unitCode {
        case .keep: break
        case .clear: throw .cannotBeCleared(column: AccountField.unit.rawValue)
        case .set(let code): values.unitCode = code
        }
        values.issuer = issuer.applied(to: values.issuer)
        values.activated = activated.applied(to: values.activated)
        try applyLife(to: &values)
        try applyExemption(to: &values)
        return values
    }

    private func created() throws(RowProblem) -> AccountValues {
        if looksLikeNationalIdentityNumber(name) { throw .identityNumber(column: "name") }
        guard case .set(let person) = personCode else { throw .personMissing }
        if looksLikeNationalIdentityNumber(person) { throw .identityNumber(column: AccountField.person.rawValue) }
        guard case .set(let unit) = unitCode else { throw .unitMissing }
        return AccountValues(systemCode: systemCode, name: name, personCode: person, unitCode: unit)
    }

    private func checkPerson(of values: AccountValues) throws(RowProblem) {
        switch personCode {
        case .keep: break
        case .clear: throw .cannotBeCleared(column: AccountField.person.rawValue)
        case .set(let code):
            if looksLikeNationalIdentityNumber(code) { throw .identityNumber(column: AccountField.person.rawValue) }
            guard code == values.personCode else {
                throw .otherPerson(known: values.personCode, given: code, earlier: nil)
            }
        }
    }

    /// Issue and revocation. A revocation is final: only `undo` takes it back or moves it.
    private func applyLife(to values: inout AccountValues) throws(RowProblem) {
        if let final = values.revoked {
            switch revoked {
            case .keep: break
            case .clear: throw .revocationCleared(revoked: final)
            case .set(let day):
                if day != final { throw .revocationMoved(known: final, given: day) }
            }
            if case .set(let day) = issued, day > final { throw .revokedGivenAgain(revoked: final, issued: day) }
        }
        values.issued = issued.applied(to: values.issued)
        values.revoked = revoked.applied(to: values.revoked)
        try values.checkLife()
    }

    /// An exemption is whole or not there; clearing its first day ends it.
    private func applyExemption(to values: inout AccountValues) throws(RowProblem) {
        if exemptFrom == .clear {
            values.exemptUntil = nil
            values.exemptReason = nil
        }
        values.exemptFrom = exemptFrom.applied(to: values.exemptFrom)
        values.exemptUntil = exemptUntil.applied(to: values.exemptUntil)
        values.exemptReason = exemptReason.applied(to: values.exemptReason)
        try values.checkExemption()
    }
}

extension AccountValues {
    /// What must hold of every account, however its values came about.
    func check() throws(RowProblem) {
        try checkLife()
        try checkExemption()
    }

    fileprivate func checkLife() throws(RowProblem) {
        if let issued, let revoked, revoked < issued {
            throw .revokedBeforeIssued(issued: issued, revoked: revoked)
        }
    }

    fileprivate func checkExemption() throws(RowProblem) {
        guard let from = exemptFrom else {
            if exemptUntil != nil || exemptReason != nil { throw .exemptionWithoutStart }
            return
        }
        if exemptReason?.isEmpty ?? true { throw .exemptionWithoutReason }
        if let until = exemptUntil, until < from { throw .exemptionEndsBeforeStart(from: from, until: until) }
    }
}
