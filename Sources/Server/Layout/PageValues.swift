import Mustache

/// The properties of a value by their names, read once.
///
/// A template asks for the same ones in every row, and asks the page for whatever a row does not have; reflection would
/// copy the whole value each time.
///
/// `Sendable` because nothing changes it once it is made, and it is kept only of phrases, which are `Sendable` too.
struct PageValues: MustacheParent, @unchecked Sendable {
    private let values: [String: Any]

    /// - Parameter isDeep: whether the structures in it are read in the same way.
    init(of value: Any, isDeep: Bool = false) {
        var values: [String: Any] = [:]
        for child in Mirror(reflecting: value).children {
            guard let name = child.label, let value = Self.unwrapped(child.value) else { continue }
            let isStructure = isDeep && Mirror(reflecting: value).displayStyle == .struct
            values[name] = isStructure ? PageValues(of: value, isDeep: true) : value
        }
        self.values = values
    }

    func child(named name: String) -> Any? { values[name] }

    private static func unwrapped(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }
}

extension Optional {
    /// The value for a section of a template, and `false` for nothing: a plain nothing would have it looked for in
    /// everything around the row, up to the page.
    var orFalse: Any { map { $0 as Any } ?? false }
}
