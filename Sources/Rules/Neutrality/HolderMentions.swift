public import PolicyModel
import Text

/// Which office holders a text names: to count over a year, not to judge.
public struct HolderMentions: Sendable {
    public let holders: [OfficeHolder]
    private let names: NameTable

    /// Those whose mandate runs on the day that is asked about.
    public init(_ circumstances: Circumstances) {
        holders = (circumstances.policy.officeHolders?.holders ?? []).filter { $0.holds(on: circumstances.day) }
        var table = NameTable()
        NeutralTable.add(holders, to: &table)
        names = table
    }

    /// Positions in `holders` of who is named in the bytes, or declared by id or name; each once.
    public func all(in bytes: [UInt8], declared: [String]) -> Set<Int> {
        guard !holders.isEmpty else { return [] }
        var found: Set<Int> = []
        for name in declared {
            if let index = holders.firstIndex(where: { $0.isCalled(name) }) { found.insert(index) }
        }
        for match in names.matches(in: bytes, NameWords.all(in: bytes), isFileName: false) {
            // A family name alone may be anybody's.
            if case .holder(let index) = names.entries[match.entry].meaning { found.insert(index) }
        }
        return found
    }
}
