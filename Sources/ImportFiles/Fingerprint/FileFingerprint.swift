import CSodium

/// What tells a file read by a mapping from any other: BLAKE2b over the file's bytes, and what it is read as.
public enum FileFingerprint {
    /// Bytes of a fingerprint.
    public static let size = 32

    /// - Parameter mapping: nothing for a file of systems, which has none.
    /// - Returns: ``size`` bytes.
    /// - Throws: ``FileRefusal`` where the file cannot be read.
    public static func of(path: String, mapping: Mapping?) throws(FileRefusal) -> [UInt8] {
        do throws(ReadFailure) {
            let file = try FileBytes(path: path)
            let kind = mapping?.kind ?? .systems
            // What is read by which rules comes first, with its length, so that no file can end in a mapping.
            let rules = Array("\(kind.rawValue)\n\(mapping?.text ?? "")".utf8)
            let hash = StreamedHash()
            rules.withUnsafeBytes { text in
                withUnsafeBytes(of: UInt64(text.count).littleEndian) { hash.update($0) }
                hash.update(text)
            }
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
            defer { buffer.deallocate() }
            while true {
                let count = try file.read(into: buffer)
                if count == 0 { return hash.finish() }
                hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            }
        } catch {
            throw FileRefusal(diagnostics: [Diagnostic(file: path, problem: .file(error.problem))])
        }
    }
}

/// libsodium's BLAKE2b, fed piece by piece.
private final class StreamedHash {
    private let memory: UnsafeMutableRawPointer
    private let state: OpaquePointer

    init() {
        // libsodium wants its state on a boundary of 64 bytes.
        memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        state = OpaquePointer(memory)
        crypto_generichash_init(state, nil, 0, FileFingerprint.size)
    }

    deinit { memory.deallocate() }

    func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        crypto_generichash_update(state, base.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
    }

    func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: FileFingerprint.size)
        crypto_generichash_final(state, &digest, digest.count)
        return digest
    }
}
