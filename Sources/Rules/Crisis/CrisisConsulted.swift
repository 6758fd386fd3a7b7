import Approvals
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
                + "de veiligheidsdiensten, de burgemeester. We tellen vanaf het uur waarop de crisis geopend is. Is er geen crisis "
                + "geopend, dan telt het uur dat al bij het bericht stond.",
            en:
                "In a crisis the spokesperson may publish alone. Within 24 hours it says with whom it was talked over: emergency "
                + "planning, the safety services, the mayor. The hours count from the opening of the crisis. Where none was opened, "
                + "the hour that the message already had counts."),
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
        guard subject.isCrisisMessage, !subject.stood("overleg", "uur_toestand") else { return [] }
        let circumstances = subject.circumstances
        let most = Int64(
            circumstances.number("overleg_uren", ofAny: Self.agreements, usually: 24, within: 1...8_760))
        let isLate = begin(of: subject).map { begin in
            begin.secondsSince1970.addingReportingOverflow(most * 3_600).partialValue
                < circumstances.instant.secondsSince1970
        }
        guard let field = subject.page.frontMatter?["overleg"]?.value, field.hasContent else {
            guard isLate == true, circumstances.crisis?.isConsulted != true else { return [] }
            return [remark(subject, subject.fieldRange("uur_toestand"), .missing(most))]
        }
        guard field["met"]?.hasContent == true else { return [remark(subject, field.range, .withNobody)] }
        guard let time = field["op"]?.text.flatMap({ instant(fromISO: $0) }) else {
            return [remark(subject, field.range, .noHour)]
        }
        if circumstances.instant < time { return [remark(subject, field.range, .toCome)] }
        let isNoted = subject.before?.says("overleg") ?? true
        return isLate == true && !isNoted ? [remark(subject, field.range, .late(most))] : []
    }

    /// From when the hours count; nil for what appears only now. Nobody can set it with this change: the crisis was opened at
    /// that hour, or the message already said so before.
    private func begin(of subject: PageSubject) -> Instant? {
        guard let known = subject.asksWho ? subject.before : subject.page else { return nil }
        return subject.circumstances.crisis?.opened ?? known.moment("uur_toestand")?.instant
    }

    private func remark(_ subject: PageSubject, _ range: Range<Int>?, _ message: Message) -> Finding {
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
            nl: "Het overleg is pas na \(hours) uur genoteerd.",
            en: "The consultation was noted only after \(hours) hours.")
    }
    fileprivate static let toCome = Message(
        nl: "Het uur van het overleg ligt later dan nu.", en: "The hour of the consultation is later than now.")
    fileprivate static let withNobody = Message(
        nl: "Bij `overleg` staat niet met wie.", en: "`overleg` does not say with whom.")
    fileprivate static let noHour = Message(
        nl: "Bij `overleg` staat niet wanneer.", en: "`overleg` does not say when.")
}
