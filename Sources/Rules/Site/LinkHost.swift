import Content
public import Findings
import Markdown
import PolicyModel

/// Linking is allowed, but not to a site that the municipality keeps out.
public struct LinkHost: Rule {
    public static let description = RuleDescription(
        id: "link-host",
        title: Message(
            nl: "Geen link naar een site die we weren", en: "No link to a site that we keep out"),
        demand: Message(
            nl:
                "Linken naar wat online staat, mag. Van enkele sites weten we dat ze werk van anderen verspreiden zonder dat het mag, of "
                + "lezers bedriegen. Die staan bij onze afspraken (`geweerde_sites`).",
            en:
                "Linking to what is online is allowed. Of some sites we know that they spread others' work without leave, or deceive "
                + "readers. Our agreements list them (`geweerde_sites`)."),
        remedy: Message(
            nl: "Link naar de maker zelf of naar een officiële site.", en: "Link to the maker or to an official site."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-5d"]
    private static let mostSites = 1_000

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard !subject.page.markdown.links.isEmpty else { return [] }
        let kept = (subject.circumstances.wordList("geweerde_sites", ofAny: Self.agreements) ?? [])
            .prefix(Self.mostSites).compactMap { Account($0) }
        guard !kept.isEmpty else { return [] }
        return subject.page.markdown.links.remarks { link in
            guard link.destination.contains("."), let account = Account(link.destination),
                let site = kept.first(where: { account.leads(to: $0) })
            else { return nil }
            return subject.finding(Self.description.id, link.place, .keptOut(site.host), Self.description.remedy)
        }
    }
}

extension Message {
    fileprivate static func keptOut(_ site: String) -> Message {
        Message(
            nl: "Naar `\(shown(site))` linken we niet.", en: "We do not link to `\(shown(site))`.")
    }
}
