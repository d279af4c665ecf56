import Foundation

/// A folder with files for one import of usage, and what each line of the usage file should lead to.
///
/// Among the rows are repeated ids, names that no account bears and actions that no catalogue has, so that a chunk
/// does all that a chunk can do.
struct UsageFile {
    static let rows = 4_100
    static let chunkRows = 150
    static let accounts = 100

    let folder: URL
    /// The stored keys of good rows, each with the number of rows up to and with the one where it first stands.
    private let rowOfKey: [[UInt8]: Int]

    var usage: URL { folder.appending(path: "usage.csv") }
    var mapping: URL { folder.appending(path: "mapping.yaml") }
    var units: URL { folder.appending(path: "units.csv") }
    var systems: URL { folder.appending(path: "systems.yaml") }
    var accounts: URL { folder.appending(path: "accounts.csv") }

    /// Holds stored keys against the rows that are said to be in.
    ///
    /// - Returns: how many keys are missing, and how many should not be there.
    func compare(_ keys: [[UInt8]], rows: Int) -> (missing: Int, foreign: Int) {
        let known = keys.count { key in rowOfKey[key].map { $0 <= rows } ?? false }
        return (rowOfKey.values.count { $0 <= rows } - known, keys.count - known)
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "congdan-crash-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var lines = ["event_id,account,action,channel,time,assisted"]
        var firstRows: [[UInt8]: Int] = [:]
        for row in 0..<Self.rows {
            let isRepeat = row % 97 == 96
            let id = Self.eventID(isRepeat ? row - 90 : row)
            let action = row % 89 == 88 ? "dance" : ["submit", "pay", "look_up"][row % 3]
            // A repeated id tells the same again.
            lines.append(isRepeat ? Self.cells(row - 90, id: id) : Self.cells(row, id: id, action: action))
            let key = Self.storedKey(id)
            if isRepeat || action != "dance", firstRows[key] == nil { firstRows[key] = row + 1 }
        }
        rowOfKey = firstRows
        try write(lines.joined(separator: "\n") + "\n", to: usage)
        try write(Self.mappingText, to: mapping)
        try write("code,parent_code,name,kind\nT,,Tỉnh Mẫu,province\nX,T,Xã Mẫu,commune\n", to: units)
        try write(Self.systemText, to: systems)
        let rows = (0..<Self.accounts).map { "portal,ct\($0),P\($0),X,2025-01-01" }
        try write((["system,name,person,unit,issued_on"] + rows).joined(separator: "\n") + "\n", to: accounts)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    private static func cells(_ row: Int, id: String, action: String? = nil) -> String {
        // 7919 is prime to the number of accounts, so that neighbours in the file are of different accounts.
        let account = row % 61 == 60 ? "nobody\(row % 7)" : "ct\(row * 7919 % accounts)"
        let action = action ?? ["submit", "pay", "look_up"][row % 3]
        let day = row / (rows / 300)
        let time = "2025-\(pad(day / 28 % 12 + 1))-\(pad(day % 28 + 1))T\(pad(row % 24)):00:00Z"
        return "\(id),\(account),\(action),\(["portal", "zalo", "desk", ""][row % 4]),\(time),\(row % 11 == 10 ? 1 : 0)"
    }

    private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Every other id is a UUID, with its digits in no order.
    private static func eventID(_ row: Int) -> String {
        guard row % 2 == 0 else { return "portal-\(row)" }
        let mixed = UInt64(row + 1) &* 0x9E37_79B9_7F4A_7C15
        let digits = String(mixed, radix: 16)
        let high = String(repeating: "0", count: 16 - digits.count) + digits
        return "\(high.prefix(8))-\(high.dropFirst(8).prefix(4))-\(high.suffix(4))-9000-0000\(high.prefix(8))"
    }

    /// How an event's id is stored, said here a second time: 0 and a UUID's bytes, 1 and any other text.
    private static func storedKey(_ eventID: String) -> [UInt8] {
        guard let uuid = UUID(uuidString: eventID) else { return [1] + Array(eventID.utf8) }
        return [0] + withUnsafeBytes(of: uuid.uuid, Array.init)
    }

    private func write(_ text: String, to file: URL) throws {
        try Data(text.utf8).write(to: file)
    }

    private static let mappingText = """
        columns:
          event_id: event_id
          account: account
          action: action
          channel: channel
          time: time
          assisted: assisted
        constants:
          source: portal-log
          system: portal

        """

    private static let systemText = """
        code: portal
        name: {vi: Cổng dịch vụ công, en: Public-service portal}
        actions:
          - {code: submit, name: {vi: Nộp hồ sơ, en: Submit}, counts: true}
          - {code: pay, name: {vi: Nộp phí, en: Pay}, counts: true}
          - {code: look_up, name: {vi: Tra cứu, en: Look up}, counts: false}

        """
}
