/// What `Package.swift` declares, read from its text.
struct PackageManifest: Sendable {
    struct Target: Equatable, Sendable {
        let name: String
        let isTest: Bool
        /// Our own targets that it names.
        let dependencies: [String]
        /// Products of other packages that it names.
        let products: [String]
    }

    let targets: [Target]

    init(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
        let manifest = lines.joined(separator: "\n")
        // What stands before `let package` only says what `room` and `tests` are.
        let start = manifest.firstRange(of: "let package")?.lowerBound ?? manifest.startIndex
        let list = manifest[start...].firstRange(of: "targets: [\n")?.upperBound ?? manifest.startIndex
        let opening = #/(?:\b(room|tests)|\.(target|testTarget|executableTarget|systemLibrary))\(/#
        targets = manifest[list...].matches(of: opening).compactMap { match in
            Self.target(manifest[match.range.upperBound...], isTest: match.1 == "tests" || match.2 == "testTarget")
        }
    }

    /// - Parameter text: what follows the opening bracket of a target.
    private static func target(_ text: Substring, isTest: Bool) -> Target? {
        var depth = 1
        let inside = text.prefix { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth > 0
        }
        let product = #/\.product\(name: "([^"]+)", package: "[^"]+"\)/#
        let products = inside.matches(of: product).map { String($0.1) }
        let own = inside.replacing(product, with: "").replacing(
            #/(?:providers|pkgConfig|path|files|exclude|resources|sources|publicHeadersPath|\w+Settings):[\s\S]*/#,
            with: "")
        let names = own.matches(of: #/"([^"]+)"/#).map { String($0.1) }
        guard let name = names.first else { return nil }
        // What tests share is a plain target that stands among them.
        let isTest = isTest || inside.contains("path: \"Tests/")
        return Target(name: name, isTest: isTest, dependencies: Array(names.dropFirst()), products: products)
    }
}
