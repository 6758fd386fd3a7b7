import Content
public import Findings
import PolicyModel
import Text
import YAML

/// A page shares something of a shop or a brand only where the work asks for it.
public struct CommercialShare: Rule {
    public static let description = RuleDescription(
        id: "commercial-share",
        title: Message(
            nl: "Van winkels en merken delen we alleen wat het werk vraagt",
            en: "Of shops and brands we share only what the work asks for"),
        demand: Message(
            nl:
                "Een link naar één winkel is reclame voor die ene winkel. Vraagt het werk erom, bijvoorbeeld omdat je alleen daar een "
                + "afvalzak koopt, dan zegt de pagina waarom.",
            en:
                "A link to one shop advertises that one shop. If the work asks for it, for example because a waste bag is sold there "
                + "only, the page says why."),
        remedy: Message(
            nl: "Laat de link weg, noem alle verkooppunten, of zet bovenaan `noodzaak:` met de reden.",
            en: "Leave the link out, name every shop, or put `noodzaak:` with the reason at the top."),
        agreements: ["kortom-37e", "leopoldsburg-3d-2"],
        force: .adopted(from: .publish),
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        guard settings.standsAny(["kortom-37e", "leopoldsburg-3d-2"]), !settings.promotesTraders else { return [] }
        let reached = ReachedAddress.all(of: subject)
        guard !reached.isEmpty else { return [] }
        let traders = (settings.traders + registered(subject)).compactMap { Account($0) }
        guard !traders.isEmpty, !hasReason(subject) else { return [] }
        let own = settings.ownAccounts.compactMap { Account($0) }
        lazy var ours = RegisteredAccounts(in: subject.site)
        return reached.remarks { address in
            guard let trader = traders.first(where: address.account.leads), !own.contains(where: address.account.leads),
                !ours.holds(address.account)
            else { return nil }
            let name = printable(([trader.host] + trader.path).joined(separator: "/"))
            return Finding(
                rule: Self.description.id, place: subject.place(address.range), message: .trader(name), help: .sayWhy)
        }
    }

    private func registered(_ subject: PageSubject) -> [String] {
        (subject.circumstances.policy.words?.groups ?? []).filter { $0.kind == .commercial }.flatMap(\.accounts)
    }

    private func hasReason(_ subject: PageSubject) -> Bool {
        (subject.page.frontMatter?["noodzaak"]?.value.text ?? "").count { $0.isLetter } >= 10
    }
}

extension Message {
    fileprivate static func trader(_ name: String) -> Message {
        Message(nl: "Dit leidt naar een winkel of merk: \(name).", en: "This leads to a shop or brand: \(name).")
    }
    fileprivate static let sayWhy = Message(
        nl: "Laat de link weg, of zet bovenaan waarom het werk erom vraagt: `noodzaak: …`.",
        en: "Leave the link out, or say at the top why the work asks for it: `noodzaak: …`.")
}
