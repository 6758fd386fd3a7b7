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
                + "staat hij dus niet. Welke mappen intern zijn en welke voor iedereen, staat bij onze afspraken (`interne_mappen`, "
                + "`openbare_mappen`).",
            en:
                "A link to the intranet does not work for a resident, and tells how we work. So it does not stand on a page for everybody. "
                + "Which folders are internal and which are for everybody, our agreements say (`interne_mappen`, `openbare_mappen`)."
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
    private static let internalFolders = ["intranet"]
    private static let publicFolders = ["website", "sociaal", "infoblad", "nieuwsbrief", "pers/berichten"]
    private static let mostLinks = 5_000

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        let inside = circumstances.wordList("interne_mappen", ofAny: Self.agreements) ?? Self.internalFolders
        let outside = circumstances.wordList("openbare_mappen", ofAny: Self.agreements) ?? Self.publicFolders
        guard let path = subject.path.text, Self.isIn(outside, path), !Self.isIn(inside, path) else { return [] }
        let links = subject.page.markdown.links.lazy.filter {
            !$0.destination.isEmpty && !$0.destination.hasPrefix("#")
        }.prefix(Self.mostLinks)
        guard !links.isEmpty else { return [] }
        let addresses = SiteAddresses(circumstances)
        return links.remarks { link in
            let reading = LinkReading(link.destination)
            guard leadsInside(reading, inside, addresses, subject.path) else { return nil }
            return subject.finding(
                Self.description.id, link.place, .leadsInside(reading.plain), Self.description.remedy)
        }
    }

    private func leadsInside(
        _ link: LinkReading, _ inside: [String], _ addresses: SiteAddresses, _ page: RepositoryPath
    ) -> Bool {
        if link.kind == .web { return addresses.places(at: link.web).contains { Self.isIn(inside, $0) } }
        return link.targets(from: page).contains { Self.isIn(inside, $0) }
    }

    private static func isIn(_ folders: [String], _ path: String) -> Bool {
        folders.contains { folder in
            let name = folder.split(separator: "/").joined(separator: "/")
            return !name.isEmpty && (path == name || path.hasPrefix(name + "/"))
        }
    }
}

extension Message {
    fileprivate static func leadsInside(_ link: String) -> Message {
        Message(
            nl: "Deze link gaat naar `\(shown(link))`, en dat is alleen voor wie hier werkt.",
            en: "This link leads to `\(shown(link))`, which is only for those who work here.")
    }
}
