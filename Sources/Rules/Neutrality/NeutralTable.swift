import BrusselsTime
import Content
import Findings
import Git
import PolicyModel
import Synchronization
import Text

/// Every name and word that an adopted agreement asks about, made once for all pages of a push.
final class NeutralTable: Sendable {
    let names: NameTable
    let parties: [Party]
    let holders: [OfficeHolder]
    let groups: [WordGroup]
    /// What was found on the page that was asked about last: several rules ask for the same.
    private let last = Mutex<(page: PageKey, mentions: Mentions)?>(nil)

    private struct PageKey: Hashable {
        let blob: String
        let path: [UInt8]
        let before: Int?
    }

    /// The agreements for which names or words are looked up.
    static let partyAgreements: [AgreementID] = [
        "leopoldsburg-2e", "kortom-0-7", "kortom-37", "kortom-37f", "gedragscode-2a", "leopoldsburg-3f",
    ]
    static let holderAgreements: [AgreementID] = [
        "kortom-32", "kortom-37", "kortom-37f", "kortom-0-7", "gedragscode-2a", "leopoldsburg-3f", "leopoldsburg-0",
        "leopoldsburg-3b-i", "leopoldsburg-3b-ii", "leopoldsburg-3c-1",
    ]
    static let wordAgreements: [AgreementID] = [
        "kortom-0-8", "aartselaar-6e", "aartselaar-10c", "gedragscode-2b", "leopoldsburg-2d-g", "leopoldsburg-2d-h",
        "leopoldsburg-5c",
    ]
    static let electionAgreements: [AgreementID] = ["leopoldsburg-3a", "kortom-32e", "kortom-0-7", "kortom-37"]

    static func of(_ circumstances: Circumstances) -> NeutralTable {
        circumstances.policy.kept(on: circumstances.day) { NeutralTable(circumstances) }
    }

    private init(_ circumstances: Circumstances) {
        func stands(_ agreements: [AgreementID]) -> Bool {
            agreements.contains { circumstances.standing(of: $0) != nil }
        }
        let policy = circumstances.policy
        let isElection = stands(Self.electionAgreements)
        parties =
            isElection || stands(Self.partyAgreements + ["leopoldsburg-2d-h"])
            ? policy.parties?.parties ?? [] : []
        holders =
            isElection || stands(Self.holderAgreements)
            ? policy.officeHolders?.holders.filter { $0.holds(on: circumstances.day) } ?? [] : []
        groups = isElection || stands(Self.wordAgreements) ? policy.words?.groups ?? [] : []
        var table = NameTable()
        for (index, party) in parties.enumerated() { Self.add(party, index, to: &table) }
        Self.add(holders, to: &table)
        for (index, group) in groups.enumerated() {
            for word in group.words {
                table.add(NameEntry(word, group.kind == .commercial ? .initials : .free, .word(group: index)))
            }
        }
        names = table
    }

    /// What the page names.
    func mentions(in subject: PageSubject) -> Mentions {
        let key = PageKey(blob: subject.blob.hex, path: subject.path.bytes, before: subject.before?.bytes.count)
        if let known = last.withLock({ $0?.page == key ? $0?.mentions : nil }) { return known }
        let mentions = names.isEmpty ? Mentions() : MentionSearch(table: self).all(in: SpokenPiece.all(of: subject))
        last.withLock { $0 = (key, mentions) }
        return mentions
    }

    // MARK: - Spellings

    private static func add(_ party: Party, _ index: Int, to table: inout NameTable) {
        let certain = NameEntry.Meaning.party(index, needsContext: false)
        for name in [party.name] + party.spellings {
            if party.isEverydayWord {
                table.add(NameEntry(name, .exact, .party(index, needsContext: true)))
            } else {
                table.add(NameEntry(name, capitals(of: name), certain))
            }
            let joined = String(name.filter { $0.isLetter || $0.isNumber })
            for ending in ["fractie", "fracties", "raadslid", "raadsleden", "kopstuk", "schepen", "kiezer"]
            where joined.count > 2 {
                if party.isEverydayWord { table.add(NameEntry(joined + ending, .free, certain)) }
            }
            if joined.count > 2 { table.add(NameEntry("stem" + joined, .free, certain)) }
            if !party.isEverydayWord, name.contains(" ") { table.add(NameEntry(joined, .free, certain)) }
        }
        for name in party.ambiguous { table.add(NameEntry(name, .exact, .party(index, needsContext: true))) }
        for name in party.fullNames { table.add(NameEntry(name, .initials, certain)) }
    }

    /// A name of several plain words needs its capitals: something can be “van Vlaams belang”.
    private static func capitals(of name: String) -> NameEntry.Capitals {
        name.contains(" ") && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } ? .initials : .free
    }

    static func add(_ holders: [OfficeHolder], to table: inout NameTable) {
        var families: [String: [Int]] = [:]
        var seen: Set<String> = []
        for (index, holder) in holders.enumerated() {
            let parts = holder.name.split(separator: " ").map(String.init)
            guard parts.count > 1, let first = parts.first else { continue }
            let family = parts.dropFirst().joined(separator: " ")
            let meaning = NameEntry.Meaning.holder(index)
            var firsts = [first]
            if let call = holder.callName {
                if call.contains(" ") { table.add(NameEntry(call, .initials, meaning)) } else { firsts.append(call) }
            }
            families[family, default: []].append(index)
            // One person can have two mandates: the first line speaks.
            guard seen.insert(Folding.folded(holder.name)).inserted else { continue }
            for first in Set(firsts).sorted() {
                table.add(NameEntry("\(first) \(family)", .initials, meaning))
                table.add(NameEntry("\(family) \(first)", .initials, meaning))
                table.add(NameEntry("\(family), \(first)", .initials, meaning))
                let joined = "\(first)\(family)".filter { $0.isLetter || $0.isNumber }
                table.add(NameEntry(joined, .free, meaning))
                if let initial = first.first {
                    table.add(NameEntry("\(initial). \(family)", .initials, meaning))
                    table.add(NameEntry("\(initial) \(family)", .initials, meaning))
                }
            }
        }
        for (family, holders) in families.sorted(by: { $0.key < $1.key }) {
            table.add(NameEntry(family, .initials, .surname(holders)))
        }
    }
}
