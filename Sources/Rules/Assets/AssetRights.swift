import BrusselsTime
import Content
public import Findings
import Text
import YAML

/// We know whose an image is, and may still use it today.
public struct AssetRights: Rule {
    public static let description = RuleDescription(
        id: "asset-rights",
        title: Message(nl: "We mogen het beeld gebruiken", en: "We may use the image"),
        demand: Message(
            nl:
                "Een maker is een mens, een dienst of een bureau, geen website. En een gebruiksrecht dat afliep, is geen "
                + "gebruiksrecht meer.",
            en: "A maker is a person, a department or an agency, not a website. And a right of use that ended is none."),
        remedy: Message(
            nl: "Vraag na wie het beeld maakte, of verleng het gebruiksrecht. Lukt dat niet, kies dan een ander beeld.",
            en: "Find out who made the image, or have the right of use extended. If that fails, choose another image."),
        agreements: ["kortom-24"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        var findings: [Finding] = []
        for name in ["maker", "eigenaar"] {
            if let field = subject.record[name], let text = field.value.text, Self.isNobody(text) {
                findings.append(finding(subject, field, .nobody(name, text, subject.shownName), .findMaker))
            }
        }
        if let field = subject.record["te_gebruiken_tot"], let text = field.value.text,
            let last = Day(String(text.prefix(10))), last < subject.circumstances.day
        {
            findings.append(finding(subject, field, .ended(subject.shownName, last), .extend))
        }
        return findings
    }

    /// Places where an image was found, and words that say that nobody knows.
    private static let nobodies: Set<String> = [
        "internet", "het internet", "web", "google", "google images", "google afbeeldingen", "bing", "pinterest",
        "facebook", "instagram", "whatsapp", "linkedin", "tiktok", "x", "onbekend", "unknown", "anoniem", "n.v.t.",
        "nvt", "geen", "?", "-", "iemand", "stockfoto", "ai", "tbd",
    ]

    private static func isNobody(_ text: String) -> Bool {
        let folded = Folding.folded(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        return nobodies.contains(folded) || folded.hasPrefix("www.") || folded.contains("://")
            || (folded.hasPrefix("via ") && nobodies.contains(String(folded.dropFirst(4))))
            || !folded.contains(where: \.isLetter)
    }

    private func finding(
        _ subject: AssetSubject, _ field: AssetRecord.Field, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: help)
    }
}

extension Message {
    fileprivate static func nobody(_ field: String, _ text: String, _ file: String) -> Message {
        let text = printable(text)
        return Message(
            nl: "Bij `\(file)` staat als \(field): “\(text)”. Zo weten we nog niet van wie het is.",
            en: "For `\(file)` the \(field) is given as “\(text)”. That does not tell whose it is.")
    }
    fileprivate static let findMaker = Message(
        nl: "Schrijf de naam van wie het beeld maakte. Vind je die niet, kies dan een beeld uit de beeldbank.",
        en: "Write the name of who made the image. If you cannot find it, choose one from the image bank.")
    fileprivate static func ended(_ file: String, _ day: Day) -> Message {
        Message(
            nl: "`\(file)` mochten we gebruiken tot \(day.dutch). Die dag is voorbij.",
            en: "We could use `\(file)` until \(day.english). That day is past.")
    }
    fileprivate static let extend = Message(
        nl: "Laat het gebruiksrecht verlengen en pas `te_gebruiken_tot` aan, of kies een ander beeld.",
        en: "Have the right of use extended and change `te_gebruiken_tot`, or choose another image.")
}
