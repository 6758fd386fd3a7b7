import Content
public import Findings
import Git
import PolicyModel

/// The address of a page that moves or goes still leads somewhere.
public struct RedirectKept: Rule {
    public static let description = RuleDescription(
        id: "redirect-kept",
        title: Message(nl: "Een oud adres brengt je naar de nieuwe pagina", en: "An old address leads to the new page"),
        demand: Message(
            nl:
                "Mensen bewaren het adres van een pagina, en zoekmachines ook. Krijgt een pagina een andere plaats, of neemt een "
                + "andere pagina haar inhoud over? Dan zet de webredacteur het oude adres daar bij `aliases`.",
            en:
                "People keep the address of a page, and so do search engines. Does a page get another place, or does another page "
                + "take over its content? Then the web editor puts the old address at `aliases` there."),
        remedy: Message(
            nl: "Vraag aan de webredacteur om het oude adres bij `aliases` van de nieuwe pagina te zetten.",
            en: "Ask the web editor to put the old address at `aliases` of the new page."),
        agreements: ["kortom-77", "kortom-0-5"], force: .adopted(from: .publish), weight: .info, reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: DepartureSubject) -> [Finding] {
        // News goes by itself in the end.
        guard subject.wasOnline, subject.page != nil, let type = subject.type, type.kind == .page, !type.isNews,
            let path = subject.path.text
        else { return [] }
        let place = SitePage.place(of: path)
        guard let address = SiteAddresses(subject.circumstances).addresses(of: place).first, address.count > 1,
            !SitePage.files(of: place).contains(where: { subject.site.hasFile(at: $0) }),
            !ClaimedPlace(place).isClaimed(in: subject.site)
        else { return [] }
        let shown = "/" + address.dropFirst().joined(separator: "/") + "/"
        return [
            Finding(
                rule: Self.description.id, place: subject.place, message: .leadsNowhere(shown),
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static func leadsNowhere(_ address: String) -> Message {
        let address = shown(address)
        return Message(
            nl: "Wie het adres `\(address)` bewaarde, vindt straks niets meer.",
            en: "Who kept the address `\(address)`, soon finds nothing any more.")
    }
}
