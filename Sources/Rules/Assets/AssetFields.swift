import Content
public import Findings
import PolicyModel
import Text
import YAML

/// The record of a file answers every question its type asks, with an answer that fits.
public struct AssetFields: Rule {
    public static let description = RuleDescription(
        id: "asset-fields",
        title: Message(nl: "De beeldfiche is volledig", en: "The record of an image is complete"),
        demand: Message(
            nl:
                "Een beeldfiche zegt wie het beeld maakte, of we het mogen gebruiken, of er iemand herkenbaar op staat en of "
                + "AI meehielp. Wat niet ingevuld is, is niet gezegd: we raden niet.",
            en:
                "A record says who made the image, whether we may use it, whether anybody can be recognised and whether AI "
                + "helped. What is not filled in was not said: we do not guess."),
        remedy: Message(
            nl: "Vul de beeldfiche aan. Weet je het antwoord niet, vraag het dan aan wie het beeld maakte of bezorgde.",
            en: "Complete the record. If you do not know an answer, ask who made or delivered the image."),
        agreements: ["kortom-24", "kortom-23", "aartselaar-5c", "aartselaar-5e", "leopoldsburg-2f", "gedragscode-4b"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard !subject.record.layers.isEmpty, subject.unreadable == nil else { return [] }
        return missing(in: subject) + subject.record.fields.flatMap { problems(of: $0, in: subject) }
    }

    /// All that is still open in one record is one remark: one visit to the record mends it.
    private func missing(in subject: AssetSubject) -> [Finding] {
        let open = subject.type.fields.compactMap { spec in
            spec.neededFrom(in: subject.record).flatMap { field(spec, in: subject.record) == nil ? (spec, $0) : nil }
        }
        guard let first = open.map(\.1).min() else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(of: nil),
                message: .unanswered(open.map(\.0.name), subject.shownName),
                help: .answer(open.map(\.0), in: subject.recordName), notBefore: first)
        ]
    }

    private func field(_ spec: FieldSpec, in record: AssetRecord) -> AssetRecord.Field? {
        for name in [spec.name] + spec.aliases {
            if let field = record[name] { return field }
        }
        return nil
    }

    private func problems(of field: AssetRecord.Field, in subject: AssetSubject) -> [Finding] {
        guard let spec = subject.type.field(named: field.entry.key) else {
            guard !subject.type.isOpen else { return [] }
            let near = subject.type.nearestField(to: field.entry.key)
            return [finding(subject, field, .unknown(field.entry.key), near.map(Message.didYouMean) ?? .takeOut)]
        }
        guard let problem = FieldValue.problem(of: field.value, as: spec) else { return [] }
        return [finding(subject, field, problem, .correct(spec.name))]
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

extension Message {
    /// The questions that people know, in their own words; any other by its name.
    private static let questions: [String: Message] = [
        "maker": Message(nl: "wie het maakte", en: "who made it"),
        "gebruiksrecht": Message(nl: "of we het mogen gebruiken", en: "whether we may use it"),
        "licentie": Message(nl: "onder welke licentie het staat", en: "under which licence it stands"),
        "bewijs": Message(nl: "waar staat dat we het mogen gebruiken", en: "where it says that we may use it"),
        "fotovermelding": Message(nl: "welke fotovermelding erbij hoort", en: "which credit belongs to it"),
        "herkenbaar": Message(nl: "of er iemand herkenbaar op staat", en: "whether anybody can be recognised"),
        "minderjarig": Message(
            nl: "of er iemand jonger dan achttien bij is", en: "whether anybody under eighteen is on it"),
        "ai": Message(nl: "of AI meehielp", en: "whether AI helped"),
    ]

    fileprivate static func unanswered(_ fields: [String], _ file: String) -> Message {
        let asked = fields.map { questions[$0] ?? Message(nl: "het antwoord op `\($0)`", en: "the answer to `\($0)`") }
        return Message(
            nl: "Van `\(file)` weten we nog niet \(Listing.dutch(asked.map(\.nl))).",
            en: "Of `\(file)` we do not know yet \(Listing.english(asked.map(\.en))).")
    }

    fileprivate static func answer(_ specs: [FieldSpec], in record: String) -> Message {
        let names = specs.map { "`\($0.name)`" }
        return Message(
            nl:
                "Open `\(record)` en vul \(Listing.dutch(names)) in. Weet je het niet, vraag het na of kies een ander beeld.",
            en:
                "Open `\(record)` and fill in \(Listing.english(names)). If you do not know, ask or choose another image."
        )
    }

    fileprivate static func unknown(_ key: String) -> Message {
        let key = printable(key)
        return Message(nl: "We kennen `\(key)` niet in een beeldfiche.", en: "We do not know `\(key)` in a record.")
    }
    fileprivate static func didYouMean(_ name: String) -> Message {
        Message(nl: "Bedoel je `\(name)`?", en: "Did you mean `\(name)`?")
    }
    fileprivate static let takeOut = Message(nl: "Haal deze regel weg.", en: "Take this line out.")
    fileprivate static func correct(_ name: String) -> Message {
        Message(nl: "Verbeter de waarde van `\(name)`.", en: "Correct the value of `\(name)`.")
    }
}
