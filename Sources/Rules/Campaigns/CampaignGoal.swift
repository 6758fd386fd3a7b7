import Content
public import Findings
import PolicyModel
import YAML

/// A campaign is tied to a goal of the municipality.
public struct CampaignGoal: Rule {
    public static let description = RuleDescription(
        id: "campaign-goal",
        title: Message(
            nl: "Een campagne hangt vast aan een doel van de gemeente",
            en: "A campaign is tied to a goal of the municipality"),
        demand: Message(
            nl:
                "Een campagne kost geld en aandacht. Ze draagt dus bij tot een doel dat de gemeente koos, bijvoorbeeld in het "
                + "meerjarenplan. Dat doel staat erbij.",
            en:
                "A campaign costs money and attention. So it serves a goal that the municipality chose, for example in its multi-year "
                + "plan. That goal stands with it."),
        remedy: Message(
            nl: "Schrijf bij `doelstelling` het doel, zoals `doelstelling: ACT-12`.",
            en: "Write the goal at `doelstelling`, such as `doelstelling: ACT-12`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-7-6-1"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isCampaign else { return [] }
        let known = subject.circumstances.wordList("doelstellingen", ofAny: Self.agreements)
        return subject.remarks(Self.description.id) { page in
            let field = page.frontMatter?["doelstelling"]?.value
            guard let goal = field?.text, goal.hasWords else {
                return [FieldRemark(range: field?.range, message: .missing, help: Self.description.remedy)]
            }
            guard let known, !known.contains(where: { $0.comparable == goal.comparable }) else { return [] }
            return [FieldRemark(range: field?.range, message: .unknown(goal), help: Self.description.remedy)]
        }
    }
}

extension PageSubject {
    /// Whether it is a campaign.
    var isCampaign: Bool {
        isOfType("campagnetypes", ofAny: ["gent-7-6-2", "gent-7-6-1"], usually: ["campagne"])
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij deze campagne staat niet welk doel van de gemeente ze dient (`doelstelling`).",
        en: "This campaign does not say which goal of the municipality it serves (`doelstelling`).")
    fileprivate static func unknown(_ goal: String) -> Message {
        Message(
            nl: "`\(shown(goal))` staat niet bij de doelen die we afspraken.",
            en: "`\(shown(goal))` is not among the goals that were agreed.")
    }
}
