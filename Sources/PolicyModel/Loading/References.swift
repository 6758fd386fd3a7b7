import Findings
import Text

/// Ids that one part of the policy uses of another, with where: checked when all files are read.
struct References {
    var persons: [(id: PersonID, at: Source)] = []
    var departments: [(id: DepartmentID, at: Source)] = []
    var types: [(id: ContentTypeID, at: Source)] = []
    var agreements: [(id: AgreementID, at: Source)] = []
    var chapters: [(id: String, at: Source)] = []
}

extension PolicyReader {
    /// Every id that is used stands for something, and every name for one person.
    func checkReferences() {
        check(references.persons, among: parts.persons.map(\.id), ("persoon", "person"))
        check(references.departments, among: parts.departments.map(\.id), ("dienst", "department"))
        check(references.types, among: parts.contentTypes.map(\.id), ("type", "type"))
        // Without a catalogue there is nothing to compare with; `policy check` says so.
        let entries = purpose == .everything ? parts.catalogue.entries : []
        if !entries.isEmpty {
            let known = entries.map(\.id.rawValue) + parts.ownAgreements.map(\.id.rawValue)
            check(references.agreements.map { ($0.id.rawValue, $0.at) }, among: known, ("afspraak", "agreement"))
            let chapters = Set(entries.compactMap(\.chapter) + parts.chapters.filter { $0.title != nil }.map(\.id))
            check(references.chapters, among: chapters.sorted(), ("hoofdstuk", "chapter"))
        }
        checkOwnNumbers()
        checkNames()
    }

    private func check<Subject>(
        _ used: [(id: Identifier<Subject>, at: Source)], among known: [Identifier<Subject>],
        _ what: (nl: String, en: String)
    ) {
        check(used.map { ($0.id.rawValue, $0.at) }, among: known.map(\.rawValue), what)
    }

    private func check(_ used: [(id: String, at: Source)], among known: [String], _ what: (nl: String, en: String)) {
        let all = Set(known)
        for (id, source) in used where !all.contains(id) {
            guard !faults.isFull else { return }
            faults.add(source, .unknown(what, id), suggestion: nearest(to: id, among: known))
        }
    }

    /// An own agreement that bears the id of the catalogue would hide it.
    private func checkOwnNumbers() {
        guard purpose == .everything else { return }
        for own in parts.ownAgreements {
            if let other = parts.catalogue[own.id]?.source {
                faults.add(own.source, .contradicts(own.id.rawValue, at: other))
            }
        }
    }

    /// A key, a login name or an e-mail address names one person: else nobody knows who pushes.
    func checkNames() {
        var seen: [String: Person] = [:]
        for person in parts.persons {
            let names = person.transportNames.all.map { (key: "\($0.transport) \($0.name)", shown: $0) }
            let emails = person.emails.map {
                (key: "email \($0.foldedForPolicy)", shown: (transport: "e-mail", name: $0))
            }
            for (key, shown) in names + emails {
                guard let other = seen.updateValue(person, forKey: key), other.id != person.id else { continue }
                faults.add(person.source, .sharedName(shown.transport, shown.name, person, other))
            }
        }
    }
}

extension Message {
    fileprivate static func sharedName(_ kind: String, _ name: String, _ one: Person, _ other: Person) -> Message {
        let shown = name.count > 40 ? "…\(name.suffix(12))" : name
        return Message(
            nl: "`\(shown)` (\(kind)) staat bij \(one.name) en bij \(other.name) (\(other.source.words.nl)). "
                + "Zo weten we niet wie doorstuurt.",
            en: "`\(shown)` (\(kind)) is given to \(one.name) and to \(other.name) (\(other.source.words.en)). "
                + "So it is not clear who pushes.")
    }
}
