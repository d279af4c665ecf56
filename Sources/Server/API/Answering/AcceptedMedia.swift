import API
import HTTPTypes
import Hummingbird
import People

/// What somebody would like an answer in: RFC 9110, 12.5.
enum AcceptedMedia {
    /// - Parameter media: what there is; the first where nobody minds.
    static func choose(from media: [WireMedia], _ accept: String?) throws(RequestTrouble) -> WireMedia {
        guard let first = media.first, let accept, !accept.trimmed.isEmpty else { return media.first ?? .json }
        let wanted = Preference.list(accept)
        let ranked = media.map { type in (type, weight(of: type, wanted)) }
        let best = ranked.max { $0.1 < $1.1 }
        guard let best, best.1 > 0 else { throw .notAcceptable(media) }
        // Of those that are equally welcome, the endpoint's own first.
        return ranked.first { $0.1 == best.1 }?.0 ?? first
    }

    /// The most precise entry decides.
    private static func weight(of type: WireMedia, _ wanted: [Preference]) -> Double {
        let kind = type.rawValue.prefix { $0 != "/" } + "/*"
        for name in [type.rawValue, String(kind), "*/*"] {
            if let entry = wanted.first(where: { $0.name == name }) { return entry.weight }
        }
        return 0
    }
}

/// One entry of a header that lists what is welcome, such as `text/csv;q=0.5`.
struct Preference {
    let name: String
    let weight: Double

    static func list(_ header: String) -> [Preference] {
        header.split(separator: ",").compactMap { entry in
            let parts = entry.split(separator: ";").map { $0.trimmed.lowercased() }
            guard let name = parts.first else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            return Preference(name: name, weight: weight ?? 1)
        }
    }
}

extension Language {
    /// The language of a request's answer: of ours, the one that is most welcome; Vietnamese where none is named.
    init(_ request: Request) {
        let wanted = Preference.list(request.headers[.acceptLanguage] ?? "")
        let known = wanted.compactMap { entry in
            Language(rawValue: String(entry.name.prefix(2))).map { (language: $0, weight: entry.weight) }
        }
        // The first of those that are equally welcome.
        self = known.reversed().max { $0.weight < $1.weight }?.language ?? .vietnamese
    }
}

extension StringProtocol {
    /// Without spaces and tabs at its ends.
    var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
