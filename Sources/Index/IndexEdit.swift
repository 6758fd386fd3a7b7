import Content
import Git
import Judgement
import Packing
import PolicyModel

/// Items that go and come in an open index, written shelf by shelf at the end.
struct IndexEdit {
    let index: ItemIndex
    private var shelves: [Int: Set<IndexEntry>] = [:]

    init(index: ItemIndex) { self.index = index }

    /// Takes out the item at a path; its number, if it was there.
    mutating func remove(_ path: String, _ policy: Policy) throws(IndexProblem) -> Int? {
        let key = IndexKey.path(path)
        for entry in try shelf(index.head.shelf(of: key)) where entry.key == key {
            let item = try index.item(entry)
            guard item.path.utf8.elementsEqual(path.utf8) else { continue }
            let number = Int(entry.item)
            try takeOut(SiteItem(of: item.facts, at: item.path, policy: policy), entry)
            try onDisk { () throws(DatabaseProblem) in try index.database.drop(number, in: ItemIndex.items) }
            index.head.count -= 1
            return number
        }
        return nil
    }

    private mutating func takeOut(_ item: SiteItem, _ entry: IndexEntry) throws(IndexProblem) {
        for key in item.keys {
            let shelf = index.head.shelf(of: key)
            _ = try self.shelf(shelf)
            shelves[shelf]?.remove(IndexEntry(key: key, item: entry.item, stamp: entry.stamp))
        }
    }

    /// Puts an item in, by the number it had or by a new one.
    mutating func add(_ facts: ItemFacts, at path: String, number: Int?, _ policy: Policy) throws(IndexProblem) {
        let place = number ?? index.head.next
        if number == nil { index.head.next += 1 }
        guard place < Int(UInt32.max) else { throw IndexProblem() }
        let row = IndexedItem(path: path, facts: facts).row
        try onDisk { () throws(DatabaseProblem) in try index.database.put(row, place, in: ItemIndex.items) }
        for entry in IndexKeeping.entries(of: facts, at: path, row: row, number: place, policy) {
            let shelf = index.head.shelf(of: entry.key)
            _ = try self.shelf(shelf)
            shelves[shelf]?.insert(entry)
        }
        index.head.count += 1
    }

    /// Writes what changed, and says of which tree the index tells now.
    mutating func finish(_ tree: ObjectID) throws(IndexProblem) {
        index.head.tree = tree
        var groups: [Int: [UInt64]] = [:]
        for (shelf, entries) in shelves {
            let row = IndexShelf.row(Array(entries))
            try onDisk { () throws(DatabaseProblem) in try index.database.put(row, shelf, in: ItemIndex.shelves) }
            let group = shelf / IndexHead.group
            var sums: [UInt64]
            if let known = groups[group] { sums = known } else { sums = try index.sums(ofGroup: group) }
            sums[shelf % IndexHead.group] = RowSum.of(row, number: shelf)
            groups[group] = sums
        }
        for (group, sums) in groups {
            let row = IndexGroup.row(sums)
            try onDisk { () throws(DatabaseProblem) in try index.database.put(row, group, in: ItemIndex.groupTable) }
            index.head.groups[group] = RowSum.of(row, number: group)
        }
        index.forgetGroups()
        let head = index.head.row
        try onDisk { () throws(DatabaseProblem) in
            try index.database.put(head, 0, in: ItemIndex.heads)
            try index.database.run("COMMIT")
        }
    }

    private mutating func shelf(_ number: Int) throws(IndexProblem) -> Set<IndexEntry> {
        if let known = shelves[number] { return known }
        let entries = Set(try index.entries(onShelf: number))
        shelves[number] = entries
        return entries
    }

    private func onDisk(_ step: () throws(DatabaseProblem) -> Void) throws(IndexProblem) {
        do throws(DatabaseProblem) {
            try step()
        } catch {
            throw IndexProblem(error)
        }
    }
}
