import Content
public import Findings
import Markdown
import PolicyModel
import Text

/// What is undecided stays inside, or only its procedure is told.
public struct ProcedureTold: Rule {
    public static let description = RuleDescription(
        id: "procedure-told",
        title: Message(
            nl: "Over een lopend dossier vertellen we hoe het verloopt", en: "Of a running file we tell how it goes"),
        demand: Message(
            nl:
                "Loopt er nog een procedure, dan zijn we voorzichtig. Sommige gemeenten houden zo'n dossier binnen. Andere vertellen "
                + "alleen welke stappen er komen, en wanneer wie beslist.",
            en:
                "While a procedure runs we are careful. Some municipalities keep such a file inside. Others tell only which steps "
                + "come, and who decides when."),
        remedy: Message(
            nl:
                "Vertel welke stap er nu is en wat er daarna komt: het openbaar onderzoek, het advies, de stemming in de raad.",
            en:
                "Tell which step it is now and what comes next: the public inquiry, the advice, the vote in the council."
        ),
        agreements: ["aartselaar-4c", "aartselaar-4d", "aartselaar-9d"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let steps = Phrases([
        "openbaar onderzoek", "bezwaar", "bezwaren", "beroep", "advies", "de gemeenteraad beslist",
        "het college beslist",
        "beslist de gemeenteraad", "beslist het college", "volgende stap", "eerste stap", "stappen", "procedure",
        "vergunningsaanvraag", "omgevingsvergunning", "stemming", "infomoment", "infoavond", "inloopmoment",
        "participatie",
        "inspraak", "daarna beslist", "stemt de gemeenteraad", "de gemeenteraad stemt", "de beslissing valt",
    ])

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.phase == .inDevelopment, !subject.type.isInternal else { return [] }
        let settings = PhaseSettings(subject.circumstances)
        let staysInside = settings.stands("aartselaar-4c") || settings.stands("aartselaar-9d")
        let chosen = settings.words("in_ontwikkeling", ofAny: ["aartselaar-4c", "aartselaar-9d"])?.first
        if staysInside, chosen.map({ Folding.folded($0) != "verloop" }) ?? true {
            return subject.stood("beleidsfase") ? [] : [finding(subject, .stayInside, .keepInside)]
        }
        guard subject.found(Self.steps).isEmpty else { return [] }
        if subject.stood("beleidsfase"), let before = subject.before,
            before.bytes[before.bodyRange] == subject.page.bytes[subject.page.bodyRange]
        {
            return []
        }
        return [finding(subject, .noSteps, Self.description.remedy)]
    }

    private func finding(_ subject: PageSubject, _ message: Message, _ help: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(subject.fieldRange("beleidsfase")), message: message,
            help: help)
    }
}

extension Message {
    fileprivate static let stayInside = Message(
        nl: "Dit dossier is nog niet beslist. We spraken af dat het tot dan binnen blijft.",
        en: "This file was not decided yet. We agreed that it stays inside until then.")
    fileprivate static let keepInside = Message(
        nl: "Wacht op de beslissing. Moet het toch nu? Vraag het aan de communicatiedienst.",
        en: "Wait for the decision. Does it have to be now? Ask the communication service.")
    fileprivate static let noSteps = Message(
        nl: "Er staat niet bij hoe dit dossier verder loopt.", en: "It does not say how this file goes on.")
}
