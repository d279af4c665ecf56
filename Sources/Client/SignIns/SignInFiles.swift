import Foundation

/// Who has signed in where, in files that only their owner may read.
///
/// `STATE/server` is the address of the server spoken to last, `STATE/servers/SERVER/sign-in.json` what signs in there,
/// and beside it lie the journals of the people who learned with that server.
public struct SignInFiles: Sendable {
    /// The folder could not be written; the system's own words.
    public struct Unwritable: Error, Hashable, Sendable {
        public let path: String
        public let reason: String
    }

    /// The user's state directory.
    public let folder: String

    public init(folder: String) {
        self.folder = folder
    }

    /// The server spoken to last.
    public var server: ServerLocation? {
        guard let text = Self.read("\(folder)/server") else { return nil }
        return try? ServerLocation(String(decoding: text, as: UTF8.self))
    }

    /// Who has signed in there from this machine.
    public func signIn(on server: ServerLocation) -> SignIn? {
        guard let bytes = Self.read(path(server)) else { return nil }
        return try? JSONDecoder().decode(SignIn.self, from: bytes)
    }

    /// Who learns on this machine: signed in on the server spoken to last.
    public var current: SignIn? { server.flatMap(signIn) }

    /// - Throws: ``Unwritable``.
    public func keep(_ signIn: SignIn, on server: ServerLocation) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        try makeFolder("\(folder)/servers/\(server.folderName)")
        try Self.write(try encoder.encode(signIn), to: path(server))
        try Self.write(Data((server.text + "\n").utf8), to: "\(folder)/server")
    }

    /// The person is a guest on this machine again; their journal stays.
    public func forget(_ server: ServerLocation) {
        unlink(path(server))
    }

    /// The journal of that person with that server.
    public func journal(of person: String, on server: ServerLocation) -> String {
        let name = person.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            return isPlain || byte == 45 || byte == 46 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16)
        }
        return "\(folder)/servers/\(server.folderName)/learner-\(name.joined()).jsonl"
    }

    private func path(_ server: ServerLocation) -> String {
        "\(folder)/servers/\(server.folderName)/sign-in.json"
    }

    private func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Unwritable(path: path, reason: String(cString: strerror(errno)))
        }
    }

    private static func read(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

    /// Whole or not at all, and for nobody else's eyes at any moment.
    private static func write(_ bytes: Data, to path: String) throws {
        let new = path + ".new"
        unlink(new)
        let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Unwritable(path: path, reason: String(cString: strerror(errno))) }
        let isWritten = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
        let isKept = isWritten && fsync(file) == 0
        close(file)
        guard isKept, rename(new, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(new)
            throw Unwritable(path: path, reason: reason)
        }
    }
}
