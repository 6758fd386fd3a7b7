import Content
public import Findings
import Text
import YAML

/// A licence that a record names is one that people know, one that goes with the right of use, and one we work with.
public struct AssetLicence: Rule {
    public static let description = RuleDescription(
        id: "asset-licence",
        title: Message(nl: "We kennen de licentie", en: "We know the licence"),
        demand: Message(
            nl:
                "Een licentie heeft een naam die iedereen kent, zoals `CC-BY-4.0`. Vraagt ze dat we de maker noemen, dan staat de "
                + "fotovermelding in de beeldfiche: wie het maakte en onder welke licentie.",
            en:
                "A licence has a name that everybody knows, such as `CC-BY-4.0`. If it asks us to name the maker, the credit "
                + "stands in the record: who made it and under which licence."),
        remedy: Message(
            nl:
                "Kijk na welke licentie bij het beeld staat en neem haar naam over. Twijfel je, kies dan een ander beeld.",
            en: "See which licence the image carries and copy its name. If in doubt, choose another image."),
        agreements: ["kortom-24", "aartselaar-5a", "aartselaar-5c", "aartselaar-5e"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    /// The agreements with which a municipality says what it works with.
    static let settings: [AgreementID] = ["kortom-24", "aartselaar-5c", "aartselaar-5a"]

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard !subject.record.layers.isEmpty, subject.unreadable == nil else { return [] }
        let right = subject.record.word("gebruiksrecht")
        guard let field = subject.record["licentie"] else {
            guard right == "creative-commons", let field = subject.record["gebruiksrecht"],
                subject.canAsk(for: "licentie")
            else { return [] }
            return [finding(subject, field, .none(subject.shownName), .copyName)]
        }
        // A list or a mapping is no name; the fields' own rule says so.
        guard let text = field.value.text else { return [] }
        let chosen = subject.circumstances.adoptedValue("licenties", ofAny: Self.settings)?.wordList ?? []
        guard let licence = Licence(text, chosen: chosen) else {
            return [finding(subject, field, .unknown(text, subject.shownName), .meant(text))]
        }
        if let right, !Self.goes(licence, with: right) {
            return [finding(subject, field, .contradiction(licence.name, right, subject.shownName), .chooseOne)]
        }
        if !chosen.isEmpty, licence.kind != .own, !chosen.contains(where: { Licence($0, chosen: chosen) == licence }) {
            return [finding(subject, field, .notOurs(licence.shown, subject.shownName), .choose(chosen))]
        }
        return licence.asksCredit ? credit(for: licence, at: field, in: subject) : []
    }

    /// Which of our own words goes with which right of use; a licence for everybody goes with what is ours or free.
    private static func goes(_ licence: Licence, with right: String) -> Bool {
        switch licence.kind {
        case .creativeCommons: !["stock", "toestemming"].contains(right)
        case .listed: right != "creative-commons"
        case .own:
            switch licence.name {
            case "alle-rechten-overeenkomst": ["overeenkomst", "opdracht"].contains(right)
            default: licence.name == right
            }
        }
    }

    private func credit(
        for licence: Licence, at field: AssetRecord.Field, in subject: AssetSubject
    ) -> [Finding] {
        let maker = subject.record["maker"]?.value.text ?? ""
        guard let written = subject.record["fotovermelding"], let text = written.value.text else {
            guard subject.canAsk(for: "fotovermelding") else { return [] }
            return [finding(subject, field, .noCredit(licence.shown, subject.shownName), .writeCredit(maker, licence))]
        }
        let credit = CreditLine(text)
        // Who holds the rights may be named in the maker's place: some makers ask for it.
        let names = [maker, subject.record["eigenaar"]?.value.text ?? ""].filter { !$0.isEmpty }
        let isNamed = names.isEmpty || names.contains(where: credit.names)
        guard !isNamed || !credit.names(licence) else { return [] }
        return [
            finding(
                subject, written, isNamed ? .noLicence(licence.shown, text) : .noMaker(text, maker),
                .writeCredit(maker, licence))
        ]
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

extension Message {
    fileprivate static func none(_ file: String) -> Message {
        Message(
            nl: "`\(file)` is vrij te gebruiken, maar we weten niet onder welke licentie.",
            en: "`\(file)` is free to use, but we do not know under which licence.")
    }
    fileprivate static let copyName = Message(
        nl: "Kijk waar je het beeld vond en neem de licentie over, zoals `licentie: CC-BY-4.0`.",
        en: "See where you found the image and copy the licence, such as `licentie: CC-BY-4.0`.")
    fileprivate static func unknown(_ text: String, _ file: String) -> Message {
        Message(
            nl: "Bij `\(file)` staat als licentie “\(printable(text))”. Die naam kennen we niet.",
            en: "For `\(file)` the licence is given as “\(printable(text))”. We do not know that name.")
    }
    fileprivate static func meant(_ text: String) -> Message {
        let written = text.oneSpaced.split { $0 == " " || $0 == "_" }.joined(separator: "-")
        let near =
            SPDXLicences.name(written) ?? SPDXLicences.name(written + "-4.0")
            ?? nearest(to: written, among: Array(SPDXLicences.all).sorted() + Licence.ownWords)
        let own = Listing.dutchChoice(Licence.ownWords.map { "`\($0)`" })
        let ownEnglish = Listing.englishChoice(Licence.ownWords.map { "`\($0)`" })
        return Message(
            nl: (near.map { "Bedoel je `\($0)`? " } ?? "")
                + "Schrijf één naam zoals `CC-BY-4.0`, of \(own). Twijfel je, kies dan een ander beeld.",
            en: (near.map { "Did you mean `\($0)`? " } ?? "")
                + "Write one name such as `CC-BY-4.0`, or \(ownEnglish). If in doubt, choose another image.")
    }
    fileprivate static func contradiction(_ licence: String, _ right: String, _ file: String) -> Message {
        Message(
            nl: "Bij `\(file)` is het gebruiksrecht `\(right)`, maar de licentie `\(licence)`. Dat past niet samen.",
            en: "For `\(file)` the right of use is `\(right)`, but the licence `\(licence)`. That does not fit.")
    }
    fileprivate static let chooseOne = Message(
        nl: "Pas `gebruiksrecht` of `licentie` aan. Bij `creative-commons` hoort een licentie die met `CC` begint.",
        en: "Correct `gebruiksrecht` or `licentie`. `creative-commons` takes a licence that begins with `CC`.")
    fileprivate static func notOurs(_ licence: String, _ file: String) -> Message {
        Message(
            nl: "`\(file)` staat onder \(printable(licence)). Met die licentie werken we hier niet.",
            en: "`\(file)` stands under \(printable(licence)). We do not work with that licence here.")
    }
    fileprivate static func choose(_ chosen: [String]) -> Message {
        let names = chosen.map { "`\(printable($0))`" }
        return Message(
            nl: "Kies een beeld onder \(Listing.dutchChoice(names)), of vraag de communicatiedienst om raad.",
            en: "Choose an image under \(Listing.englishChoice(names)), or ask the communication service.")
    }
    fileprivate static func noCredit(_ licence: String, _ file: String) -> Message {
        Message(
            nl: "\(licence) vraagt dat we de maker van `\(file)` noemen, maar er is geen fotovermelding.",
            en: "\(licence) asks us to name the maker of `\(file)`, but there is no credit.")
    }
    fileprivate static func noMaker(_ credit: String, _ maker: String) -> Message {
        Message(
            nl: "In de fotovermelding “\(printable(credit))” staat de maker niet (\(printable(maker))).",
            en: "The credit “\(printable(credit))” does not name the maker (\(printable(maker))).")
    }
    fileprivate static func noLicence(_ licence: String, _ credit: String) -> Message {
        Message(
            nl: "In de fotovermelding “\(printable(credit))” staat de licentie niet (\(licence)).",
            en: "The credit “\(printable(credit))” does not name the licence (\(licence)).")
    }
    fileprivate static func writeCredit(_ maker: String, _ licence: Licence) -> Message {
        let line = "Foto: \(maker.isEmpty ? "…" : printable(maker)), \(licence.shown)"
        return Message(
            nl: "Schrijf bijvoorbeeld `fotovermelding: \"\(line)\"`.",
            en: "Write for example `fotovermelding: \"\(line)\"`.")
    }
}
