import Content
public import Findings

/// Of what the board decides or prepares we write in a businesslike way.
public struct PhaseTone: Rule {
    public static let description = RuleDescription(
        id: "phase-tone",
        title: Message(nl: "Over beleid schrijven we zakelijk", en: "Of policy we write in a businesslike way"),
        demand: Message(
            nl:
                "Een beslissing of een plan leggen we uit. We prijzen ze niet aan, want dan lijkt het reclame voor het bestuur. "
                + "De lezer vindt zelf wel of het goed is.",
            en:
                "We explain a decision or a plan. We do not praise it, for then it looks like advertising for the board. Readers "
                + "can judge for themselves."),
        remedy: Message(
            nl: "Schrijf wat er verandert, voor wie en wanneer, en laat de lof weg.",
            en: "Write what changes, for whom and when, and leave the praise out."),
        agreements: ["kortom-30a", "kortom-30b"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        canBeSwitchedOff: true, examples: examples)

    private static let phrases = Phrases([
        "trots", "fantastisch", "fantastische", "prachtig", "prachtige", "schitterend", "schitterende", "ambitieus",
        "ambitieuze",
        "uniek", "unieke", "eindelijk", "historisch moment", "historische beslissing", "gedurfd", "gedurfde",
        "visionair",
        "visionaire", "grote stap vooruit", "enorme verbetering", "dankzij het bestuur", "dankzij het college",
        "dankzij de schepen", "dankzij de burgemeester", "waar je u tegen zegt", "geweldig", "geweldige",
        "niets dan voordelen",
    ])

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        switch subject.phase {
        case .inDevelopment?, .decided?:
            subject.found(Self.phrases).remarks { found in
                subject.finding(Self.description.id, found.range, .praise(shown(found.words)), Self.description.remedy)
            }
        default: []
        }
    }
}

extension Message {
    fileprivate static func praise(_ words: String) -> Message {
        Message(
            nl: "“\(words)” is lof. Over beleid schrijven we zakelijk.",
            en: "“\(words)” is praise. About policy we write to the point.")
    }
}
