import Content
public import Findings
import PolicyModel
import Text

/// A page leads to, shows and shares nothing of politicians, parties and pressure groups.
public struct PoliticalShare: Rule {
    public static let description = RuleDescription(
        id: "political-share",
        title: Message(
            nl: "We delen niets van politici, partijen en drukkingsgroepen",
            en: "We share nothing of politicians, parties and pressure groups"),
        demand: Message(
            nl:
                "Wie een bericht van een partij of een politicus deelt, maakt er reclame voor. Daarom linken we niet naar hun accounts "
                + "en websites, en we delen en taggen ze niet. Onze eigen pagina's mogen elkaar delen.",
            en:
                "Who shares a post of a party or a politician advertises it. So we do not link to their accounts and sites, and do "
                + "not share or tag them. Our own pages may share each other."),
        remedy: Message(
            nl: "Verwijs naar een pagina van de gemeente, of laat de link weg.",
            en: "Refer to a page of the municipality, or leave the link out."),
        agreements: ["kortom-37d", "leopoldsburg-3d-1", "leopoldsburg-3h"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(NeutralSettings.shareAgreements) else { return [] }
        let addresses = ReachedAddress.all(of: subject)
        guard !addresses.isEmpty else { return [] }
        let known = PoliticalAccounts.of(subject.circumstances)
        let mayLink = settings.isAboutPolitics(subject)
        lazy var ours = RegisteredAccounts(in: subject.site)
        return addresses.remarks { address in
            guard !(mayLink && address.way == .link), let owner = known.owner(of: address.account),
                !ours.holds(address.account)
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(address.range), message: .of(owner, address.way),
                help: .ownPage)
        }
    }
}

/// The accounts of politics that the registers and the agreements know.
struct PoliticalAccounts: Sendable {
    enum Owner: Sendable {
        case party(String)
        case holder(String)
        case group
    }

    private var accounts: [String: [(account: Account, owner: Owner)]] = [:]
    private let own: [Account]

    static func of(_ circumstances: Circumstances) -> PoliticalAccounts {
        circumstances.policy.kept(on: circumstances.day) { PoliticalAccounts(circumstances) }
    }

    private init(_ circumstances: Circumstances) {
        let settings = NeutralSettings(circumstances)
        own = settings.ownAccounts.compactMap { Account($0) }
        for party in circumstances.policy.parties?.parties ?? [] {
            add(party.accounts, .party(party.name))
        }
        for holder in circumstances.policy.officeHolders?.holders ?? [] where holder.holds(on: circumstances.day) {
            add(holder.accounts, .holder(holder.name))
        }
        add(settings.pressureGroups, .group)
    }

    private mutating func add(_ texts: [String], _ owner: Owner) {
        for account in texts.compactMap({ Account($0) }) {
            accounts[Self.key(account.host), default: []].append((account, owner))
        }
    }

    /// The last two names of a host: a party's own site can have many.
    private static func key(_ host: String) -> String {
        host.split(separator: ".").suffix(2).joined(separator: ".")
    }

    func owner(of account: Account) -> Owner? {
        if own.contains(where: account.leads) { return nil }
        if account.host.isEmpty {
            return accounts.sorted { $0.key < $1.key }.lazy.flatMap(\.value).first { account.leads(to: $0.account) }?
                .owner
        }
        return accounts[Self.key(account.host)]?.first { account.leads(to: $0.account) }?.owner
    }
}

extension Message {
    fileprivate static func of(_ owner: PoliticalAccounts.Owner, _ way: ReachedAddress.Way) -> Message {
        let (nl, en) =
            switch way {
            case .link: ("Deze link leidt naar", "This link leads to")
            case .embed: ("Hier tonen we iets van", "Something is shown here of")
            case .shared: ("Dit bericht deelt of tagt", "This post shares or tags")
            }
        switch owner {
        case .party(let name):
            return Message(
                nl: "\(nl) een politieke partij of lijst: \(printable(name)).",
                en: "\(en) a political party or list: \(printable(name)).")
        case .holder(let name):
            return Message(
                nl: "\(nl) een mandataris: \(printable(name)).", en: "\(en) an office holder: \(printable(name)).")
        case .group:
            return Message(nl: "\(nl) een drukkingsgroep.", en: "\(en) a pressure group.")
        }
    }
    fileprivate static let ownPage = Message(
        nl: "Verwijs naar een pagina van de gemeente, of laat de link weg.",
        en: "Refer to a page of the municipality, or leave the link out.")
}
