import Content
public import Findings
import Markdown
import PolicyModel
import YAML

/// A post that states a price or a rule refers to the official source of it.
public struct OfficialSource: Rule {
    public static let description = RuleDescription(
        id: "official-source",
        title: Message(
            nl: "Een bericht verwijst naar de officiële bron", en: "A post refers to the official source"),
        demand: Message(
            nl:
                "Een bericht is kort, en een prijs of een regel verandert. Wie alles wil weten, klikt door naar onze website of naar de "
                + "overheid die de regel maakt.",
            en:
                "A post is short, and a price or a rule changes. Who wants to know all of it clicks through to our site, or to the "
                + "government that makes the rule."),
        remedy: Message(
            nl: "Zet een link naar de pagina waar het volledig staat, of vul `bronnen` in.",
            en: "Add a link to the page that has all of it, or fill in `bronnen`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-10b"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isOfType("bron_bij", ofAny: Self.agreements, usually: ["sociaal"]), !hasSource(subject) else {
            return []
        }
        let markdown = subject.page.markdown
        for (index, scope) in markdown.scopes.enumerated() where !subject.standing.holds(scope: index) {
            let words = subject.words(scope)
            guard let said = Statement(in: words) else { continue }
            return [
                Finding(
                    rule: Self.description.id, place: subject.place(scope.range), message: .stands(said),
                    help: Self.description.remedy)
            ]
        }
        return []
    }

    /// Whether the page leads to a source: any, or one of the hosts that were agreed on.
    private func hasSource(_ subject: PageSubject) -> Bool {
        let page = subject.page
        var addresses = page.markdown.links.map(\.destination)
        if let sources = page.frontMatter?["bronnen"]?.value {
            addresses += (sources.sequence ?? [sources]).compactMap { ($0["url"] ?? $0).text }
        }
        // Most networks take no link but a bare address.
        for scope in page.markdown.scopes {
            for word in subject.words(scope).split(whereSeparator: \.isWhitespace) {
                if word.hasPrefix("www.") { addresses.append("https://" + word) }
                if word.hasPrefix("https://") || word.hasPrefix("http://") { addresses.append(String(word)) }
            }
        }
        let hosts = subject.circumstances.wordList("officiele_bronnen", ofAny: Self.agreements)
        return addresses.contains { Self.isSource(LinkReading($0), hosts) }
    }

    /// Our own pages are a source, and a site that was agreed on. A mail address is none.
    private static func isSource(_ link: LinkReading, _ hosts: [String]?) -> Bool {
        switch link.kind {
        case .relative, .rooted: true
        case .web: hosts.map { hosts in hosts.contains { (link.web.first ?? "").comparable.isAt($0) } } ?? true
        case .other: false
        }
    }

    /// What of a text has an official source.
    enum Statement {
        case price
        case rule

        init?(in text: String) {
            let words = text.comparable.split { !$0.isLetter && !$0.isNumber && $0 != "€" }.map(String.init)
            if words.contains(where: { $0.hasPrefix("€") })
                || zip(words, words.dropFirst()).contains(where: { $0.first?.isNumber == true && $1 == "euro" })
            {
                self = .price
            } else if words.indices.contains(where: { Self.isRule(words, at: $0) }) {
                self = .rule
            } else {
                return nil
            }
        }

        private static let ruleWords: Set<String> = [
            "verplicht", "verboden", "boete", "reglement", "politiereglement", "toegelaten", "gasboete", "strafbaar",
        ]
        /// What nobody asks is no rule: “niet verplicht”. That something is not allowed is one.
        private static let lifted: Set<String> = ["verplicht", "verboden", "boete", "gasboete", "strafbaar"]
        private static let denials: Set<String> = ["niet", "geen", "niets", "nooit", "zonder", "nergens"]
        private static let between: Set<String> = ["meer", "langer", "echt", "toe"]

        private static func isRule(_ words: [String], at index: Int) -> Bool {
            guard ruleWords.contains(words[index]) else { return false }
            guard lifted.contains(words[index]), index > 0 else { return true }
            if denials.contains(words[index - 1]) { return false }
            return !(between.contains(words[index - 1]) && index > 1 && denials.contains(words[index - 2]))
        }
    }
}

extension String {
    /// Whether this host is another or lies below it.
    fileprivate func isAt(_ host: String) -> Bool {
        let host = host.comparable
        return self == host || hasSuffix("." + host)
    }
}

extension Message {
    fileprivate static func stands(_ said: OfficialSource.Statement) -> Message {
        switch said {
        case .price:
            Message(
                nl: "Hier staat een prijs, zonder link naar de pagina waar hij vandaan komt.",
                en: "Here stands a price, without a link to the page it comes from.")
        case .rule:
            Message(
                nl: "Hier staat een regel, zonder link naar de pagina waar hij volledig staat.",
                en: "Here stands a rule, without a link to the page that has all of it.")
        }
    }
}
