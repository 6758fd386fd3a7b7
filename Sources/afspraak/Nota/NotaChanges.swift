import BrusselsTime
import Findings
import Presentation

/// What changed between two versions of the note: of each agreement that is new, gone, or decided otherwise.
struct NotaChanges {
    let before: NoteDocument.Content
    let now: NoteDocument.Content
    let language: Language

    /// - Parameter since: what the earlier version is called.
    func chapter(since: String) -> NoteDocument.Chapter {
        let items = added + gone + changed
        let title = Message(nl: "Wat veranderde sinds \(since)", en: "What changed since \(since)")
        let lead = items.isEmpty ? [Message(nl: "Niets.", en: "Nothing.")[language]] : []
        return NoteDocument.Chapter(id: "veranderd", title: title[language], lead: lead, items: items)
    }

    private var added: [NoteDocument.Item] {
        now.items.filter { before[$0.id] == nil }.map { said($0, Message(nl: "Dit is nieuw.", en: "This is new."), []) }
    }

    private var gone: [NoteDocument.Item] {
        before.items.filter { now[$0.id] == nil }.map {
            said($0, Message(nl: "Dit geldt niet meer.", en: "This no longer holds."), [])
        }
    }

    private var changed: [NoteDocument.Item] {
        now.items.compactMap { item in
            guard let old = before[item.id], old != item else { return nil }
            let facts = facts(old, item)
            let hasOtherWords = old.title != item.title || old.text != item.text || old.number != item.number
            guard hasOtherWords || !facts.isEmpty else { return nil }
            let words =
                hasOtherWords
                ? Message(nl: "De woorden zijn anders.", en: "The words are different.") : Message(nl: "", en: "")
            return said(item, words, facts)
        }
    }

    /// What was decided otherwise, as it was and as it is.
    private func facts(_ old: NoteDocument.Item, _ new: NoteDocument.Item) -> [NoteDocument.Fact] {
        var labels: [String] = []
        for fact in new.facts + old.facts where !labels.contains(fact.label) { labels.append(fact.label) }
        let none = Message(nl: "niets", en: "nothing")[language]
        return labels.compactMap { label in
            func words(_ item: NoteDocument.Item) -> String {
                let all = item.facts.filter { $0.label == label }.map(\.words)
                return all.isEmpty ? none : all.joined(separator: "; ")
            }
            guard words(old) != words(new) else { return nil }
            let change = Message(
                nl: "vroeger: \(words(old)) → nu: \(words(new))", en: "before: \(words(old)) → now: \(words(new))")
            return NoteDocument.Fact(label, change[language])
        }
    }

    private func said(
        _ item: NoteDocument.Item, _ words: Message, _ facts: [NoteDocument.Fact]
    ) -> NoteDocument.Item {
        let said = words[language]
        return NoteDocument.Item(
            id: "veranderd-\(item.id)", number: item.number, title: item.title, text: said.isEmpty ? [] : [said],
            facts: facts)
    }
}
