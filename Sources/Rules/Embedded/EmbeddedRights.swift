import BrusselsTime
import Content
public import Findings
import ImageMetadata
import Text
import YAML

/// What a file says about its own maker and rights does not contradict its record.
public struct EmbeddedRights: Rule {
    public static let description = RuleDescription(
        id: "embedded-rights",
        title: Message(
            nl: "De beeldfiche en het bestand zeggen hetzelfde", en: "The record and the file say the same"),
        demand: Message(
            nl:
                "Fotografen en beeldbanken schrijven in het bestand zelf wie het maakte, van wie het is en hoelang het mag. "
                + "Zegt de beeldfiche iets anders, dan klopt een van de twee niet.",
            en:
                "Photographers and image banks write in the file itself who made it, whose it is and for how long it may be used. "
                + "When the record says otherwise, one of the two is wrong."),
        remedy: Message(
            nl:
                "Neem over wat in het bestand staat, of noem bij `bewijs` wie je toestemming gaf en waarom de fiche klopt.",
            en: "Take over what the file says, or name in `bewijs` who gave you permission and why the record is right."
        ),
        agreements: ["kortom-24", "aartselaar-5a", "aartselaar-5c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard let image = subject.image, !subject.record.layers.isEmpty else { return [] }
        return parties(image, subject) + end(image, subject) + licence(image, subject)
    }

    // MARK: - Who

    /// Who a file names, and the field of the record that should name the same.
    private static let named: [(property: Property, field: String, word: Message)] = [
        (.creator, "maker", Message(nl: "maker", en: "maker")),
        (.copyrightOwner, "eigenaar", Message(nl: "rechthebbende", en: "owner of the rights")),
        (.copyrightNotice, "eigenaar", Message(nl: "copyright", en: "copyright notice")),
        (.licensor, "eigenaar", Message(nl: "licentiegever", en: "licensor")),
        (.creditLine, "fotovermelding", Message(nl: "naamsvermelding", en: "credit line")),
    ]

    /// At most one remark for each field of the record: who mends it sees the rest of the file with `afspraak inkijken`.
    private func parties(_ image: ImageFile, _ subject: AssetSubject) -> [Finding] {
        let known = ["maker", "eigenaar", "fotovermelding", "bewijs"].compactMap {
            subject.record[$0]?.value.text.map(PartyName.init)
        }
        var told: Set<String> = []
        return Self.named.compactMap { named in
            let stranger = image.facts(named.property).first { fact in
                let name = PartyName(fact.value)
                return !name.isNobody && !known.contains { name.canBe($0) }
            }
            guard let stranger, told.insert(named.field).inserted else { return nil }
            let field = subject.record[named.field] ?? subject.record["maker"]
            return finding(
                subject, field, .otherParty(named.word, stranger, field, subject.shownName),
                .nameBoth(stranger.value, named.field))
        }
    }

    // MARK: - Until when

    private func end(_ image: ImageFile, _ subject: AssetSubject) -> [Finding] {
        let ends = (image.facts(.licenseEnd) + image.facts(.expirationDate)).compactMap { fact in
            MetadataDay(fact.value).map { (day: $0.day, fact: fact) }
        }
        guard let first = ends.min(by: { $0.day < $1.day }) else { return [] }
        let field = subject.record["te_gebruiken_tot"]
        let written = field?.value.text.flatMap(Day.init(written:))
        if let written, written <= first.day { return [] }
        let isPast = first.day < subject.circumstances.day
        return [
            finding(
                subject, field, .ends(first.day, first.fact, written, isPast: isPast, subject.shownName),
                isPast ? .askAgain : .takeOver(first.day))
        ]
    }

    // MARK: - On which terms

    private func licence(_ image: ImageFile, _ subject: AssetSubject) -> [Finding] {
        let facts = [.webStatement, .usageTerms, .licensor].flatMap { image.facts($0) }
        guard let (fact, terms) = facts.lazy.compactMap({ fact in CommonsTerms(fact.value).map { (fact, $0) } }).first
        else { return [] }
        if let field = subject.record["licentie"], let written = field.value.text {
            guard Folding.folded(written) != Folding.folded(terms.spdx) else { return [] }
            return [finding(subject, field, .otherTerms(terms, fact, written, subject.shownName), .check(fact))]
        }
        guard let field = subject.record["gebruiksrecht"], let written = field.value.text,
            Folding.folded(written) != "creative-commons"
        else { return [] }
        return [finding(subject, field, .otherTerms(terms, fact, written, subject.shownName), .check(fact))]
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field?, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

/// A day as metadata writes it: `2026-12-31T00:00:00`, `2026:12:31` (EXIF) or `20261231` (IIM).
struct MetadataDay {
    let day: Day

    init?(_ text: String) {
        let digits = text.prefix { $0 != "T" && $0 != " " }.filter(\.isNumber)
        guard digits.count == 8 else { return nil }
        guard let day = Day("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))") else {
            return nil
        }
        self.day = day
    }
}

/// A Creative Commons licence that is named by its address.
struct CommonsTerms {
    /// Its SPDX identifier.
    let spdx: String

    init?(_ text: String) {
        let folded = Folding.folded(text)
        guard let start = folded.range(of: "creativecommons.org/") else { return nil }
        let parts = folded[start.upperBound...].prefix { !$0.isWhitespace && $0 != "\"" }
            .split(separator: "/").map(String.init)
        guard parts.count >= 3, parts[2].allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
        switch (parts[0], parts[1]) {
        case ("publicdomain", "zero"): spdx = "CC0-\(parts[2])"
        case ("licenses", let code) where code.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }:
            spdx = "CC-\(code.uppercased())-\(parts[2])"
        default: return nil
        }
    }
}

extension String {
    /// Where other text occurs in it.
    fileprivate func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}

extension Message {
    fileprivate static func otherParty(
        _ word: Message, _ fact: Fact, _ field: AssetRecord.Field?, _ file: String
    ) -> Message {
        let value = printable(fact.value)
        let own = field.map { "`\(printable($0.entry.key))`: “\(printable($0.value.text ?? ""))”" }
        return Message(
            nl: "In `\(file)` zelf staat als \(word.nl) “\(value)” (\(fact.origin.name)). "
                + (own.map { "In de beeldfiche staat \($0)." } ?? "De beeldfiche noemt niemand."),
            en: "`\(file)` itself gives as \(word.en) “\(value)” (\(fact.origin.name)). "
                + (own.map { "The record says \($0)." } ?? "The record names nobody."))
    }
    fileprivate static func nameBoth(_ value: String, _ field: String) -> Message {
        let value = printable(value)
        return Message(
            nl:
                "Klopt het bestand? Zet “\(value)” bij `\(field)`. Klopt de fiche? Zeg dan bij `bewijs` waarom “\(value)” "
                + "het je liet gebruiken.",
            en:
                "Is the file right? Put “\(value)” in `\(field)`. Is the record right? Then say in `bewijs` why “\(value)” "
                + "let you use it.")
    }
    fileprivate static func ends(
        _ day: Day, _ fact: Fact, _ written: Day?, isPast: Bool, _ file: String
    ) -> Message {
        let (own, ownEnglish) = (written.map(\.dutch) ?? "geen einddatum", written.map(\.english) ?? "no end")
        return Message(
            nl: "Volgens `\(file)` zelf \(isPast ? "mocht" : "mag") het beeld tot \(day.dutch) (\(fact.origin.name)). "
                + "In de beeldfiche staat \(own).",
            en: "`\(file)` itself says that it \(isPast ? "could" : "can") be used until \(day.english) "
                + "(\(fact.origin.name)). The record says \(ownEnglish).")
    }
    fileprivate static func takeOver(_ day: Day) -> Message {
        Message(
            nl: "Vul in: `te_gebruiken_tot: \(day)`. Mag het langer? Vraag een bestand zonder deze einddatum.",
            en: "Fill in `te_gebruiken_tot: \(day)`. May it be used longer? Ask for a file without this end.")
    }
    fileprivate static let askAgain = Message(
        nl: "Vraag aan de maker of het beeld nog mag, en om een nieuw bestand. Of kies een ander beeld.",
        en: "Ask the maker whether the image may still be used, and for a new file. Or choose another image.")
    fileprivate static func otherTerms(
        _ terms: CommonsTerms, _ fact: Fact, _ written: String, _ file: String
    ) -> Message {
        Message(
            nl:
                "`\(file)` zelf noemt de licentie \(printable(terms.spdx)) (\(fact.origin.name)). In de beeldfiche staat "
                + "“\(printable(written))”.",
            en: "`\(file)` itself names the licence \(printable(terms.spdx)) (\(fact.origin.name)). The record says "
                + "“\(printable(written))”.")
    }
    fileprivate static func check(_ fact: Fact) -> Message {
        Message(
            nl: "Kijk na op welke voorwaarden je het beeld kreeg, en verbeter de beeldfiche.",
            en: "Check on which terms you got the image, and correct the record.")
    }
}
