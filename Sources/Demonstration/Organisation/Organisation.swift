import Adoption
import People

/// The tree of units: province → department, organisation or commune → division, branch or hamlet.
///
/// No district level: the country has had none since July 2025.
enum Organisation {
    static let provinceCode = "TINH"
    static let provincialCentreCode = "TTPVHCC"

    static let departments = [
        (code: "STP", name: "Sở Tư pháp (mẫu)"), (code: "SXD", name: "Sở Xây dựng (mẫu)"),
        (code: "SNN", name: "Sở Nông nghiệp (mẫu)"),
    ]
    static let divisions = [(suffix: "VP", name: "Văn phòng"), (suffix: "NV", name: "Phòng Nghiệp vụ")]

    static var units: [UnitRecord] {
        [unit(provinceCode, "Tỉnh Mẫu", "tỉnh")] + departmentUnits + organisationUnits + communeUnits
    }

    private static var departmentUnits: [UnitRecord] {
        var units = [
            unit(provincialCentreCode, "Trung tâm Phục vụ hành chính công tỉnh (mẫu)", "trung tâm", in: provinceCode)
        ]
        for department in departments {
            units.append(unit(department.code, department.name, "sở", in: provinceCode))
            for division in divisions {
                let name = "\(division.name) \(department.name)"
                units.append(unit("\(department.code)-\(division.suffix)", name, "phòng", in: department.code))
            }
        }
        return units
    }

    private static var organisationUnits: [UnitRecord] {
        MassOrganisation.all.flatMap { organisation in
            [unit(organisation.code, "\(organisation.name) tỉnh (mẫu)", "đoàn thể", in: provinceCode)]
                + Commune.all.map {
                    let name = "\(organisation.name) \($0.name) (mẫu)"
                    return unit(organisation.branchCode(in: $0), name, "chi hội", in: organisation.code)
                }
        }
    }

    private static var communeUnits: [UnitRecord] {
        Commune.all.flatMap { commune in
            [
                unit(commune.code, commune.name, commune.kind, in: provinceCode),
                unit(
                    commune.centreCode, "Trung tâm Phục vụ hành chính công \(commune.name)", "trung tâm",
                    in: commune.code),
            ]
                + commune.hamletCodes.enumerated().map { position, code in
                    let kind = commune.kind == "xã" ? "ấp" : "khóm"
                    let name = "\(kind == "ấp" ? "Ấp" : "Khóm") Mẫu \(position + 1), \(commune.name)"
                    return unit(code, name, kind, in: commune.code)
                }
        }
    }

    private static func unit(_ code: String, _ name: String, _ kind: String, in parent: String? = nil) -> UnitRecord {
        UnitRecord(code: code, parentCode: parent.map { .set($0) } ?? .keep, name: .set(name), kind: .set(kind))
    }
}
