import BrusselsTime
import Content
public import Findings
import Markdown
import PolicyModel
import Switches
import Text

/// In the months before elections less is allowed of politics than at other times.
public struct ElectionPeriod: Rule {
    public static let description = RuleDescription(
        id: "election-period",
        title: Message(nl: "Voor verkiezingen zijn we strenger", en: "Before elections we are stricter"),
        demand: Message(
            nl:
                "In de sperperiode mag geen bericht van de gemeente de uitslag beïnvloeden. Dan valt het voorwoord weg, tellen we niet op "
                + "wat een bestuur deed, en geldt een uitzondering in de tekst niet meer. Wat wettelijk moet of dringend is, blijft.",
            en:
                "In the period before elections no message of the municipality may influence the result. There is no foreword then, no "
                + "list of what a board did, and an exception in the text no longer holds. What the law or urgency asks remains."
        ),
        remedy: Message(
            nl: "Laat dit weg tot na de verkiezingen.", en: "Leave this out until after the elections."),
        agreements: ["leopoldsburg-3a", "kortom-32e", "kortom-0-7", "kortom-37"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(NeutralTable.electionAgreements), let period = settings.election(for: subject) else {
            return []
        }
        let allowed = settings.electionContexts
        let table = NeutralTable.of(subject.circumstances)
        let declared: [Finding] = DeclaredHolder.all(in: subject.page).remarks { entry in
            guard let context = entry.context, settings.contexts.contains(context), !allowed.contains(context) else {
                return nil
            }
            return finding(subject, entry.range, .context(context, period))
        }
        let mentions = table.mentions(in: subject).all
        guard !mentions.isEmpty else { return declared }
        let switches = SilencedNames(in: subject)
        return declared
            + mentions.remarks { mention -> Finding? in
                guard !mention.stood, let place = mention.place else { return nil }
                switch mention.subject {
                case .word(let index):
                    guard table.groups[index].kind == .achievement else { return nil }
                    return finding(subject, place, .achievement(mention.words, period))
                case .party, .holder:
                    guard let rule = mention.rule, switches.silence(rule, at: place) else { return nil }
                    return finding(subject, place, .noException(mention.words, period))
                }
            }
    }

    private func finding(_ subject: PageSubject, _ range: Range<Int>, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }
}

extension Mention {
    /// The rule that an author would switch off for it.
    fileprivate var rule: RuleID? {
        switch subject {
        case .party: "party-name"
        case .holder: "office-holder"
        case .word: nil
        }
    }
}

/// Where the text switches off that names are looked at.
private struct SilencedNames {
    private let switches: [AuthorSwitch]

    init(in subject: PageSubject) {
        let page = subject.page
        guard !page.markdown.rawHTML.isEmpty else {
            switches = []
            return
        }
        let comments = TextComment.all(in: page.markdown, bytes: page.bytes)
        switches = AuthorSwitches(comments, in: page.bytes, body: page.bodyRange).switches.filter { $0.reason != nil }
    }

    func silence(_ rule: RuleID, at range: Range<Int>) -> Bool {
        switches.contains { $0.rule == rule.rawValue && $0.covers.contains(range.lowerBound) }
    }
}

extension Message {
    private static func until(_ period: Calendar.Period) -> (nl: String, en: String) {
        guard let day = period.until else { return ("De sperperiode loopt.", "The period before elections runs.") }
        return (
            "De sperperiode loopt tot en met \(day.dutch).", "The period before elections runs until \(day.english)."
        )
    }

    fileprivate static func context(_ context: String, _ period: Calendar.Period) -> Message {
        Message(
            nl: "\(until(period).nl) Een mandataris met `context: \(shown(context))` kan dan niet.",
            en: "\(until(period).en) An office holder with `context: \(shown(context))` cannot appear then.")
    }
    fileprivate static func achievement(_ words: String, _ period: Calendar.Period) -> Message {
        Message(
            nl: "\(until(period).nl) “\(shown(words))” klinkt als een lijst van wat het bestuur deed.",
            en: "\(until(period).en) “\(shown(words))” sounds like a list of what the board did.")
    }
    fileprivate static func noException(_ words: String, _ period: Calendar.Period) -> Message {
        Message(
            nl: "\(until(period).nl) Een uitzondering in de tekst voor “\(shown(words))” geldt dan niet.",
            en: "\(until(period).en) An exception in the text for “\(shown(words))” does not hold then.")
    }
}
