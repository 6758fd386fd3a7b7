import Git
import BrusselsTime
import Content
public import Findings
import Text
import YAML

/// What was cut out of an image, or made smaller, keeps the rights of that very image.
public struct AssetDerivative: Rule {
    public static let description = RuleDescription(
        id: "asset-derivative",
        title: Message(
            nl: "Een uitsnede houdt de rechten van het origineel", en: "A crop keeps the rights of the original"),
        demand: Message(
            nl:
                "Een uitsnede of kleinere versie mag nooit meer dan het beeld waar ze uit komt. Wordt dat origineel vervangen of "
                + "weggehaald, dan weten we niet meer wat er met de uitsnede mag.",
            en:
                "A crop or a smaller copy may never do more than the image it comes from. When that original is replaced or "
                + "taken away, we no longer know what may be done with the crop."),
        remedy: Message(
            nl:
                "Typ `afspraak nieuw beeld PAD --uitsnede-van ORIGINEEL`, en laat weg wat ruimer is dan bij het origineel.",
            en: "Type `afspraak new beeld PATH --crop-of ORIGINAL`, and leave out what is wider than for the original."),
        agreements: ["kortom-24", "aartselaar-5c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard subject.unreadable == nil, !subject.isAbsent, !subject.originals.isEmpty else { return [] }
        if let broken = brokenLink(in: subject) { return [broken] }
        return ["te_gebruiken_tot", "gebruiksrecht", "licentie", "kanalen"].compactMap { name in
            // One original that is narrower is enough: in a chain, each part keeps the rights of the whole.
            guard let field = subject.record[name],
                let original = subject.originals.first(where: { isWider(name, subject.record, than: $0.record) })
            else { return nil }
            return finding(
                subject, field, .wider(subject.shownName, name, printable(original.name)),
                .narrow(name, original.record[name]?.value.text, in: subject.recordName))
        }
    }

    /// The first place in the chain where we do not know any more what an image was cut out of.
    private func brokenLink(in subject: AssetSubject) -> Finding? {
        var part = (name: subject.shownName, record: subject.record)
        // A link further up has a record of its own; the remark stands where the chain begins.
        let field = subject.record["uitsnede_van"]
        for original in subject.originals {
            let name = printable(original.name)
            guard original.isThere else {
                let isCircle = name == subject.shownName
                return finding(
                    subject, field, isCircle ? .circle(subject.shownName, part.name) : .gone(part.name, name),
                    .findOriginal)
            }
            guard let bound = part.record.word("origineel_sha256") else {
                return finding(subject, field, .notBound(part.name, name), .bind(part.name, to: name, in: subject))
            }
            if let digest = original.digest, Folding.folded(digest) != bound {
                return finding(subject, field, .replaced(part.name, name), .bind(part.name, to: name, in: subject))
            }
            part = (name, original.record)
        }
        return nil
    }

    /// How far each right of use goes: what is ours may be used most freely.
    private static let reach = [
        "eigen-werk": 3, "creative-commons": 2, "opdracht": 1, "overeenkomst": 1, "stock": 0, "toestemming": 0,
    ]

    private func isWider(_ name: String, _ part: AssetRecord, than whole: AssetRecord) -> Bool {
        switch name {
        case "te_gebruiken_tot":
            guard let last = whole.day(name) else { return false }
            return part.day(name).map { $0 > last } ?? false
        case "gebruiksrecht":
            guard let own = part.word(name).flatMap({ Self.reach[$0] }),
                let others = whole.word(name).flatMap({ Self.reach[$0] })
            else { return false }
            return own > others
        case "licentie":
            guard let own = part.word(name).flatMap({ Licence($0) }),
                let others = whole.word(name).flatMap({ Licence($0) })
            else { return false }
            return own.isFreer(than: others)
        default:
            // No channels at all is every channel.
            guard let channels = whole.words(name), !channels.isEmpty, let own = part.words(name) else { return false }
            return own.isEmpty || !Set(own).isSubset(of: channels)
        }
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field?, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

extension Message {
    fileprivate static func gone(_ file: String, _ original: String) -> Message {
        Message(
            nl: "`\(file)` komt uit `\(original)`, maar dat beeld vinden we niet in dezelfde map.",
            en: "`\(file)` comes from `\(original)`, but we do not find that image in the same folder.")
    }
    fileprivate static let findOriginal = Message(
        nl: "Zet het origineel terug, verbeter `uitsnede_van`, of geef de uitsnede een volledige beeldfiche.",
        en: "Put the original back, correct `uitsnede_van`, or give the crop a complete record.")
    fileprivate static func notBound(_ file: String, _ original: String) -> Message {
        Message(
            nl:
                "`\(file)` komt uit `\(original)`, maar `origineel_sha256` ontbreekt. Zo weten we niet zeker uit welke versie.",
            en:
                "`\(file)` comes from `\(original)`, but `origineel_sha256` is missing. So we do not know which version."
        )
    }
    fileprivate static func replaced(_ file: String, _ original: String) -> Message {
        Message(
            nl:
                "`\(original)` is vervangen nadat `\(file)` eruit gemaakt werd. We weten niet of dezelfde rechten gelden.",
            en:
                "`\(original)` was replaced after `\(file)` was made from it. We do not know whether the same rights hold."
        )
    }
    fileprivate static func circle(_ file: String, _ other: String) -> Message {
        Message(
            nl: "`\(file)` en `\(other)` zouden uit elkaar gemaakt zijn. Zo weten we niet welk beeld het origineel is.",
            en: "`\(file)` and `\(other)` would be made from each other. So we do not know which is the original.")
    }
    /// `part`: what is bound anew; further up a chain that is another than the file itself.
    fileprivate static func bind(_ part: String, to original: String, in subject: AssetSubject) -> Message {
        let path = printable(subject.path.text ?? subject.path.description)
        let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let (one, other) = (folder + part, folder + original)
        return Message(
            nl:
                "Klopt het nog? Typ `afspraak nieuw beeld \(one) --uitsnede-van \(other)`. Anders: maak de uitsnede opnieuw.",
            en: "Does it still hold? Type `afspraak new beeld \(one) --crop-of \(other)`. If not: make the crop again.")
    }

    /// What each field is called in a sentence.
    private static let things: [String: Message] = [
        "te_gebruiken_tot": Message(nl: "de einddag", en: "the last day"),
        "gebruiksrecht": Message(nl: "het gebruiksrecht", en: "the right of use"),
        "licentie": Message(nl: "de licentie", en: "the licence"),
        "kanalen": Message(nl: "waar het beeld mag staan", en: "where the image may stand"),
    ]

    fileprivate static func wider(_ file: String, _ field: String, _ original: String) -> Message {
        let thing = things[field] ?? Message(nl: "`\(field)`", en: "`\(field)`")
        return Message(
            nl: "`\(file)` komt uit `\(original)`, maar \(thing.nl) is in de beeldfiche ruimer dan bij het origineel.",
            en: "`\(file)` comes from `\(original)`, but \(thing.en) is wider in its record than for the original.")
    }
    fileprivate static func narrow(_ field: String, _ value: String?, in record: String) -> Message {
        let kept = value.map { " (`\(printable($0))`)" } ?? ""
        return Message(
            nl: "Haal `\(field)` weg uit `\(record)`. Dan geldt wat bij het origineel staat\(kept).",
            en: "Take `\(field)` out of `\(record)`. Then what stands with the original holds\(kept).")
    }
}
