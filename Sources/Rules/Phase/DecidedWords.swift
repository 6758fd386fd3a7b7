import Content
public import Findings
import Registers

/// What is still in preparation is not told as if it were decided.
public struct DecidedWords: Rule {
    public static let description = RuleDescription(
        id: "decided-words",
        title: Message(nl: "Wat nog kan veranderen, klinkt ook zo", en: "What can still change sounds like it"),
        demand: Message(
            nl:
                "Wie “Er komt een fietspad” schrijft, belooft iets. Staat het nog niet vast, schrijf het dan ook zo. En schrijf niet dat de "
                + "gemeenteraad besliste als dat het college was.",
            en:
                "Who writes “Er komt een fietspad” promises something. When it is not certain, write it that way. And do not write that the "
                + "council decided when it was the college."),
        remedy: Message(
            nl:
                "Schrijf wat er voorligt, zoals “Het voorstel is …”, en wanneer wie beslist, zoals “In maart beslist de gemeenteraad”.",
            en:
                "Write what is proposed, such as “Het voorstel is …”, and who decides when, such as “In maart beslist de gemeenteraad”."
        ),
        agreements: ["kortom-31"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true, examples: examples)

    private static let decided = Phrases([
        "is beslist", "werd beslist", "heeft beslist", "hebben beslist", "is goedgekeurd", "werd goedgekeurd",
        "heeft goedgekeurd", "gaf groen licht", "kreeg groen licht", "is definitief", "komt er een", "er komt een",
        "komen er", "er komen", "wordt aangelegd", "worden aangelegd", "wordt gebouwd", "worden gebouwd",
        "wordt ingevoerd",
        "worden ingevoerd", "wordt autovrij", "we starten met de werken", "de werken starten", "gaat zeker door",
        "de gemeenteraad besliste", "het college besliste", "besliste de gemeenteraad", "besliste het college",
    ])
    private static let council = Phrases([
        "de gemeenteraad besliste", "de gemeenteraad keurde", "de gemeenteraad heeft beslist",
        "de gemeenteraad heeft goedgekeurd", "besliste de gemeenteraad", "keurde de gemeenteraad",
        "goedgekeurd door de gemeenteraad", "beslist door de gemeenteraad", "de gemeenteraad stemde",
    ])

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        switch subject.phase {
        case .inDevelopment?:
            return subject.found(Self.decided).remarks { found in
                subject.finding(Self.description.id, found.range, .promise(shown(found.words)), Self.description.remedy)
            }
        case .decided?:
            let organs = CitedDecision.all(in: subject.page).compactMap { subject.organ(of: $0) }
                .compactMap { GoverningOrgan(named: $0) }
            guard !organs.isEmpty, !organs.contains(.council) else { return [] }
            return subject.found(Self.council).remarks { found in
                subject.finding(
                    Self.description.id, found.range, .notTheCouncil(shown(found.words), organs[0]), .sayWho)
            }
        default: return []
        }
    }
}

extension Message {
    fileprivate static func promise(_ words: String) -> Message {
        Message(
            nl: "“\(words)” klinkt alsof het vaststaat, en dat is nog niet zo.",
            en: "“\(words)” sounds as if it were certain, and it is not yet.")
    }
    fileprivate static func notTheCouncil(_ words: String, _ organ: GoverningOrgan) -> Message {
        Message(
            nl: "Hier staat “\(words)”, maar bij `besluit` staat: \(organ.rawValue).",
            en: "It says “\(words)”, but `besluit` says: \(organ.rawValue).")
    }
    fileprivate static let sayWho = Message(
        nl: "Schrijf in de tekst wie echt besliste, of verbeter `besluit`.",
        en: "Write in the text who really decided, or correct `besluit`.")
}
