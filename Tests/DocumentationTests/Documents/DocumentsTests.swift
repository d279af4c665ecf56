import Foundation
import Testing

struct DocumentsTests {
    private let documents = MarkdownDocument.all

    @Test func `there are documents of all four kinds`() {
        for kind in ["tutorial", "how-to", "reference", "explanation", "decisions"] {
            #expect(documents.contains { $0.path.hasPrefix("docs/\(kind)/") }, "\(kind)")
        }
    }

    @Test func `every relative link leads somewhere`() {
        #expect(documents.flatMap(brokenLinks) == [])
    }

    @Test func `every document can be reached from the README`() {
        var reached: Set<String> = []
        var waiting = ["README.md"]
        while let path = waiting.popLast() {
            guard reached.insert(path).inserted, let document = documents.first(where: { $0.path == path }) else {
                continue
            }
            waiting += document.links.compactMap { file(of: $0, in: document) }
        }
        #expect(documents.map(\.path).filter { !reached.contains($0) } == [])
    }

    private func brokenLinks(in document: MarkdownDocument) -> [String] {
        document.links.compactMap { link in
            guard !link.target.contains("://"), !link.target.hasPrefix("mailto:") else { return nil }
            let complaint = "\(document.path):\(link.line): \(link.target) leads nowhere"
            guard let path = file(of: link, in: document) else { return complaint }
            let place = MarkdownDocument.repository.appending(path: path).path
            guard FileManager.default.fileExists(atPath: place) else { return complaint }
            guard let mark = link.target.firstIndex(of: "#") else { return nil }
            let anchor = link.target[link.target.index(after: mark)...].removingPercentEncoding ?? ""
            let anchors = documents.first { $0.path == path }?.anchors ?? []
            return anchors.contains(anchor) ? nil : complaint
        }
    }

    /// The file that a relative link names, from the repository's root.
    private func file(of link: MarkdownDocument.Link, in document: MarkdownDocument) -> String? {
        guard !link.target.contains("://") else { return nil }
        let target = link.target.prefix { $0 != "#" }.removingPercentEncodingIfAny
        guard !target.isEmpty else { return document.path }
        var parts = document.path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

extension Substring {
    fileprivate var removingPercentEncodingIfAny: String { String(self).removingPercentEncoding ?? String(self) }
}
