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
        agreements: ["kortom-24", "aartselaar-5a", "aartselaar-5c", "aartselaar-5e"],
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
        if let field = subject.record["bewijs"], let text = field.value.text, Self.isNoProof(text) {
            findings.append(finding(subject, field, .noProof(text, subject.shownName), .sayWhere))
        }
        if let field = subject.record["te_gebruiken_tot"], let text = field.value.text,
            let last = Day(written: text), last < subject.circumstances.day
        {
            findings.append(finding(subject, field, .ended(subject.shownName, last), .extend))
        }
        return findings
    }

    /// Places where an image was found, and words that say that nobody knows.
    private static let nobodies: Set<String> = [
        "internet", "het internet", "web", "het web", "website", "een website", "zie website", "google",
        "google images",
        "google afbeeldingen", "bing", "pinterest", "facebook", "instagram", "whatsapp", "linkedin", "tiktok",
        "youtube",
        "flickr", "wikipedia", "wikimedia", "wikimedia commons", "unsplash", "pexels", "pixabay", "social media",
        "sociale media", "twitter", "x", "onbekend", "niet bekend", "niet gekend", "onbekende fotograaf",
        "fotograaf onbekend", "maker onbekend", "unknown", "anoniem", "anonymous", "n.v.t", "nvt", "n/a", "geen",
        "iemand", "een collega", "collega", "een vrijwilliger", "stockfoto", "stock", "archief", "ai", "tbd", "todo",
        "te bepalen", "later",
    ]
    /// What people write in front of it.
    private static let leads = ["foto:", "bron:", "source:", "via ", "van ", "©", "(c)", "copyright "]
    /// Endings of addresses: nobody is named so.
    private static let domains = [".com", ".be", ".nl", ".org", ".net", ".eu", ".io", ".vlaanderen", ".brussels"]

    private static let edges: Set<Character> = [".", ",", "(", ")", "?", "!", "-", " ", "\"", "'", "“", "”"]

    private static func isNobody(_ text: String) -> Bool {
        var folded = text.comparable
        while let lead = leads.first(where: folded.hasPrefix) {
            folded = String(folded.dropFirst(lead.count)).oneSpaced
        }
        guard let first = folded.firstIndex(where: { !edges.contains($0) }),
            let last = folded.lastIndex(where: { !edges.contains($0) })
        else { return true }
        let bare = String(folded[first...last])
        if !bare.contains(where: \.isLetter) || nobodies.contains(bare) { return true }
        if folded.hasPrefix("www.") || folded.holds("://") { return true }
        let host = bare.prefix { $0 != "/" }
        return !host.contains { $0 == " " || $0 == "@" } && domains.contains(where: host.hasSuffix)
    }

    /// Answers that say that there is proof, and not where it can be found.
    private static let emptyProofs: Set<String> = [
        "ja", "nee", "yes", "no", "ok", "oké", "oke", "true", "false", "onbekend", "geen", "bestaat", "aanwezig",
        "mondeling",
        "n.v.t.", "nvt",
    ]

    private static func isNoProof(_ text: String) -> Bool {
        let folded = text.comparable
        return emptyProofs.contains(folded) || !folded.contains { $0.isLetter || $0.isNumber }
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
    fileprivate static func noProof(_ text: String, _ file: String) -> Message {
        let text = printable(text)
        return Message(
            nl: "Bij `\(file)` staat als bewijs: “\(text)”. Daarmee vindt niemand het terug.",
            en: "For `\(file)` the proof is given as “\(text)”. Nobody can find it with that.")
    }
    fileprivate static let sayWhere = Message(
        nl: "Zeg waar het staat: een mail met de dag, een factuur of overeenkomst met haar nummer.",
        en: "Say where it stands: a mail with its day, an invoice or an agreement with its number.")
    fileprivate static func ended(_ file: String, _ day: Day) -> Message {
        Message(
            nl: "`\(file)` mochten we gebruiken tot \(day.dutch). Die dag is voorbij.",
            en: "We could use `\(file)` until \(day.english). That day is past.")
    }
    fileprivate static let extend = Message(
        nl: "Laat het gebruiksrecht verlengen en pas `te_gebruiken_tot` aan, of kies een ander beeld.",
        en: "Have the right of use extended and change `te_gebruiken_tot`, or choose another image.")
}
