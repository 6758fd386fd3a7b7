import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// Who publishes alone in a crisis notes within a day with whom it was talked over.
public struct CrisisConsulted: Rule {
    public static let description = RuleDescription(
        id: "crisis-consulted",
        title: Message(
            nl: "Na een crisisbericht noteer je het overleg", en: "After a crisis message the consultation is noted"),
        demand: Message(
            nl:
                "In een crisis mag de woordvoerder alleen publiceren. Binnen 24 uur staat erbij met wie hij overlegde: de noodplanning, "
                + "de veiligheidsdiensten, de burgemeester.",
            en:
                "In a crisis the spokesperson may publish alone. Within 24 hours it says with whom it was talked over: emergency "
                + "planning, the safety services, the mayor."),
        remedy: Message(
            nl: "Schrijf `overleg: {met: …, op: 2026-11-21T11:30}` bij het bericht.",
            en: "Write `overleg: {met: …, op: 2026-11-21T11:30}` with the message."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-41", "kortom-42", "gedragscode-11c"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isCrisisMessage, let state = subject.page.moment("uur_toestand"),
            !subject.stood("overleg", "uur_toestand")
        else { return [] }
        let hours = subject.circumstances.wordList("overleg_uren", ofAny: Self.agreements)?.first.flatMap { Int($0) }
        let most = Int64(min(max(hours ?? 24, 1), 8_760))
        let end = Instant(secondsSince1970: state.instant.secondsSince1970 + most * 3_600)
        let field = subject.page.frontMatter?["overleg"]?.value
        guard let field, field.hasContent else {
            return end < subject.circumstances.instant ? [remark(subject, state.range, .missing(most))] : []
        }
        guard field["met"]?.hasContent == true else { return [remark(subject, field.range, .withNobody)] }
        guard let time = field["op"]?.text.flatMap({ instant(fromISO: $0) }) else {
            return [remark(subject, field.range, .noHour)]
        }
        return end < time ? [remark(subject, field.range, .late(most))] : []
    }

    private func remark(_ subject: PageSubject, _ range: Range<Int>, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }
}

extension Message {
    fileprivate static func missing(_ hours: Int64) -> Message {
        Message(
            nl: "Dit bericht is ouder dan \(hours) uur, en het overleg staat er niet bij.",
            en: "This message is more than \(hours) hours old, and the consultation is not noted.")
    }
    fileprivate static func late(_ hours: Int64) -> Message {
        Message(
            nl: "Het overleg kwam er pas na \(hours) uur.", en: "The consultation came only after \(hours) hours.")
    }
    fileprivate static let withNobody = Message(
        nl: "Bij `overleg` staat niet met wie.", en: "`overleg` does not say with whom.")
    fileprivate static let noHour = Message(
        nl: "Bij `overleg` staat niet wanneer.", en: "`overleg` does not say when.")
}
