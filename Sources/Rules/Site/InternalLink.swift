import Content
public import Findings
import Git
import Markdown
import PolicyModel
import Text

/// A page for everybody does not lead to what is internal.
public struct InternalLink: Rule {
    public static let description = RuleDescription(
        id: "internal-link",
        title: Message(
            nl: "Wat binnenshuis is, blijft binnenshuis", en: "What is internal stays internal"),
        demand: Message(
            nl:
                "Een link naar het intranet werkt niet voor een inwoner, en zegt iets over hoe wij werken. Op een pagina voor iedereen "
                + "staat hij dus niet. Welke mappen intern zijn en welke voor iedereen, volgt uit de soorten van pagina's, of het staat bij "
                + "onze afspraken (`interne_mappen`, `openbare_mappen`).",
            en:
                "A link to the intranet does not work for a resident, and tells how we work. So it does not stand on a page for everybody. "
                + "Which folders are internal and which are for everybody follows from the types of pages, or our agreements say it "
                + "(`interne_mappen`, `openbare_mappen`)."
        ),
        remedy: Message(
            nl: "Haal de link weg. Heeft de lezer de informatie nodig? Zet ze dan op de website.",
            en: "Take the link out. Does the reader need the information? Then put it on the website."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-4e"]
    /// What goes to everybody and stands on no site.
    private static let sent: Set<String> = ["sociaal", "infoblad", "nieuwsbrief", "persbericht"]
    private static let mostLinks = 5_000

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        let links = subject.page.markdown.links.lazy.filter {
            !$0.destination.isEmpty && !$0.destination.hasPrefix("#")
        }.prefix(Self.mostLinks)
        guard !links.isEmpty, let path = subject.path.text else { return [] }
        let inside = circumstances.wordList("interne_mappen", ofAny: Self.agreements) ?? circumstances.internalFolders
        guard !inside.isEmpty, !inside.contains(where: path.isIn), isForEverybody(path, subject) else { return [] }
        let addresses = SiteAddresses(circumstances)
        return links.remarks { link in
            let reading = LinkReading(link.destination)
            guard leadsInside(reading, inside, addresses, subject.path) else { return nil }
            return subject.finding(
                Self.description.id, link.place, .leadsInside(reading.plain), Self.description.remedy)
        }
    }

    private func isForEverybody(_ path: String, _ subject: PageSubject) -> Bool {
        if let folders = subject.circumstances.wordList("openbare_mappen", ofAny: Self.agreements) {
            return folders.contains(where: path.isIn)
        }
        return Self.sent.contains(subject.type.id.rawValue) || subject.circumstances.isOnSite(path)
    }

    private func leadsInside(
        _ link: LinkReading, _ inside: [String], _ addresses: SiteAddresses, _ page: RepositoryPath
    ) -> Bool {
        if link.kind == .web { return addresses.places(at: link.web).contains { inside.contains(where: $0.isIn) } }
        return link.targets(from: page).contains { inside.contains(where: $0.isIn) }
    }
}

extension Message {
    fileprivate static func leadsInside(_ link: String) -> Message {
        Message(
            nl: "Deze link gaat naar `\(shown(link))`, en dat is alleen voor wie hier werkt.",
            en: "This link leads to `\(shown(link))`, which is only for those who work here.")
    }
}
