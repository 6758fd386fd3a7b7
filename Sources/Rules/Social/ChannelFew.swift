import Content
public import Findings
import Git
import PolicyModel
import YAML

/// A department has few pages of its own.
public struct ChannelFew: Rule {
    public static let description = RuleDescription(
        id: "channel-few",
        title: Message(nl: "Hoe minder pagina's, hoe beter", en: "The fewer pages, the better"),
        demand: Message(
            nl:
                "Elke pagina vraagt elke week berichten en antwoorden, en met veel pagina's zoekt de lezer. Een dienst heeft er daarom maar "
                + "enkele. Hoeveel, staat bij onze afspraken (`kanalen_per_dienst`). Een pagina met een einddatum die voorbij is, telt niet "
                + "mee.",
            en:
                "Each page asks for posts and answers every week, and with many pages readers have to search. So a department has only a "
                + "few. How many, our agreements say (`kanalen_per_dienst`). A page that has ended does not count."),
        remedy: Message(
            nl: "Plaats op een pagina die er al is, of zet een oude pagina stop met `einddatum`.",
            en: "Post on a page that is there already, or end an old one with `einddatum`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["leopoldsburg-1c"]
    private static let usualMost = 2

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // Only a new page is one more.
        guard subject.isChannel, subject.before == nil, subject.circumstances.stands("leopoldsburg-1c") else {
            return []
        }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["dienst"], let name = field.value.text, name.hasWords else { return [] }
            let (policy, today) = (subject.circumstances.policy, subject.circumstances.day)
            let department = policy.department(named: name)?.id.rawValue ?? name.comparable
            let others = Channel.all(in: subject.site).filter { channel in
                guard channel.path != subject.path.text, channel.lastDay.map({ today <= $0 }) ?? true,
                    let theirs = channel.facts.first("dienst")
                else { return false }
                return (policy.department(named: theirs)?.id.rawValue ?? theirs.comparable) == department
            }
            let most = subject.circumstances.number(
                "kanalen_per_dienst", ofAny: Self.agreements, usually: Self.usualMost, within: 1...100)
            guard others.count >= most else { return [] }
            return [
                FieldRemark(
                    range: field.value.range, message: .many(name, others.map(\.name)), help: Self.description.remedy)
            ]
        }
    }
}

extension Message {
    fileprivate static func many(_ department: String, _ others: [String]) -> Message {
        let names = others.sorted().prefix(5).map { "`\(shown($0))`" }.joined(separator: ", ")
        let (count, more) = (others.count, others.count > 5 ? ", …" : "")
        return Message(
            nl:
                "De dienst \(shown(department)) heeft al \(count == 1 ? "een pagina" : "\(count) pagina's"): \(names)\(more). Is deze "
                + "er echt bij nodig?",
            en:
                "The department \(shown(department)) has \(count == 1 ? "a page" : "\(count) pages") already: \(names)\(more). Is this one "
                + "really needed?")
    }
}
