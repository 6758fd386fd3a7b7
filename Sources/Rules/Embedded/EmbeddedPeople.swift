import Content
public import Findings
import ImageMetadata
import Text
import YAML

/// What a file says about the people on it does not contradict its record.
public struct EmbeddedPeople: Rule {
    public static let description = RuleDescription(
        id: "embedded-people",
        title: Message(
            nl: "Ook over wie erop staat, zeggen fiche en bestand hetzelfde",
            en: "Of the people on it too, record and file say the same"),
        demand: Message(
            nl:
                "Een bestand kan zeggen dat er geen toestemming is, of dat iemand jonger is dan achttien. Dan kan de beeldfiche "
                + "niet het omgekeerde zeggen.",
            en:
                "A file can say that there is no consent, or that somebody is under eighteen. Then the record cannot say the "
                + "opposite."),
        remedy: Message(
            nl: "Vraag het na bij wie het beeld maakte, en verbeter de beeldfiche of kies een ander beeld.",
            en: "Ask who made the image, and correct the record or choose another image."),
        agreements: ["kortom-23", "gedragscode-12c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard let image = subject.image, !subject.record.layers.isEmpty else { return [] }
        return [release(image, subject), age(image, subject), shown(image, subject)].compactMap { $0 }
    }

    /// PLUS: MR-NON, no release of those shown.
    private func release(_ image: ImageFile, _ subject: AssetSubject) -> Finding? {
        guard let fact = image.facts(.modelReleaseStatus).first(where: { PLUSCode($0.value).text == "MR-NON" }),
            subject.record["herkenbaar"]?.value.bool != false, let field = subject.record["toestemming"]
        else { return nil }
        return finding(subject, field, .noRelease(fact, subject.shownName))
    }

    /// PLUS: AG-U14 and AG-A15 to AG-A17 are under eighteen.
    private func age(_ image: ImageFile, _ subject: AssetSubject) -> Finding? {
        let minors: Set = ["AG-U14", "AG-A15", "AG-A16", "AG-A17"]
        guard let fact = image.facts(.minorModelAge).first(where: { minors.contains(PLUSCode($0.value).text) }),
            let field = subject.record["minderjarig"], field.value.bool == false
        else { return nil }
        return finding(subject, field, .minor(fact, subject.shownName))
    }

    private func shown(_ image: ImageFile, _ subject: AssetSubject) -> Finding? {
        guard let fact = image.facts(.personShown).first, let field = subject.record["herkenbaar"],
            field.value.bool == false
        else { return nil }
        return finding(subject, field, .somebody(fact, subject.shownName))
    }

    private func finding(_ subject: AssetSubject, _ field: AssetRecord.Field, _ message: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(of: field), message: message, help: .askMaker)
    }
}

/// A value of the PLUS vocabulary, which programs write as an address or as its code alone.
struct PLUSCode {
    let text: String

    init(_ value: String) {
        text = String(value.split(separator: "/").last ?? "").uppercased()
    }
}

extension Message {
    fileprivate static func noRelease(_ fact: Fact, _ file: String) -> Message {
        Message(
            nl:
                "`\(file)` zelf zegt dat wie erop staat geen toestemming gaf (\(fact.origin.name), MR-NON). In de beeldfiche "
                + "staat een toestemming.",
            en:
                "`\(file)` itself says that those on it gave no consent (\(fact.origin.name), MR-NON). The record names a "
                + "consent.")
    }
    fileprivate static func minor(_ fact: Fact, _ file: String) -> Message {
        let code = PLUSCode(fact.value).text
        return Message(
            nl: "`\(file)` zelf zegt dat er iemand jonger dan achttien op staat (\(fact.origin.name), \(code)). In de "
                + "beeldfiche staat `minderjarig: nee`.",
            en:
                "`\(file)` itself says that somebody under eighteen is on it (\(fact.origin.name), \(code)). The record says "
                + "`minderjarig: nee`.")
    }
    fileprivate static func somebody(_ fact: Fact, _ file: String) -> Message {
        Message(
            nl: "`\(file)` zelf noemt wie erop staat (\(fact.origin.name)). In de beeldfiche staat `herkenbaar: nee`.",
            en: "`\(file)` itself names who is on it (\(fact.origin.name)). The record says `herkenbaar: nee`.")
    }
    fileprivate static let askMaker = Message(
        nl: "Vraag het na bij wie het beeld maakte. Verbeter daarna de beeldfiche, of kies een ander beeld.",
        en: "Ask who made the image. Then correct the record, or choose another image.")
}
