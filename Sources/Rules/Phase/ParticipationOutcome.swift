import BrusselsTime
import Content
public import Findings
import PolicyModel
import Text
import YAML

/// Who had a say hears what came of it, before the project closes.
public struct ParticipationOutcome: Rule {
    public static let description = RuleDescription(
        id: "participation-outcome",
        title: Message(nl: "Wie meepraatte, hoort wat ermee gebeurde", en: "Who had a say hears what came of it"),
        demand: Message(
            nl:
                "Mensen gaven hun mening. Dan vertel je hun ook wat ermee gebeurde, voor je het project afsluit of de beslissing "
                + "bekendmaakt, en niet maanden later.",
            en:
                "People gave their opinion. So you tell them what came of it, before you close the project or make the decision "
                + "known, and not months later."),
        remedy: Message(
            nl: "Schrijf wat mensen zeiden en wat je ermee doet, en zet de pagina daarvan bij `terugkoppeling`.",
            en: "Write what people said and what you do with it, and put the page of it at `terugkoppeling`."),
        agreements: ["kortom-39"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let closing: Set<String> = [
        "afgerond", "afgesloten", "klaar", "uitgevoerd", "gesloten", "beeindigd", "beëindigd",
    ]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let header = subject.page.frontMatter, let participation = Participation(of: subject.page),
            participation.isPossible == true, let last = participation.until?.day, last < subject.circumstances.day,
            header["terugkoppeling"].map({ $0.value.isBlank }) ?? true
        else { return [] }
        let isClosed = header["fase"]?.value.text.map { Self.closing.contains(Folding.folded($0)) } ?? false
        if isClosed || subject.phase == .decided {
            // A project that was closed this way before is not closed again.
            guard !subject.stood("beleidsfase", "fase", "inspraak") else { return [] }
            return [finding(subject, participation.range, .closes(last))]
        }
        let late = last.adding(days: Self.days(subject.circumstances))
        return late < subject.circumstances.day ? [finding(subject, participation.range, .late(last))] : []
    }

    /// How many days there are to tell the outcome (`terugkoppeling_binnen`); two months when nobody said.
    private static func days(_ circumstances: Circumstances) -> Int {
        circumstances.number("terugkoppeling_binnen", ofAny: ["kortom-39"], usually: 60, within: 1...3_650)
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }
}

extension Message {
    fileprivate static func closes(_ day: Day) -> Message {
        Message(
            nl: "Tot \(day.dutch) praatten mensen mee. Wat er met hun mening gebeurde, staat nog nergens.",
            en: "Until \(day.english) people had a say. What came of it is not told anywhere yet.")
    }
    fileprivate static func late(_ day: Day) -> Message {
        Message(
            nl: "De inspraak stopte op \(day.dutch), en wie meepraatte, hoorde nog niets.",
            en: "The participation ended on \(day.english), and who had a say has heard nothing yet.")
    }
}
