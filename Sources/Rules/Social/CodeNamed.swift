import Content
public import Findings
import Git
import Markdown
import PolicyModel
import YAML

/// The house rules say that the municipality stands behind Hier Niet.
public struct CodeNamed: Rule {
    public static let description = RuleDescription(
        id: "code-named",
        title: Message(
            nl: "De huisregels verwijzen naar Hier Niet", en: "The house rules refer to Hier Niet"),
        demand: Message(
            nl:
                "De gemeente tekende de gedragscode Hier Niet: bij ons geen haat. In de huisregels van onze pagina's staat een link "
                + "ernaar.",
            en:
                "The municipality signed the code of conduct Hier Niet: no hate here. The house rules of our pages have a link to it."
        ),
        remedy: Message(
            nl: "Zet in de huisregels een link naar `https://hierniet.be`.",
            en: "Put a link to `https://hierniet.be` in the house rules."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-10a"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let sites = subject.circumstances.wordList("hier_niet", ofAny: Self.agreements) ?? ["hierniet.be"]
        let accounts = sites.compactMap { Account($0) }
        if subject.isChannel {
            return subject.remarks(Self.description.id) { page in
                guard let field = page.frontMatter?["huisregels"], let text = field.value.text,
                    let rules = NamedPage(text, in: subject).item(in: subject.site),
                    !names(accounts, rules.facts.links)
                else { return [] }
                return [
                    FieldRemark(range: field.value.range, message: .silent(rules.path), help: Self.description.remedy)
                ]
            }
        }
        let own = subject.circumstances.wordList("huisregels_pagina", ofAny: Self.agreements) ?? []
        guard !own.isEmpty, let path = subject.path.text, own.contains(path) else { return [] }
        return subject.remarks(Self.description.id) { page in
            names(accounts, page.markdown.links.map(\.destination))
                ? [] : [FieldRemark(range: nil, message: .silentHere, help: Self.description.remedy)]
        }
    }

    private func names(_ accounts: [Account], _ links: [String]) -> Bool {
        links.lazy.compactMap { Account($0) }.contains { link in accounts.contains { link.leads(to: $0) } }
    }
}

extension Message {
    fileprivate static func silent(_ path: String) -> Message {
        Message(
            nl: "In de huisregels (`\(shown(path))`) staat niets over Hier Niet.",
            en: "The house rules (`\(shown(path))`) say nothing of Hier Niet.")
    }
    fileprivate static let silentHere = Message(
        nl: "Dit zijn onze huisregels, maar er staat geen link naar Hier Niet in.",
        en: "These are our house rules, but they have no link to Hier Niet.")
}
