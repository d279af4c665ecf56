import Foundation
import Testing

/// `script/run --fresh` makes room by this.
struct `Setting the demonstration aside` {
    private func setAside(_ folder: Folder) throws -> (status: Int32, said: String) {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../script/set-aside")
        let process = Process()
        process.executableURL = script.standardizedFileURL
        process.arguments = [folder.url.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    private func names(_ url: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    }

    @Test
    func `keeps everything in a folder whose name tells when`() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(atPath: folder.path("demo"), withIntermediateDirectories: false)
        try folder.write("demo/units.csv", "code\n")
        try folder.write("congdan.sqlite", "cũ")
        try folder.write("congdan.sqlite-wal", "nhật ký")
        try folder.write("ghi-chu.txt", "của tôi")
        let (status, said) = try setAside(folder)
        #expect(status == 0)
        let left = try names(folder.url)
        let aside = try #require(left.first { $0.hasPrefix("before-") })
        #expect(left == [aside, "ghi-chu.txt"])
        #expect(said.contains(aside))
        let kept = try names(folder.url.appending(path: aside))
        #expect(kept == ["congdan.sqlite", "congdan.sqlite-wal", "demo"])
        #expect(try Folder.read(folder.path("\(aside)/congdan.sqlite")) == "cũ")
        #expect(try Folder.read(folder.path("\(aside)/demo/units.csv")) == "code\n")
        // Again there is nothing to move.
        #expect(try setAside(folder).status == 0)
        #expect(try names(folder.url) == left)
    }

    @Test
    func `leaves a database alone that is not the demonstration's`() throws {
        let folder = try Folder()
        try folder.write("congdan.sqlite", "thật")
        let (status, said) = try setAside(folder)
        #expect(status == 3)
        #expect(said.contains("CONGDAN_DATA"))
        #expect(try names(folder.url) == ["congdan.sqlite"])
    }
}
