public import Git
import Packing

/// Why an index is not used: it is lost, damaged, busy, or made by another build of the program.
public struct IndexProblem: Error, Sendable, Hashable {
    /// Whether somebody else is at work in it: then it is well.
    public let isBusy: Bool

    init() { isBusy = false }

    init(_ problem: DatabaseProblem) { isBusy = problem.isBusy }
}

/// The items of one tree of the content, to be found by what they say: kept in a file, so that a push need not read a whole site.
///
/// A convenience and no evidence. Whatever it answers bears out by sums that it is what was once written, and whoever finds that
/// it does not, asks git.
public final class ItemIndex {
    let database: Database
    var head: IndexHead
    private var groups: [Int: [UInt64]] = [:]

    /// The tree that it tells of.
    public var tree: ObjectID { head.tree }
    /// Which types count where, as the agreements of then have it.
    public var types: UInt64 { head.types }

    /// Opens one to read from. Nothing is written, and nothing that is written meanwhile is seen.
    /// - Parameter maker: The build of the program, as it was given when the index was made.
    public convenience init(reading file: String, maker: [UInt8]) throws(IndexProblem) {
        try self.init(file, maker: maker, .reading, begin: "BEGIN")
    }

    init(_ file: String, maker: [UInt8], _ mode: Database.Mode, begin: String) throws(IndexProblem) {
        do throws(DatabaseProblem) {
            database = try Database(file, mode)
            try database.run(begin)
            guard let row = try database.bytes(0, in: Self.heads) else { throw DatabaseProblem(code: 0) }
            guard let head = try? IndexHead(row: row), head.maker == maker else { throw DatabaseProblem(code: 0) }
            self.head = head
        } catch {
            throw IndexProblem(error)
        }
    }

    /// The tables, by their names in the file.
    static let heads = "kop"
    static let groupTable = "groepen"
    static let shelves = "planken"
    static let items = "items"

    /// The items that can be found by a key.
    func items(by key: IndexKey) throws(IndexProblem) -> [IndexedItem] {
        var found: [IndexedItem] = []
        for entry in try entries(by: key) { found.append(try item(entry)) }
        return found
    }

    func entries(by key: IndexKey) throws(IndexProblem) -> [IndexEntry] {
        let entries = try entries(onShelf: head.shelf(of: key))
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key.value < key.value { low = middle + 1 } else { high = middle }
        }
        return Array(entries[low...].prefix { $0.key == key })
    }

    func entries(onShelf shelf: Int) throws(IndexProblem) -> [IndexEntry] {
        let sums = try sums(ofGroup: shelf / IndexHead.group)
        let row = try row(shelf, in: Self.shelves)
        guard sums[shelf % IndexHead.group] == RowSum.of(row, number: shelf) else { throw IndexProblem() }
        return IndexShelf.entries(row)
    }

    func item(_ entry: IndexEntry) throws(IndexProblem) -> IndexedItem {
        let number = Int(entry.item)
        let row = try row(number, in: Self.items)
        guard UInt32(truncatingIfNeeded: RowSum.of(row, number: number)) == entry.stamp,
            let item = try? IndexedItem(row: row)
        else { throw IndexProblem() }
        return item
    }

    /// Whether every shelf, and every item that can be found from one, is what was once written.
    public var isWhole: Bool {
        var stamps: [UInt32: UInt32] = [:]
        for shelf in 0..<(head.groups.count * IndexHead.group) {
            guard let entries = try? entries(onShelf: shelf) else { return false }
            for entry in entries where stamps.updateValue(entry.stamp, forKey: entry.item) ?? entry.stamp != entry.stamp
            {
                return false
            }
        }
        // In the order of the file: a database is read fastest so.
        return stamps.sorted { $0.key < $1.key }.allSatisfy { item, stamp in
            let number = Int(item)
            let row = try? row(number, in: Self.items)
            return row.map { UInt32(truncatingIfNeeded: RowSum.of($0, number: number)) } == stamp
        }
    }

    func sums(ofGroup group: Int) throws(IndexProblem) -> [UInt64] {
        if let known = groups[group] { return known }
        let row = try row(group, in: Self.groupTable)
        let sums = IndexGroup.sums(row)
        guard head.groups.indices.contains(group), head.groups[group] == RowSum.of(row, number: group),
            sums.count == IndexHead.group
        else { throw IndexProblem() }
        groups[group] = sums
        return sums
    }

    func forgetGroups() { groups = [:] }

    private func row(_ number: Int, in table: String) throws(IndexProblem) -> [UInt8] {
        do throws(DatabaseProblem) {
            guard let row = try database.bytes(number, in: table) else { throw DatabaseProblem(code: 0) }
            return row
        } catch {
            throw IndexProblem(error)
        }
    }
}
