import BrusselsTime
import Content
public import Findings
import PolicyModel
import Text
import YAML

/// The press has its day: a post about a press release appears the day after at the earliest.
public struct PostAfterPress: Rule {
    public static let description = RuleDescription(
        id: "post-after-press",
        title: Message(
            nl: "Eerst de pers, een dag later sociale media", en: "First the press, a day later social media"),
        demand: Message(
            nl:
                "Wie een persbericht stuurt, geeft de pers een dag om het te brengen. Pas daarna komt het op onze pagina's. Is het "
                + "dringend, dan kan het vroeger, als de algemeen directeur en het hele college akkoord zijn. Een gemeente kan ook "
                + "kiezen om meteen te posten.",
            en:
                "Who sends a press release gives the press a day to bring it. Only then it appears on our pages. If it is urgent it "
                + "can be earlier, if the general director and the whole college agree. A municipality can also choose to post at "
                + "once."),
        remedy: Message(
            nl: "Kies bij `publiceren_op` een latere dag.", en: "Choose a later day at `publiceren_op`."),
        agreements: ["leopoldsburg-3c-2", "leopoldsburg-3c-3"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost, case .nextDay = AfterPress(subject.circumstances) else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["hoort_bij"] else { return [] }
            let releases = subject.belongings(of: page).filter { $0.type == "persbericht" }
            guard !releases.isEmpty else { return [] }
            if let urgent = page.frontMatter?["dringend"], !urgent.value.isBlank, urgent.value.bool != false {
                let missing = Self.missing(in: urgent.value, on: subject.circumstances.day)
                return missing.isEmpty
                    ? [] : [FieldRemark(range: urgent.value.range, message: .incomplete(missing), help: .sayWho)]
            }
            // Of several, the press has its day for each.
            let sent = releases.map { $0.facts.first("verstuurd_op").flatMap(instant(fromISO:)) }
            guard !sent.contains(nil), let last = sent.compactMap(\.self).max() else {
                return [FieldRemark(range: field.value.range, message: .notSent, help: .sendFirst)]
            }
            let earliest = Day(of: last).adding(days: 1)
            guard subject.appears(page) < earliest else { return [] }
            return [FieldRemark(range: field.value.range, message: .early(earliest), help: .wait(earliest))]
        }
    }

    /// What an urgent post has to say: why, and who agreed.
    private static func missing(in value: YAMLNode, on today: Day) -> [String] {
        ["reden", "algemeen_directeur", "college"].filter { name in
            let entry = value.mapping?.first { Folding.folded($0.key) == name }
            // Of those who agreed, it says on which day: one that came.
            if name != "reden" {
                return entry?.value.text.flatMap(Day.init(written:)).map { today < $0 } ?? true
            }
            return !(entry?.value.text?.hasWords ?? false) || entry?.value.bool == false
        }
    }
}

extension Message {
    fileprivate static let notSent = Message(
        nl: "Het persbericht waar dit bij hoort, is nog niet verstuurd.",
        en: "The press release that this belongs to was not sent yet.")
    fileprivate static let sendFirst = Message(
        nl: "Stuur eerst het persbericht, en vul daar `verstuurd_op` in.",
        en: "Send the press release first, and fill in `verstuurd_op` there.")
    fileprivate static func early(_ day: Day) -> Message {
        Message(
            nl: "Het persbericht is pas verstuurd. Op sociale media komt het op zijn vroegst op \(day.dutch).",
            en: "The press release was sent only just. It appears on social media on \(day.english) at the earliest.")
    }
    fileprivate static func wait(_ day: Day) -> Message {
        Message(
            nl:
                "Schrijf `publiceren_op: \(day.description)`. Is het dringend? Vul dan `dringend` in, met wie akkoord ging.",
            en: "Write `publiceren_op: \(day.description)`. Is it urgent? Then fill in `dringend`, with who agreed.")
    }
    fileprivate static func incomplete(_ names: [String]) -> Message {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Message(
            nl: "Dit bericht is dringend, maar bij `dringend` ontbreekt: \(list).",
            en: "This post is urgent, but `dringend` lacks: \(list).")
    }
    fileprivate static let sayWho = Message(
        nl:
            "Schrijf `dringend: {reden: …, algemeen_directeur: 2026-11-21, college: 2026-11-21}`, met de dag waarop ze akkoord gingen.",
        en:
            "Write `dringend: {reden: …, algemeen_directeur: 2026-11-21, college: 2026-11-21}`, with the day on which they agreed."
    )
}
