import Adoption
import ImportFiles
import People
import Testing

struct SystemFileTests {
    private static let portal = """
        code: portal
        name: {vi: Cổng dịch vụ công, en: Public service portal}
        actions:
          - {code: sign_in, name: {vi: Đăng nhập}, counts: false}
          - code: submit
            name: Nộp hồ sơ
            counts: true
        """

    private static let definition = SystemDefinition(
        code: "portal", name: LocalizedText(vi: "Cổng dịch vụ công", en: "Public service portal"),
        actions: [
            .init(code: "sign_in", name: LocalizedText(vi: "Đăng nhập"), counts: false),
            .init(code: "submit", name: LocalizedText(vi: "Nộp hồ sơ"), counts: true),
        ])

    @Test func `a file holds one system`() throws {
        let file = TextFile(Self.portal)
        let found = try SystemFile.read(path: file.path)
        #expect(found.systems == [Located(line: 1, record: Self.definition)])
        #expect(found.diagnostics == [])
    }

    @Test func `or several, of which those without a mistake are taken`() throws {
        let indented = Self.portal.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n").dropFirst(4)
        let found = try SystemFile(
            yaml: """
                systems:
                  - \(indented)
                  - code: "-"
                    nam: x
                    actions:
                      - {code: a, name: {en: A}, counts: perhaps}
                      - {code: a, name: A, counts: true, count: 1}
                      - {code: a, name: A, counts: true}
                      - {code: b, name: B}
                      - c
                  - {code: portal, name: x, actions: []}
                  - {code: desk, name: "", actions: submit}
                """, file: "s.yaml")
        #expect(found.systems.map(\.record) == [Self.definition])
        let allowed = ["code", "name", "counts"]
        #expect(
            found.diagnostics.map(Found.init) == [
                Found(
                    10, "systems[2].nam",
                    .yaml(.unknownKey("nam", nearest: "name", allowed: ["code", "name", "actions"]))),
                Found(9, "systems[2].code", .yaml(.emptyText)),
                Found(9, "systems[2]", .yaml(.missingKey("name"))),
                Found(12, "systems[2].actions[1].name", .yaml(.missingKey("vi"))),
                Found(12, "systems[2].actions[1].counts", .yaml(.expected(.boolean))),
                Found(
                    13, "systems[2].actions[2].count", .yaml(.unknownKey("count", nearest: "counts", allowed: allowed))),
                Found(14, "systems[2].actions[3]", .system(.repeatedAction("a", firstLine: 13))),
                Found(15, "systems[2].actions[4]", .yaml(.missingKey("counts"))),
                Found(16, "systems[2].actions[5]", .yaml(.expected(.keys))),
                Found(17, "systems[3]", .system(.repeatedSystem("portal", firstLine: 2))),
                Found(17, "systems[3].actions", .system(.noAction)),
                Found(18, "systems[4].name", .yaml(.emptyText)),
                Found(18, "systems[4].actions", .yaml(.expected(.list))),
            ])
    }

    @Test(arguments: ["", "- a", "systems: []", "systems: {}", "code: [", "code: x\nname: y\n"])
    func `a file of which nothing can be used is refused`(yaml: String) {
        #expect(!refusal { _ = try SystemFile(yaml: yaml, file: "s.yaml") }.isEmpty)
    }
}
