import Content
public import Findings
import PolicyModel
import Text
import YAML

/// A post goes to a channel that the communication service registered.
public struct PostChannel: Rule {
    public static let description = RuleDescription(
        id: "post-channel",
        title: Message(nl: "Een bericht gaat naar een kanaal dat we kennen", en: "A post goes to a channel we know"),
        demand: Message(
            nl:
                "De communicatiedienst houdt bij welke pagina's en accounts de gemeente heeft. Zo weet iedereen wie ze opvolgt. Een "
                + "bericht zegt bij `kanaal` op welke pagina het komt.",
            en:
                "The communication service keeps a list of the municipality's pages and accounts, so that everybody knows who follows "
                + "them up. A post says at `kanaal` on which page it appears."),
        remedy: Message(
            nl: "Schrijf bij `kanaal` de naam van een kanaal uit de map `kanalen`.",
            en: "Write the name of a channel of the folder `kanalen` at `kanaal`."),
        agreements: ["kortom-56"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["kanaal"], let name = field.value.text, !field.value.isBlank else {
                return [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
            }
            guard Channel.named(name, in: subject.site) == nil else { return [] }
            let known = Channel.all(in: subject.site).map(\.name)
            return [FieldRemark(range: field.value.range, message: .unknown(name), help: help(name, known))]
        }
    }

    private func help(_ name: String, _ known: [String]) -> Message {
        if let near = nearest(to: name, among: known) {
            return Message(nl: "Bedoel je `\(printable(near))`?", en: "Did you mean `\(printable(near))`?")
        }
        guard !known.isEmpty else { return .register }
        let list = known.prefix(10).map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(nl: "Kies een van deze: \(list).", en: "Choose one of these: \(list).")
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet op welke pagina dit bericht komt (`kanaal`).",
        en: "It does not say on which page this post appears (`kanaal`).")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "We kennen geen kanaal `\(shown(name))`.", en: "We know no channel `\(shown(name))`.")
    }
    fileprivate static let register = Message(
        nl: "Er staat nog geen kanaal in de lijst. De communicatiedienst maakt er een met `afspraak nieuw kanaal`.",
        en: "No channel is registered yet. The communication service makes one with `afspraak new kanaal`.")
}
