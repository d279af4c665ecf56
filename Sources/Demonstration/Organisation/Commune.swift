/// A made-up commune or ward, with how its people take to online services.
struct Commune: Sendable {
    let code: String
    let name: String
    let kind: String
    /// Of a thousand accounts, how many ever do something that counts.
    let use: Int
    /// Of a thousand of those, how many go on doing it.
    let keep: Int

    /// From almost nobody to more than half, because that is what a leader looks for.
    static let all: [Commune] = [
        Commune(code: "XA01", name: "Xã Thí Dụ 1", kind: "xã", use: 350, keep: 500),
        Commune(code: "XA02", name: "Xã Thí Dụ 2", kind: "xã", use: 6, keep: 0),
        Commune(code: "XA03", name: "Xã Thí Dụ 3", kind: "xã", use: 180, keep: 300),
        Commune(code: "XA04", name: "Xã Thí Dụ 4", kind: "xã", use: 270, keep: 500),
        Commune(code: "XA05", name: "Xã Thí Dụ 5", kind: "xã", use: 90, keep: 200),
        Commune(code: "XA06", name: "Xã Thí Dụ 6", kind: "xã", use: 420, keep: 600),
        Commune(code: "XA07", name: "Xã Thí Dụ 7", kind: "xã", use: 150, keep: 150),
        Commune(code: "XA08", name: "Xã Thí Dụ 8", kind: "xã", use: 60, keep: 400),
        Commune(code: "PH01", name: "Phường Làm Thử 1", kind: "phường", use: 740, keep: 900),
        Commune(code: "PH02", name: "Phường Làm Thử 2", kind: "phường", use: 300, keep: 450),
        Commune(code: "PH03", name: "Phường Làm Thử 3", kind: "phường", use: 240, keep: 350),
        Commune(code: "PH04", name: "Phường Làm Thử 4", kind: "phường", use: 500, keep: 550),
    ]

    static let hamlets = 4

    /// Codes of its hamlets, where its citizens live.
    var hamletCodes: [String] { (1...Self.hamlets).map { "\(code)-\($0)" } }

    /// The code of its service centre, where its desk officers work.
    var centreCode: String { "\(code)-TT" }
}
