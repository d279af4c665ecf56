import Adoption
public import ImportFiles

/// What was wrong with a file, in the order of its lines: as many as are kept of one file, and how many more there are.
public struct FoundProblems: Hashable, Sendable {
    public private(set) var listed: [Diagnostic] = []
    public private(set) var notListed = 0

    public init(_ found: [Diagnostic] = []) {
        add(found)
    }

    public mutating func add(_ found: [Diagnostic]) {
        let more = found.prefix(ImportProblem.kept - listed.count)
        listed += more
        notListed += found.count - more.count
    }
}
