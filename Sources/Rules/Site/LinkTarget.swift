import Content
public import Findings
import Markdown
import PolicyModel
import Text

/// A link to another page or file of the site arrives there.
public struct LinkTarget: Rule {
    public static let description = RuleDescription(
        id: "link-target",
        title: Message(nl: "Een link naar een andere pagina komt daar uit", en: "A link to another page arrives"),
        demand: Message(
            nl:
                "Wie op een link klikt, komt uit bij een pagina of een document dat er is. Springt de link naar een stuk van die "
                + "pagina, dan staat dat stuk er ook. Waar een adres buiten onze site naartoe gaat, kijken we niet na.",
            en:
                "Who follows a link arrives at a page or a document that is there. Where the link jumps to a part of that page, the "
                + "part is there too. Where an address outside our site leads, is not looked at."),
        remedy: Message(
            nl: "Kijk na hoe de pagina nu heet en pas de link aan. Is ze weg? Haal de link dan weg.",
            en: "Look what the page is called now and correct the link. Is it gone? Then take the link out."),
        agreements: SiteAddresses.agreements, force: .adopted(from: .publish), weight: .warn, reach: .result,
        examples: examples)

    public init() {}

    /// Most links of a page that are looked at, and most that are remarked on: to look takes time, and nobody reads more.
    private static let mostLinks = 5_000
    private static let mostRemarks = 100

    public func findings(in subject: PageSubject) -> [Finding] {
        let links = subject.page.markdown.links.lazy.filter {
            !$0.destination.isEmpty && !$0.destination.hasPrefix("#")
        }
        .prefix(Self.mostLinks)
        var remarks = 0
        guard !links.isEmpty else { return [] }
        let addresses = SiteAddresses(subject.circumstances)
        return links.remarks { link in
            let reading = LinkReading(link.destination)
            guard remarks < Self.mostRemarks, !subject.standing.holds(link.place.lowerBound),
                let places = addresses.places(of: reading, on: subject.path), !isImage(places, subject),
                let message = problem(of: reading, places, subject)
            else { return nil }
            remarks += 1
            return subject.finding(Self.description.id, link.place, message, Self.description.remedy)
        }
    }

    private func problem(of link: LinkReading, _ places: LinkPlaces, _ subject: PageSubject) -> Message? {
        guard let path = places.found(in: subject.site) else {
            guard places.isNear(subject.site), !places.isClaimed(in: subject.site) else { return nil }
            return link.ending == .file ? .noFile(link.plain) : .noPage(link.plain)
        }
        guard let fragment = link.fragment, path.hasSuffix(".md") else { return nil }
        let name = Folding.nfc(utf8Text(PercentEncoding.decoded(fragment)) ?? fragment)
        guard !LinkFragment.isEverywhere(name), let item = subject.site.item(at: path),
            !item.facts.anchors.contains(where: { $0 == name || $0 == ItemFacts.anyAnchor })
        else { return nil }
        return .noPart(name, link.plain)
    }

    /// What images a page shows or offers is another rule's.
    private func isImage(_ places: LinkPlaces, _ subject: PageSubject) -> Bool {
        places.ending == .file
            && places.paths.contains { subject.circumstances.policy.contentType(at: $0)?.kind == .image }
    }
}

extension Message {
    fileprivate static func noPage(_ link: String) -> Message {
        let link = shown(link)
        return Message(
            nl: "Deze link gaat naar `\(link)`, maar die pagina is er niet.",
            en: "This link leads to `\(link)`, and there is no such page.")
    }
    fileprivate static func noFile(_ link: String) -> Message {
        let link = shown(link)
        return Message(
            nl: "Deze link gaat naar `\(link)`, maar dat bestand is er niet.",
            en: "This link leads to `\(link)`, and there is no such file.")
    }
    fileprivate static func noPart(_ part: String, _ link: String) -> Message {
        let (part, link) = (shown(part), shown(link))
        return Message(
            nl: "Deze link springt naar `#\(part)` op `\(link)`, maar dat staat niet op die pagina.",
            en: "This link jumps to `#\(part)` on `\(link)`, which is not on that page.")
    }
}
