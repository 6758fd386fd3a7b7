import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// Not too many posts after each other on one channel.
public struct PostPace: Rule {
    public static let description = RuleDescription(
        id: "post-pace",
        title: Message(
            nl: "Niet te veel berichten op één dag", en: "Not too many posts on one day"),
        demand: Message(
            nl:
                "Wie te veel berichten krijgt, leest er geen meer. Op één dag komen er op een kanaal daarom maar enkele. Hoeveel, staat "
                + "bij het kanaal (`hoogstens_per_dag`), en anders bij onze afspraken (`berichten_per_dag`).",
            en:
                "Who gets too many posts reads none any more. So a channel takes only a few on one day. How many, the channel says "
                + "(`hoogstens_per_dag`), and else our agreements (`berichten_per_dag`)."),
        remedy: Message(
            nl: "Kies bij `publiceren_op` een andere dag, of voeg berichten samen.",
            en: "Choose another day at `publiceren_op`, or join posts."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-w2"]
    private static let usualMost = 3

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost, subject.circumstances.stands("aartselaar-w2") else { return [] }
        return subject.remarks(Self.description.id) { page in
            // What was placed long ago nobody can spread any more.
            guard let said = subject.saidDay(of: page), said.day >= subject.circumstances.day,
                let channel = subject.channel(of: page)
            else { return [] }
            let own = channel.facts.first("hoogstens_per_dag").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            let most =
                own
                ?? subject.circumstances.number(
                    "berichten_per_dag", ofAny: Self.agreements, usually: Self.usualMost, within: 1...100)
            let others = subject.otherPosts(on: channel).count { $0.day == said.day }
            guard others >= most else { return [] }
            return [
                FieldRemark(
                    range: said.range, message: .many(others, most, said.day, channel.name),
                    help: Self.description.remedy)
            ]
        }
    }
}

extension Message {
    fileprivate static func many(_ others: Int, _ most: Int, _ day: Day, _ channel: String) -> Message {
        Message(
            nl:
                "Op \(day.dutch) \(others == 1 ? "staat er al één bericht" : "staan er al \(others) berichten") op `\(shown(channel))`. "
                + "We plaatsen er hoogstens \(most) op een dag.",
            en:
                "On \(day.english) there \(others == 1 ? "is one post" : "are \(others) posts") on `\(shown(channel))` already. We place "
                + "at most \(most) a day.")
    }
}
