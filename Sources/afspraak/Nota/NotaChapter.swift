import Findings
import PolicyModel

/// The chapters of the notes, in the order in which a note is read, and what they are called when the municipality says nothing.
enum NotaChapter {
    static let names: [(id: String, name: Message)] = [
        ("plan", Message(nl: "Waarom en voor wie we communiceren", en: "Why and for whom we communicate")),
        (
            "dienst",
            Message(nl: "De communicatiedienst en de andere diensten", en: "The communication service and the others")
        ),
        ("juist", Message(nl: "Juist en volledig", en: "Right and complete")),
        ("taal", Message(nl: "Heldere taal", en: "Clear language")),
        ("toegankelijk", Message(nl: "Iedereen kan mee", en: "Everyone can follow")),
        ("huisstijl", Message(nl: "Huisstijl en afzender", en: "House style and sender")),
        ("neutraal", Message(nl: "Neutraal", en: "Neutral")),
        ("fase", Message(nl: "Beslist of in voorbereiding", en: "Decided or in the making")),
        ("participatie", Message(nl: "Inspraak", en: "Participation")),
        ("bestuur", Message(nl: "Het bestuur in beeld", en: "Those who govern")),
        ("website", Message(nl: "Website", en: "Website")),
        ("intranet", Message(nl: "Intranet", en: "Intranet")),
        ("infoblad", Message(nl: "Infoblad", en: "Municipal magazine")),
        ("pers", Message(nl: "Pers", en: "Press")),
        ("sociaal", Message(nl: "Sociale media", en: "Social media")),
        ("brieven", Message(nl: "Brieven en uitnodigingen", en: "Letters and invitations")),
        ("drukwerk", Message(nl: "Drukwerk", en: "Print")),
        ("beeld", Message(nl: "Beelden en rechten", en: "Images and rights")),
        ("ai", Message(nl: "Artificiële intelligentie", en: "Artificial intelligence")),
        ("privacy", Message(nl: "Persoonsgegevens", en: "Personal data")),
        ("crisis", Message(nl: "Crisis", en: "Crisis")),
        ("archief", Message(nl: "Bewaren", en: "Archiving")),
    ]

    /// The chapters of a policy in order: those of the notes, then the municipality's own.
    static func all(of policy: Policy) -> [(id: String, name: Message)] {
        let known = Set(names.map(\.id))
        let titles = Dictionary(
            policy.chapters.compactMap { chapter in chapter.title.map { (chapter.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        let used = policy.chapters.map(\.id) + policy.catalogue.compactMap(\.chapter)
        var seen = known
        let others = used.filter { seen.insert($0).inserted }.map { (id: $0, name: Message(nl: $0, en: $0)) }
        return (names + others).map { id, name in (id, titles[id].map { Message(nl: $0, en: $0) } ?? name) }
    }
}
