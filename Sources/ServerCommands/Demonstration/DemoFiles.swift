import Adoption
import Demonstration
import Foundation
import ImportFiles
import People
import Store
import Threads

/// The demonstration province as files that the ordinary import commands read.
struct DemoFiles {
    let folder: String
    let province: Province

    /// The commands that read the files, in the order in which they have to be given.
    var commands: [String] {
        [
            "congdan-server import systems \(folder)/systems.yaml",
            "congdan-server import units \(folder)/units.csv",
            "congdan-server import people \(folder)/people.csv",
            "congdan-server import accounts \(folder)/accounts.csv",
        ]
            + province.deliveries.map {
                let name = "\(folder)/usage-\($0.systemCode)"
                return "congdan-server import usage \(name).csv --mapping \(name).yaml"
            }
            + province.aliases.map { "congdan-server account alias \($0.systemCode):\($0.accountName) \($0.alias)" }
    }

    /// - Throws: ``CommandRefusal``.
    func write() async throws {
        try makeFolder()
        try await write("systems.yaml", text: SystemWriter.yaml(province.systems))
        try await write("units.csv", province.units) { RecordWriter<UnitRecord>(sink: $0) }
        try await write("people.csv", province.people) { RecordWriter<PersonRecord>(sink: $0) }
        try await write("accounts.csv", province.accounts) { RecordWriter<AccountRecord>(sink: $0) }
        for delivery in province.deliveries {
            let name = "usage-\(delivery.systemCode)"
            try await write("\(name).yaml", text: mapping(of: delivery))
            try await write("\(name).csv", delivery.events) { RecordWriter<UsageRecord>(sink: $0) }
        }
    }

    private func mapping(of delivery: Province.Delivery) -> String {
        """
        kind: usage
        constants:
          source: \(delivery.sourceCode)
          system: \(delivery.systemCode)
        covers: {from: \(delivery.covers.first.iso), to: \(delivery.covers.last.iso)}

        """
    }

    private func makeFolder() throws {
        let files = FileManager.default
        if let found = try? files.contentsOfDirectory(atPath: folder), !found.isEmpty {
            throw CommandRefusal.folderNotEmpty(folder)
        }
        do {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandRefusal.cannotWrite(path: folder, reason: error.localizedDescription)
        }
    }

    private func write(_ name: String, text: String) async throws {
        try await OutputFile.write(to: "\(folder)/\(name)") { output in
            try await OwnThread.run { try output.write(text.utf8) }
        }
    }

    private func write<Record: Sendable>(
        _ name: String, _ records: [Record],
        _ writer: @escaping @Sendable (@escaping (ArraySlice<UInt8>) throws -> Void) -> RecordWriter<Record>
    ) async throws {
        try await OutputFile.write(to: "\(folder)/\(name)") { output in
            try await OwnThread.run {
                var file = writer { try output.write($0) }
                for record in records { try file.write(record) }
                try file.finish()
            }
        }
    }
}
