import BrusselsTime
import Content
public import Findings
import PolicyModel

/// What is still in preparation says whether, when and how readers can have a say, and what can still change.
public struct ParticipationWindow: Rule {
    public static let description = RuleDescription(
        id: "participation-window",
        title: Message(
            nl: "Er staat of je kan meepraten, wanneer en hoe", en: "It says whether, when and how to have a say"),
        demand: Message(
            nl:
                "Wie over een plan leest, wil weten of hij er iets over kan zeggen. Zeg van wanneer tot wanneer dat kan, en hoe. "
                + "Kan het niet, zeg dat dan ook. En vertel wat nog kan veranderen, als we dat afspraken.",
            en:
                "Who reads about a plan wants to know how to have a say. Say from when until when, and how. If it is not possible, "
                + "say so too. And tell what can still change, if that was agreed."),
        remedy: Message(
            nl: "Vul `inspraak` in: `{mogelijk: ja, van: 2026-11-02, tot: 2026-12-01, hoe: …}`, of `inspraak: nee`.",
            en: "Fill in `inspraak`: `{mogelijk: ja, van: 2026-11-02, tot: 2026-12-01, hoe: …}`, or `inspraak: nee`."),
        agreements: ["kortom-30b", "gent-t04", "gent-t06"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = PhaseSettings(subject.circumstances)
        // On a project page it has to be said in any phase.
        let isProject =
            subject.type.id.rawValue == "project" && (settings.stands("gent-t06") || settings.stands("gent-t04"))
        guard subject.phase == .inDevelopment || isProject, subject.page.headerProblem == nil,
            !subject.stood("beleidsfase", "inspraak")
        else { return [] }
        guard let participation = Participation(of: subject.page) else {
            return [finding(subject, subject.fieldRange("inspraak"), .nothingSaid, Self.description.remedy)]
        }
        guard let problem = problem(of: participation, subject, settings) else { return [] }
        return [finding(subject, problem.range, problem.message, problem.help)]
    }

    private func problem(
        of participation: Participation, _ subject: PageSubject, _ settings: PhaseSettings
    ) -> (message: Message, range: Range<Int>, help: Message)? {
        let range = participation.range
        let remedy = Self.description.remedy
        guard let isPossible = participation.isPossible else { return (.unclear, range, remedy) }
        if isPossible, settings.stands("kortom-30b") || settings.stands("gent-t06") {
            guard let until = participation.until else { return (.noEnd, range, remedy) }
            guard let from = participation.from else { return (.noStart, range, remedy) }
            guard let first = from.day else { return (.noSuchDay, from.range, remedy) }
            guard let last = until.day else { return (.noSuchDay, until.range, remedy) }
            if last < first { return (.endsFirst, until.range, remedy) }
            if last < subject.circumstances.day { return (.isOver(last), until.range, .tellOutcome) }
            if participation.how == nil { return (.noWay, range, remedy) }
        }
        if settings.stands("gent-t04"), participation.room == nil { return (.noRoom, range, .sayRoom) }
        return nil
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>?, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}

extension Message {
    fileprivate static let nothingSaid = Message(
        nl: "Er staat niet bij of de lezer kan meepraten.", en: "It does not say whether readers can have a say.")
    fileprivate static let unclear = Message(
        nl: "Bij `inspraak` staat niet of meepraten kan: ja of nee.",
        en: "`inspraak` does not say whether one can have a say: ja or nee.")
    fileprivate static let noStart = Message(
        nl: "Er staat niet vanaf wanneer je kan meepraten.", en: "It does not say from when one can have a say.")
    fileprivate static let noEnd = Message(
        nl: "Er staat niet tot wanneer je kan meepraten.", en: "It does not say until when one can have a say.")
    fileprivate static let noSuchDay = Message(
        nl: "Deze dag bestaat niet. Schrijf hem als 2026-12-01.", en: "This day does not exist. Write it as 2026-12-01."
    )
    fileprivate static let endsFirst = Message(
        nl: "De inspraak eindigt voor ze begint.", en: "The participation ends before it begins.")
    fileprivate static func isOver(_ day: Day) -> Message {
        Message(
            nl: "Meepraten kon tot \(day.dutch). Dat is voorbij.",
            en: "One could have a say until \(day.english). That is over.")
    }
    fileprivate static let tellOutcome = Message(
        nl: "Verbeter de dag, of vertel wat er met de inspraak gebeurt.",
        en: "Correct the day, or tell what comes of what people said.")
    fileprivate static let noWay = Message(
        nl: "Er staat niet hoe je kan meepraten.", en: "It does not say how to have a say.")
    fileprivate static let noRoom = Message(
        nl: "Er staat niet wat nog kan veranderen.", en: "It does not say what can still change.")
    fileprivate static let sayRoom = Message(
        nl: "Zet bij `inspraak` een `marge`, zoals `marge: de plaats van de banken`. Ligt alles vast? Zeg dat dan.",
        en: "Put a `marge` at `inspraak`, such as `marge: de plaats van de banken`. Is all of it certain? Then say so.")
}
