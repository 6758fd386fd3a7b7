import Findings
import Text
import YAML

extension PolicyReader {
    mutating func readParties(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["versie", "bron", "datum", "partijen"]) else { return }
        form.checkVersion()
        var seen = EntryRegister()
        let parties = form.list("partijen").compactMap { node -> Party? in
            guard let (party, form) = readParty(node, in: text), seen.add(party.id, form) else { return nil }
            return party
        }
        partyRegister = PartyRegister(
            origin: form.line("bron"), date: form.day("datum"), parties: parties, source: form.source)
    }

    private func readParty(_ node: YAMLNode, in text: PolicyText) -> (Party, Form)? {
        let keys = ["id", "naam", "ook", "met_context", "volledig", "gewoon_woord", "accounts", "lijst"]
        guard let form = Form(node, in: text, keys: keys),
            let id = form.requiredIdentifier("id", as: Party.self), let name = form.requiredLine("naam")
        else { return nil }
        let party = Party(
            id: id.rawValue, name: name, spellings: form.lines("ook").map(\.text),
            ambiguous: form.lines("met_context").map(\.text), fullNames: form.lines("volledig").map(\.text),
            isEverydayWord: form.flag("gewoon_woord") ?? false, accounts: form.lines("accounts").map(\.text),
            isLocal: form.flag("lijst") ?? false, source: form.source)
        return (party, form)
    }

    mutating func readWords(_ node: YAMLNode, in text: PolicyText) {
        guard let form = Form(node, in: text, keys: ["versie", "bron", "datum", "groepen"]) else { return }
        form.checkVersion()
        let groups = form.list("groepen").compactMap { node -> WordGroup? in
            guard let form = Form(node, in: text, keys: ["soort", "woorden", "accounts", "liever"]),
                let kind = form.requiredWord("soort", WordGroup.Kind.policyWords)
            else { return nil }
            return WordGroup(
                kind: kind, words: form.lines("woorden").map(\.text),
                accounts: form.lines("accounts").map(\.text), advice: form.line("liever"), source: form.source)
        }
        wordRegister = WordRegister(origin: form.line("bron"), date: form.day("datum"), groups: groups)
    }
}
