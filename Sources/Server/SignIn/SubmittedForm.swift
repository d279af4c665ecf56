import Hummingbird
import ImportFiles

/// What a form of ours sent.
struct SubmittedForm {
    /// A form holds a few words; whatever is longer is not ours.
    private static let mostBytes = 256 * 1024

    private let pairs: [(name: String, value: String)]

    /// - Throws: ``PageRefusal/unreadableForm``, ``PageRefusal/staleForm`` where it does not carry the key that stands in
    ///   the forms of whoever is signed in.
    init(_ request: Request, _ context: PageContext) async throws {
        let body: String
        do {
            let buffer = try await request.body.collect(upTo: Self.mostBytes)
            guard let text = String(validating: buffer.readableBytesView, as: UTF8.self) else {
                throw PageRefusal.unreadableForm
            }
            body = text
        } catch let refusal as PageRefusal {
            throw refusal
        } catch {
            throw PageRefusal.unreadableForm
        }
        guard let pairs = QueryText.pairs(of: body) else { throw PageRefusal.unreadableForm }
        self.pairs = pairs
        if let visitor = context.visitor, visitor.cameByCookie, raw(Self.keyField) != visitor.formKey {
            throw PageRefusal.staleForm
        }
    }

    /// The name of the field that carries ``Visitor/formKey``.
    static let keyField = "form-key"

    var names: Set<String> { Set(pairs.map(\.name)) }

    /// A field as it was typed, in NFC; empty where it is not there.
    func raw(_ name: String) -> String {
        pairs.first { $0.name == name }?.value.precomposed ?? ""
    }

    /// A field without white space at its ends.
    func text(_ name: String) -> String { ImportedText.cleaned(raw(name)) }

    /// Every value of a field that can be given several times.
    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map { ImportedText.cleaned($0.value) } }
}

extension String {
    /// In Unicode's form NFC; spaces at the ends stay, because a password may have some.
    fileprivate var precomposed: String { ImportedText.composed(self) }
}
