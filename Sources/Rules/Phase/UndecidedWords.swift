import Content
public import Findings
import Markdown

/// A text that speaks of plans of the board says that it is in preparation.
public struct UndecidedWords: Rule {
    public static let description = RuleDescription(
        id: "undecided-words",
        title: Message(nl: "Wie over plannen schrijft, zegt dat het plannen zijn", en: "Who writes of plans says so"),
        demand: Message(
            nl:
                "Schrijf je “er zijn plannen” of “de raad moet nog beslissen”, dan ligt er nog niets vast. Dat hoort ook bij de paginagegevens "
                + "te staan, met hoe de lezer kan meepraten.",
            en:
                "If you write “er zijn plannen” or “de raad moet nog beslissen”, nothing is certain yet. The front matter should say so too, "
                + "with how the reader can have a say."),
        remedy: Message(
            nl: "Kies `beleidsfase: in-ontwikkeling`, of schrijf alleen wat vaststaat.",
            en: "Choose `beleidsfase: in-ontwikkeling`, or write only what is certain."),
        agreements: ["kortom-30c", "kortom-31"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true, examples: examples)

    private static let phrases = Phrases([
        "er zijn plannen", "de gemeente heeft plannen", "het college heeft plannen", "de gemeente overweegt",
        "het college overweegt", "het bestuur overweegt", "het gemeentebestuur overweegt", "de gemeente plant een",
        "het college wil", "de schepen wil", "de burgemeester wil", "het gemeentebestuur wil",
        "de gemeenteraad moet nog", "de raad moet nog", "het college moet nog", "moet de gemeenteraad nog",
        "nog niet beslist", "nog niets beslist", "ligt nog niet vast", "wacht nog op goedkeuring",
        "nog niet goedgekeurd", "als de gemeenteraad akkoord gaat", "als de gemeenteraad dat goedkeurt",
        "na goedkeuring door de gemeenteraad", "ligt op de tekentafel",
    ])

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        switch subject.phase {
        case .inDevelopment?, .undecided?: return []
        default: break
        }
        guard PhaseSettings(subject.circumstances).asks(subject.type) else { return [] }
        return subject.found(Self.phrases).remarks { found in
            subject.finding(Self.description.id, found.range, .plans(shown(found.words)), Self.description.remedy)
        }
    }
}

extension Message {
    fileprivate static func plans(_ words: String) -> Message {
        Message(
            nl: "“\(words)” klinkt als een plan, maar de paginagegevens zeggen niet dat er nog aan gewerkt wordt.",
            en: "“\(words)” sounds like a plan, but the front matter does not say that it is in preparation.")
    }
}
