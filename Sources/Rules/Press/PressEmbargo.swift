import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// An embargo ends after the press release left, or it is none.
public struct PressEmbargo: Rule {
    public static let description = RuleDescription(
        id: "press-embargo",
        title: Message(
            nl: "Een embargo eindigt na het versturen", en: "An embargo ends after the sending"),
        demand: Message(
            nl:
                "Met een embargo krijgt de pers een bericht vóór ze het mag brengen. Het uur van het embargo ligt dus na het uur waarop "
                + "het bericht vertrekt.",
            en:
                "With an embargo the press receives a release before it may bring it. So the hour of the embargo comes after the hour "
                + "at which the release leaves."),
        remedy: Message(
            nl: "Kijk `verstuurd_op` en `embargo_tot` na. Is er geen embargo, laat `embargo_tot` dan weg.",
            en: "Look at `verstuurd_op` and `embargo_tot`. Where there is no embargo, leave `embargo_tot` out."),
        agreements: ["gent-t03", "kortom-45"],
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.says("embargo_tot"), subject.isPressRelease else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let sent = page.moment("verstuurd_op"), let end = page.moment("embargo_tot"),
                end.instant <= sent.instant
            else { return [] }
            return [FieldRemark(range: end.range, message: .tooEarly, help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static let tooEarly = Message(
        nl: "Het embargo is al voorbij als dit persbericht vertrekt.",
        en: "The embargo is over before this press release leaves.")
}
