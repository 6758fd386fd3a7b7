import Consents
public import Content
import Text
import YAML

/// One consent as a record has it: in full, or as a reference into the register.
struct RecordedConsent {
    /// Where it stands.
    let node: YAMLNode
    /// Its id in the register.
    let id: String?
    /// Where the form is kept.
    let kept: String?
    /// nil: not said.
    let purposes: [String]?
    let channels: [String]?
    let until: YAMLNode?
    /// nil: not said.
    let byGuardian: Bool?

    init(_ node: YAMLNode) {
        self.node = node
        func value(_ name: String) -> YAMLNode? {
            node.mapping?.first { Folding.folded($0.key) == name && !$0.value.isBlank }?.value
        }
        func list(_ name: String) -> [String]? {
            value(name).map { node in (node.sequence ?? [node]).compactMap(\.text).flatMap(ConsentWords.words) }
        }
        id = value("id")?.text
        kept = node.mapping == nil ? node.text : value("bewaard")?.text
        purposes = list("doel")
        channels = list("kanalen")
        until = value("tot")
        byGuardian = value("ouder_voogd")?.bool
    }

    /// Answers that say that somebody said yes, and not where that can be found.
    private static let empty: Set<String> = [
        "ja", "nee", "yes", "no", "ok", "oké", "oke", "true", "false", "onbekend", "?",
    ]

    /// Whether it says where the consent can be found.
    var isFound: Bool {
        func says(_ text: String?, by isSign: (Character) -> Bool) -> Bool {
            text.map { $0.contains(where: isSign) && !Self.empty.contains(Folding.folded($0)) } ?? false
        }
        return says(kept, by: \.isLetter) || says(id) { $0.isLetter || $0.isNumber }
    }
}

/// What a record says of consents.
public enum RecordedConsents {
    /// Most consents of one record that are looked up.
    private static let most = 500

    /// The ids that a record names, at its consents and at the persons who are on it.
    public static func ids(in record: AssetRecord) -> [String] {
        let consents = record["toestemming"].map { all(in: $0).compactMap(\.id) } ?? []
        return Array((consents + RecordedPersons.ids(in: record)).prefix(most))
    }

    /// A place alone, one consent with its fields, or a list of them. An empty list is one consent that says nothing.
    static func all(in field: AssetRecord.Field) -> [RecordedConsent] {
        let nodes = field.value.sequence ?? [field.value]
        return (nodes.isEmpty ? [field.value] : nodes).map(RecordedConsent.init)
    }
}
