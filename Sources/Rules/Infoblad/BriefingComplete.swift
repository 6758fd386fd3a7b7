import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// A request to the communication service says all it needs to know, and comes with its material in time.
public struct BriefingComplete: Rule {
    public static let description = RuleDescription(
        id: "briefing-complete",
        title: Message(nl: "Een aanvraag is volledig, en op tijd", en: "A request is complete, and in time"),
        demand: Message(
            nl:
                "Wie iets vraagt aan de communicatiedienst, zegt waarom, voor wie, wat de boodschap is en tegen wanneer. De teksten en "
                + "beelden zijn er voor de leverdatum, elk beeld met zijn beeldfiche.",
            en:
                "Who asks something of the communication service says why, for whom, what the message is and by when. The texts and "
                + "images are there before the delivery date, each image with its record."),
        remedy: Message(nl: "Vul aan wat ontbreekt.", en: "Fill in what is missing."),
        agreements: agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-70"]
    private static let usual = ["dienst", "doelgroep", "boodschap", "materiaal"]
    /// Nobody delivers more at once.
    private static let mostFiles = 300

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.type.id.rawValue == "briefing" else { return [] }
        let asked = subject.circumstances.wordList("briefing_vraagt", ofAny: Self.agreements) ?? Self.usual
        return subject.remarks(Self.description.id) { page in
            guard let header = page.frontMatter else {
                return [FieldRemark(range: nil, message: .missing(asked), help: Self.description.remedy)]
            }
            let missing = asked.filter { name in
                guard let value = header[name]?.value else { return true }
                return value.isBlank || value.sequence?.isEmpty == true
            }
            let due = header["leverdatum"]?.value.text.flatMap(Day.init(written:))
            let isLate = due.map { $0 < subject.circumstances.day } ?? false
            var found: [FieldRemark] = []
            if !missing.isEmpty {
                found.append(FieldRemark(range: nil, message: .missing(missing), help: Self.description.remedy))
            }
            return found + material(header["materiaal"]?.value, isLate: isLate, subject)
        }
    }

    /// What was promised at `materiaal` and is not there. Words that name no file are taken as they are.
    private func material(_ value: YAMLNode?, isLate: Bool, _ subject: PageSubject) -> [FieldRemark] {
        (value?.entries ?? []).prefix(Self.mostFiles).compactMap { entry in
            let path = String(entry.text.drop { $0 == "/" })
            guard path.contains("/"), path.contains("."), !path.contains("://"), !path.contains(" ") else { return nil }
            guard subject.site.hasFile(at: path) else {
                return FieldRemark(
                    range: entry.range, message: isLate ? .late(path) : .absent(path), help: .deliver(path))
            }
            guard subject.circumstances.policy.contentType(at: path)?.kind == .image,
                !subject.site.hasFile(at: path + ".yml"), !hasAlbum(path, subject)
            else {
                return nil
            }
            return FieldRemark(range: entry.range, message: .withoutRecord(path), help: .makeRecord(path))
        }
    }

    /// An album has one record for all its images.
    private func hasAlbum(_ path: String, _ subject: PageSubject) -> Bool {
        guard let slash = path.lastIndex(of: "/") else { return false }
        return subject.site.hasFile(at: path[...slash] + "album.yml")
    }
}

extension Message {
    fileprivate static func missing(_ names: [String]) -> Message {
        let list = names.prefix(20).map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(nl: "In deze aanvraag ontbreekt: \(list).", en: "This request lacks: \(list).")
    }
    fileprivate static func absent(_ path: String) -> Message {
        Message(nl: "`\(shown(path))` is er nog niet.", en: "`\(shown(path))` is not there yet.")
    }
    fileprivate static func late(_ path: String) -> Message {
        Message(
            nl: "De leverdatum is voorbij, en `\(shown(path))` is er nog niet.",
            en: "The delivery date has passed, and `\(shown(path))` is not there yet.")
    }
    fileprivate static func deliver(_ path: String) -> Message {
        Message(
            nl: "Zet het bestand op `\(shown(path))`, of haal het weg bij `materiaal`.",
            en: "Put the file at `\(shown(path))`, or take it out of `materiaal`.")
    }
    fileprivate static func withoutRecord(_ path: String) -> Message {
        Message(nl: "Bij `\(shown(path))` hoort nog een beeldfiche.", en: "`\(shown(path))` has no record yet.")
    }
    fileprivate static func makeRecord(_ path: String) -> Message {
        Message(
            nl: "Maak er een met `afspraak nieuw beeld \(shown(path))`.",
            en: "Make one with `afspraak new beeld \(shown(path))`.")
    }
}
