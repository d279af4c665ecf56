import Foundation

extension ServerProgram {
    /// Runs to the end and keeps what it said on standard error.
    ///
    /// - Parameters:
    ///   - fileBlocks: no file may grow beyond so many blocks of 512 bytes.
    ///   - asNobody: gives up the rights of root first, to whom no folder is read-only.
    func outcome(
        _ arguments: [String], fileBlocks: Int? = nil, asNobody: Bool = false
    ) throws -> (status: Int32, errors: String) {
        let process = Process()
        let limit = fileBlocks.map { "ulimit -f \($0); " } ?? ""
        let drop = asNobody && geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\(limit)exec \(drop)\"$0\" \"$@\"", url.path] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["CONGDAN_LANG": "vi"]) { $1 }
        let errors = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    /// Runs to the end and keeps what it said on standard output.
    ///
    /// - Parameter asNobody: gives up the rights of root first.
    func output(_ arguments: [String], asNobody: Bool) throws -> (status: Int32, text: String) {
        let process = Process()
        let drop = asNobody && geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec \(drop)\"$0\" \"$@\"", url.path] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    /// Takes the right to write to a folder and its files from everybody but root while `body` runs.
    func withReadOnly<Value>(folder: String, _ body: () throws -> Value) throws -> Value {
        let files = FileManager.default
        let paths = try files.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
        for path in paths { try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path) }
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        defer {
            try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
            for path in paths { try? files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path) }
        }
        return try body()
    }
}

extension Folder {
    /// Lets every user look into the folder.
    func share() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
}
