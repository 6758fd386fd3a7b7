import Content
public import Findings
import Git
import PolicyModel
import YAML

/// A reader gets to a new page from another one.
public struct PageReachable: Rule {
    public static let description = RuleDescription(
        id: "page-reachable",
        title: Message(nl: "Je raakt bij een pagina vanaf een andere", en: "One gets to a page from another"),
        demand: Message(
            nl:
                "Een pagina waar geen enkele link of menu naartoe gaat, vindt niemand. We vragen dit alleen van een nieuwe pagina, "
                + "van de soorten die we afspraken (`bereikbaar_bij`), en nooit van de voorpagina van een rubriek.",
            en:
                "A page that no link and no menu leads to is found by nobody. This is asked of a new page alone, of the types that "
                + "were agreed (`bereikbaar_bij`), and never of the front page of a section."),
        remedy: Message(
            nl: "Zet op de pagina van de rubriek een link naar deze pagina.",
            en: "Put a link to this page on the page of its section."),
        agreements: SiteAddresses.agreements, force: .adopted(from: .publish), weight: .info, reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.before == nil,
            subject.circumstances.adoptedValue("bereikbaar_bij", ofAny: SiteAddresses.agreements) != nil,
            subject.isOfType("bereikbaar_bij", ofAny: SiteAddresses.agreements), let path = subject.path.text,
            !SitePage.isIndex(path), !isOffered(subject.page), !isHidden(subject.page)
        else { return [] }
        let inbound = InboundLinks(addresses: SiteAddresses(subject.circumstances), site: subject.site)
        guard inbound.items(to: path, where: { _, _ in true }).isEmpty else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(nil), message: .nobodyComes,
                help: Self.description.remedy)
        ]
    }

    /// Whether a menu of the site names it.
    private func isOffered(_ page: Page) -> Bool {
        ["menu", "menus"].contains { page.frontMatter?[$0] != nil }
    }

    private func isHidden(_ page: Page) -> Bool {
        page.frontMatter?["draft"]?.value.bool == true || page.frontMatter?["status"] != nil
    }
}

extension Message {
    fileprivate static let nobodyComes = Message(
        nl: "Geen enkele andere pagina heeft een link naar deze pagina.", en: "No other page links to this page.")
}
