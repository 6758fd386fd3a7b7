import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// A campaign has a goal that can be measured, and says what was asked.
public struct CampaignMeasure: Rule {
    public static let description = RuleDescription(
        id: "campaign-measure",
        title: Message(
            nl: "Een campagne heeft een doel dat je kan meten", en: "A campaign has a goal that can be measured"),
        demand: Message(
            nl:
                "Liever weinig campagnes die werken. Zeg dus vooraf wat je wil bereiken, hoe je dat meet, hoeveel het moet zijn en tegen "
                + "welke dag. En schrijf op wat er precies gevraagd is.",
            en:
                "Rather a few campaigns that work. So say in advance what you want to achieve, how you measure it, how much it has to "
                + "be and by which day. And write down what exactly was asked."),
        remedy: Message(
            nl: "Vul `vraag` in, en `doel: {wat: …, maat: …, streefcijfer: …, tegen: 2027-06-30}`.",
            en: "Fill in `vraag`, and `doel: {wat: …, maat: …, streefcijfer: …, tegen: 2027-06-30}`."),
        agreements: ["gent-7-6-2"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isCampaign else { return [] }
        return subject.remarks(Self.description.id) { page in
            let goal = page.frontMatter?["doel"]?.value
            let missing =
                ["wat", "maat", "streefcijfer", "tegen"].filter { goal?[$0]?.hasContent != true }.map { "doel.\($0)" }
                + (page.says("vraag") ? [] : ["vraag"])
            if !missing.isEmpty {
                return [FieldRemark(range: goal?.range, message: .missing(missing), help: Self.description.remedy)]
            }
            guard let end = goal?["tegen"], end.text.flatMap({ Day($0) }) == nil else { return [] }
            return [FieldRemark(range: end.range, message: .noDay, help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static func missing(_ fields: [String]) -> Message {
        let list = Enumeration(fields.map { "`\($0)`" })
        return Message(
            nl: "Bij deze campagne \(list.isOne ? "ontbreekt" : "ontbreken") \(list.words.nl).",
            en: "This campaign lacks \(list.words.en).")
    }
    fileprivate static let noDay = Message(
        nl: "Bij `tegen` hoort een dag, zoals 2027-06-30.", en: "`tegen` takes a day, such as 2027-06-30.")
}
