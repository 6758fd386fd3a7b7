import Content
import Text
import YAML

/// Somebody of the field `personen` of a record.
struct RecordedPerson {
    /// From 1.
    let position: Int
    /// As it is written; nil when it is no text, or when a name was filled in beside it.
    let reference: String?

    /// A consent, as far as its form tells: one word with a digit in it, and no web address.
    var consentID: String? {
        guard let reference, officeHolder == nil, reference.contains(where: \.isNumber),
            !reference.contains(where: \.isWhitespace)
        else { return nil }
        return reference
    }

    /// The address of an office holder in a public register.
    var officeHolder: String? {
        guard let reference, reference.hasPrefix("https://"), !reference.contains(where: \.isWhitespace) else {
            return nil
        }
        let host = reference.dropFirst(8).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.contains(".") && !host.contains("@") ? reference : nil
    }
}

/// Who is on an image, as its record says.
enum RecordedPersons {
    static func all(in record: AssetRecord) -> [RecordedPerson] {
        guard let value = record["personen"]?.value else { return [] }
        return (value.sequence ?? [value]).enumerated().map { index, node in
            RecordedPerson(position: index + 1, reference: reference(in: node))
        }
    }

    static func ids(in record: AssetRecord) -> [String] { all(in: record).compactMap(\.consentID) }

    /// A word, or `{id: …}` or `{iri: …}` with whatever stands beside it, but for a name.
    private static func reference(in node: YAMLNode) -> String? {
        guard let entries = node.mapping else { return node.text }
        let keys = Dictionary(
            entries.map { (Folding.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        guard keys["naam"] == nil, keys["voornaam"] == nil else { return nil }
        return (keys["id"] ?? keys["iri"])?.text
    }
}
