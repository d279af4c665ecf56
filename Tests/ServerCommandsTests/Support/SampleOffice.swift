import Testing

@testable import ServerCommands

/// A small office in files: one system, three units, three accounts, a few events.
enum SampleOffice {
    static let systems = """
        systems:
          - code: cong
            name: {vi: Cổng dịch vụ công, en: Service portal}
            actions:
              - {code: dang-nhap, name: {vi: Đăng nhập, en: Sign in}, counts: false}
              - {code: nop, name: {vi: Nộp hồ sơ, en: Submit}, counts: true}

        """
    static let units = """
        code,parent_code,name,kind
        T,,Tỉnh Mẫu,tỉnh
        X1,T,Xã Thí Dụ 1,xã
        X2,T,Xã Thí Dụ 2,xã

        """
    static let accounts = """
        system,name,person,unit,issued_on
        cong,cb.01,P01,X1,2026-01-05
        cong,cb.02,P02,X1,2026-01-05
        cong,cb.03,P03,X2,2026-06-20

        """
    static let usage = """
        source,event_id,system,account,action,channel,time,assisted
        nhat-ky,1,cong,cb.01,nop,portal,2026-06-28T08:00:00+07:00,0
        nhat-ky,2,cong,cb.01,dang-nhap,portal,2026-06-28T07:59:00+07:00,0
        nhat-ky,3,cong,cb.02,nop,desk,2026-06-28T08:01:00+07:00,1

        """
    static let usageMapping = """
        constants: {source: nhat-ky, system: cong}
        covers: {from: 2026-01-01, to: 2026-06-30}

        """

    /// Makes a database at `place` and imports everything.
    static func install(at place: String, in folder: Folder) async throws {
        let commands = [
            ["init"],
            ["import", "systems", try folder.write("systems.yaml", systems)],
            ["import", "units", try folder.write("units.csv", units)],
            ["import", "accounts", try folder.write("accounts.csv", accounts)],
            [
                "import", "usage", try folder.write("usage.csv", usage), "--mapping",
                try folder.write("usage.yaml", usageMapping),
            ],
        ]
        for command in commands {
            let run = await CommandLineRun.run(command, database: place)
            try #require(run.status == 0, "\(command): \(run.errors)")
        }
    }
}
