import Findings
import Gate
import Journal
import Text

/// How the journal stands, in words for the operator.
struct JournalHealthText {
    let text: String

    init(_ health: ServerJournal.Health, _ place: JournalPlace, _ language: Language) {
        var messages = health.chain.map(Self.message) + health.refusals.map(Self.message)
        messages += health.unreadable.map { file in
            Message(
                nl: "Het nazicht `\(printable(file))` in de bewaarmap is niet leesbaar.",
                en: "The record `\(printable(file))` in the state folder cannot be read.")
        }
        messages += health.ledger.gaps.map { Self.message($0, place.protectedRef) }
        if !health.ledger.gaps.isEmpty { messages.append(.reconcile) }
        messages += health.ledger.lacking.map { record in
            Message(
                nl: "Dit ging door en ontbreekt in het logboek: \(Self.line(of: record)).",
                en: "This landed and is missing in the journal: \(Self.line(of: record)).")
        }
        if !health.ledger.lacking.isEmpty { messages.append(.repair) }
        if health.isSound {
            let head = health.head?.prefix(16) ?? "-"
            messages.append(
                Message(
                    nl: "Het logboek klopt: \(health.count) regels, de laatste is \(head).",
                    en: "The journal is sound: \(health.count) entries, the last is \(head)."))
        }
        text = messages.map { $0[language] + "\n" }.joined()
    }

    /// One push that has no entry: its record, when, and what it moved.
    static func line(of record: WaitingRecord) -> String {
        let moves = record.push.updates.map { "\(printable($0.ref)) \($0.old ?? "-")..\($0.new ?? "-")" }
        return "\(printable(record.name)) (\(printable(record.push.at))): \(moves.joined(separator: ", "))"
    }

    private static func message(_ gap: Gap, _ ref: String) -> Message {
        let range = "\(gap.from ?? "-")..\(gap.to)"
        guard !gap.commits.isEmpty else {
            return Message(
                nl: "`\(ref)` is teruggezet: \(range). Wat het logboek daarna nog noemt, staat er niet meer.",
                en: "`\(ref)` was set back: \(range). What the journal tells after that is no longer there.")
        }
        let list = gap.commits.prefix(20).map { "\n    \($0)" }.joined() + (gap.commits.count > 20 ? "\n    …" : "")
        return Message(
            nl: "Op `\(ref)` staat iets wat niemand nakeek, \(range):\(list)",
            en: "On `\(ref)` stands what nobody judged, \(range):\(list)")
    }

    private static func message(_ problem: RefusalProblem) -> Message {
        switch problem {
        case .changed(let sequence):
            Message(
                nl: "De lijst van wat tegengehouden is: regel \(sequence) is veranderd.",
                en: "The log of refusals: line \(sequence) was changed.")
        case .broken(let sequence):
            Message(
                nl: "De lijst van wat tegengehouden is: voor regel \(sequence) ontbreekt iets of staat iets verkeerd.",
                en: "The log of refusals: before line \(sequence) something is missing or out of order.")
        }
    }

    private static func message(_ problem: ChainProblem) -> Message {
        switch problem {
        case .changed(let id):
            Message(nl: "Regel \(id) van het logboek is veranderd.", en: "Entry \(id) of the journal was changed.")
        case .missing(let id):
            Message(
                nl: "Regel \(id) van het logboek is er niet meer of niet leesbaar.",
                en: "Entry \(id) of the journal is gone or cannot be read.")
        case .foreign(let id, let member):
            Message(
                nl: "\(id) staat in het logboek, maar is geen regel van ons (`\(printable(member))`).",
                en: "\(id) stands in the journal, but is no entry of ours (`\(printable(member))`).")
        case .dropped(let id, let from, let to):
            Message(
                nl: "Voor regel \(id) ontbreken de nummers \(from) tot \(to).",
                en: "Before entry \(id) the numbers \(from) to \(to) are missing.")
        case .reordered(let id, let sequence, let expected):
            Message(
                nl: "Regel \(id) heeft nummer \(sequence), waar \(expected) hoort.",
                en: "Entry \(id) has number \(sequence) where \(expected) belongs.")
        case .twice(let id, let record):
            Message(
                nl: "Regel \(id) komt van een nazicht dat al een regel heeft (\(printable(record))).",
                en: "Entry \(id) comes from a record that has an entry already (\(printable(record))).")
        case .otherRepository(let id):
            Message(
                nl: "Regel \(id) hoort bij een andere inhoudsmap.", en: "Entry \(id) belongs to another repository.")
        case .cut(let checkpoint):
            Message(
                nl: "Het logboek bevat \(checkpoint) niet meer: het einde is afgeknipt, of het is herschreven.",
                en: "The journal no longer holds \(checkpoint): its tail was cut, or it was written anew.")
        }
    }
}

extension Message {
    fileprivate static let reconcile = Message(
        nl: "Was dat met opzet? Noteer het: `afspraak logboek aansluiten --reden \"wie, wanneer, waarom\"`.",
        en: "Was that meant to be? Note it: `afspraak journal reconcile --reason \"who, when, why\"`.")
    fileprivate static let repair = Message(
        nl: "Vul het aan met `afspraak logboek herstellen`.", en: "Add it with `afspraak journal repair`.")
}
