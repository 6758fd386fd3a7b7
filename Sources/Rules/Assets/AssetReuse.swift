import Content
public import Findings
import Text
import YAML

/// What the record offers to everybody carries a licence that lets them.
public struct AssetReuse: Rule {
    public static let description = RuleDescription(
        id: "asset-reuse",
        title: Message(
            nl: "Wat iedereen mag gebruiken, heeft een licentie", en: "What everybody may use has a licence"),
        demand: Message(
            nl:
                "Bieden we een beeld aan voor iedereen (`hergebruik: vrij`), dan staat in de beeldfiche onder welke licentie. Zonder "
                + "licentie weet niemand wat er echt mag.",
            en:
                "If we offer an image to everybody (`hergebruik: vrij`), its record says under which licence. Without a licence "
                + "nobody knows what is really allowed."),
        remedy: Message(
            nl: "Kies bij `licentie` een naam zoals `CC-BY-4.0`, of zet `hergebruik: enkel-bestuur`.",
            en: "Choose a name such as `CC-BY-4.0` at `licentie`, or put `hergebruik: enkel-bestuur`."),
        agreements: ["gent-3-4-7"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard !subject.record.layers.isEmpty, subject.unreadable == nil,
            let field = subject.record["hergebruik"], subject.record.word("hergebruik") == "vrij",
            !isShared(subject)
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(of: field), message: .notShared(subject.shownName),
                help: .chooseLicence)
        ]
    }

    /// A licence for everybody. One that nobody knows is for the rule on licences.
    private func isShared(_ subject: AssetSubject) -> Bool {
        guard let text = subject.record["licentie"]?.value.text else { return false }
        let chosen = subject.circumstances.adoptedValue("licenties", ofAny: AssetLicence.settings)?.wordList ?? []
        return Licence(text, chosen: chosen)?.kind != .own
    }
}

extension Message {
    fileprivate static func notShared(_ file: String) -> Message {
        Message(
            nl: "Iedereen mag `\(file)` gebruiken, zegt de beeldfiche, maar we vinden geen licentie waarmee dat kan.",
            en: "Everybody may use `\(file)`, its record says, but we find no licence that allows it.")
    }
    fileprivate static let chooseLicence = Message(
        nl:
            "Schrijf bij `licentie` een naam zoals `CC-BY-4.0`. Mag het toch niet, zet dan `hergebruik: enkel-bestuur`.",
        en:
            "Write a name such as `CC-BY-4.0` at `licentie`. If it is not allowed after all, put `hergebruik: enkel-bestuur`."
    )
}
