import Content
public import Findings
import PolicyModel
import Text
import YAML

/// Our pages share each other: what a post shares by name is one of ours, and suits its readers.
public struct ChannelShare: Rule {
    public static let description = RuleDescription(
        id: "channel-share",
        title: Message(nl: "Onze pagina's delen elkaar", en: "Our pages share each other"),
        demand: Message(
            nl:
                "De hoofdpagina mag delen van de andere pagina's, en omgekeerd. Twee andere pagina's delen elkaar als het bij beide "
                + "lezers past. Noem bij `deelt` de naam van het kanaal, of zijn adres.",
            en:
                "The main page may share from the others, and the other way round. Two others share each other where it suits both "
                + "sets of readers. Name the channel at `deelt`, or its address."),
        remedy: Message(
            nl: "Schrijf bij `deelt` de naam van een kanaal van ons, of een volledig adres.",
            en: "Write the name of one of our channels at `deelt`, or a whole address."),
        agreements: ["leopoldsburg-1e", "leopoldsburg-1f"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    /// Nobody shares more at once.
    private static let most = 100

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["deelt"] else { return [] }
            return field.value.entries.prefix(Self.most).compactMap { entry in
                let account = Account(entry.text)
                guard account != nil || !entry.text.hasPrefix("@") else { return nil }
                guard let shared = shared(entry.text, account, subject) else {
                    // An address is somebody else's: other rules know of whom.
                    return account == nil
                        ? FieldRemark(range: entry.range, message: .unknown(entry.text), help: Self.description.remedy)
                        : nil
                }
                return suits(shared, page, subject)
                    ? nil : FieldRemark(range: entry.range, message: .otherReaders(shared.name), help: .reconsider)
            }
        }
    }

    private func shared(_ text: String, _ account: Account?, _ subject: PageSubject) -> Channel? {
        guard let account else { return Channel.named(text, in: subject.site) }
        return Channel.all(in: subject.site).first { $0.account.map(account.leads) ?? false }
    }

    /// Whether the main page is one of both, or they have readers in common.
    private func suits(_ shared: Channel, _ page: Page, _ subject: PageSubject) -> Bool {
        guard subject.circumstances.stands("leopoldsburg-1f"), let own = subject.channel(of: page), !own.isMain,
            !shared.isMain
        else { return true }
        let written = (page.frontMatter?["doelgroep"]?.value.entries ?? []).map(\.text)
        let readers = Set((written.isEmpty ? own.audiences : written).map(\.comparable))
        let others = Set(shared.audiences.map(\.comparable))
        return readers.isEmpty || others.isEmpty || !readers.isDisjoint(with: others)
    }
}

/// The accounts of our own register: those may always be shared.
struct RegisteredAccounts {
    private let accounts: [Account]

    init(in site: any Snapshot) { accounts = Channel.all(in: site).compactMap(\.account) }

    func holds(_ account: Account) -> Bool { accounts.contains(where: account.leads) }
}

extension Message {
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "Dit bericht deelt `\(shown(name))`, maar dat is geen kanaal van ons.",
            en: "This post shares `\(shown(name))`, but that is no channel of ours.")
    }
    fileprivate static func otherReaders(_ name: String) -> Message {
        Message(
            nl: "Dit bericht deelt `\(shown(name))`, maar dat is voor andere lezers.",
            en: "This post shares `\(shown(name))`, but that is for other readers.")
    }
    fileprivate static let reconsider = Message(
        nl: "Past het toch bij allebei? Zet dan beide bij `doelgroep`. Anders deel je het beter niet.",
        en: "Does it suit both after all? Then put both at `doelgroep`. Otherwise better not share it.")
}
