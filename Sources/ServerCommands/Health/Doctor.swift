import Adoption
import Console
import People
import Store

/// Looks at a database, from outside and from inside, and mends nothing.
struct Doctor {
    let place: DatabasePlace
    let patience: Double
    let now: Instant
    /// Does not look for damage.
    let isQuick: Bool
    /// Holds the summaries against what they sum up.
    let isDeep: Bool
    let staleDays: Int
    /// What was found of the server's settings and courses, which is told first.
    var before: [HealthFinding] = []

    /// - Throws: ``StoreError`` where there is no database of ours, or it cannot be reached.
    func examine() async throws -> Examination {
        let outside = before + outsideFindings()
        do {
            let database = try await place.open(patience: patience)
            do {
                let examination = try await examine(database, outside)
                await database.close()
                return examination
            } catch {
                await database.close()
                throw error
            }
        } catch StoreError.readOnly where outside.contains(where: \.isUnwritable) {
            return examination(outside, lookedInside: false)
        } catch StoreError.damaged(let detail) {
            return examination(outside + [.damaged(detail: detail)], lookedInside: false)
        }
    }

    /// Everything that the inside of `database` tells.
    func examine(_ database: any SQLDatabase, _ outside: [HealthFinding] = []) async throws -> Examination {
        var findings = outside
        do {
            try await Schema(of: database).check()
        } catch StoreError.olderSchema(let found, let known) {
            return examination(outside + [.olderSchema(found: found, known: known)], lookedInside: false)
        } catch StoreError.newerSchema(let found, let known) {
            return examination(outside + [.newerSchema(found: found, known: known)], lookedInside: false)
        }
        do {
            findings += try await durability(of: database, outside)
            if !isQuick {
                findings += try await database.read { try Integrity.damage(on: $0) }.map { .damaged(detail: $0) }
            }
            let now = now
            let (facts, today) = try await database.read { try HealthFacts.read(now: now, on: $0) }
            if let clock = HealthFinding.clock(now: now, newestImport: facts.newestImport, builtIn: Program.year) {
                findings.append(clock)
            }
            if try await !CredentialStore(database: database).hasAdministrator(at: now) {
                findings.append(.noAdministrator)
            }
            findings += facts.coverage.compactMap { $0.finding(today: today, staleDays: staleDays) }
            if isDeep {
                let difference = try await database.read { try SummaryDifference.read(on: $0) }
                if !difference.isNone { findings.append(.summaryDiffers(difference)) }
                let learning = try await database.read { try LearningDifference.read(on: $0) }
                if !learning.isNone { findings.append(.learningDiffers(learning)) }
            }
        } catch StoreError.damaged(let detail) {
            // What has been found before may say where.
            if !findings.contains(where: \.isDamage) { findings.append(.damaged(detail: detail)) }
            return examination(findings, lookedInside: false)
        }
        return examination(findings, lookedInside: true)
    }

    /// Asked of the connection that commits; one that cannot write cannot be asked, and cannot commit either.
    private func durability(
        of database: any SQLDatabase, _ outside: [HealthFinding]
    ) async throws -> [HealthFinding] {
        if outside.contains(where: \.isUnwritable) { return [] }
        return try await database.rehearse { try Durability.weaknesses(on: $0) }
    }

    private func outsideFindings() -> [HealthFinding] {
        guard case .sqlite(let path) = place, NewFile.exists(path) else { return [] }
        return DatabaseFiles(path: path).findings()
    }

    private func examination(_ findings: [HealthFinding], lookedInside: Bool) -> Examination {
        Examination(
            place: place.description, examinedAt: now, findings: findings, lookedInside: lookedInside,
            lookedForDamage: lookedInside && !isQuick, comparedSummary: lookedInside && isDeep)
    }
}

extension HealthFinding {
    fileprivate var isUnwritable: Bool { if case .unwritable = self { true } else { false } }
    fileprivate var isDamage: Bool { if case .damaged = self { true } else { false } }
}
