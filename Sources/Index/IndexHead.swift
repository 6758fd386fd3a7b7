import Git
import Packing

/// What an index says of itself, in its first row: what it was made of and by whom, and a sum over each group of shelves.
///
/// A search ends in the items themselves, and each step to them bears a sum that the step before holds: the head over the groups,
/// a group over its shelves, a shelf over its entries, an entry over its item. So what is damaged, lost or left from before is
/// seen by whoever comes across it, and nobody has to read the rest.
struct IndexHead: Sendable, Hashable {
    /// The build of the program that made it: another one may read other facts in the same bytes.
    let maker: [UInt8]
    /// The tree that it tells of.
    var tree: ObjectID
    /// Which types count where, as the agreements of then have it.
    var types: UInt64
    /// How many bits of a key say on which shelf it stands.
    let bits: Int
    /// The number of the next new item.
    var next: Int
    /// How many items there are.
    var count: Int
    /// A sum over each group.
    var groups: [UInt64]

    /// Shelves in one group.
    static let group = 256
    private static let mark: UInt64 = 0x4146_5349_4E44_3031
    private static let fewestBits = 8
    private static let mostBits = 16

    /// Of an empty index for so many items.
    init(maker: [UInt8], tree: ObjectID, types: UInt64, room items: Int) {
        var bits = Self.fewestBits
        while bits < Self.mostBits, 1 << bits < items { bits += 1 }
        self.maker = maker
        self.tree = tree
        self.types = types
        self.bits = bits
        (next, count) = (0, 0)
        groups = Array(repeating: 0, count: (1 << bits) / Self.group)
    }

    /// On which shelf a key stands.
    func shelf(of key: IndexKey) -> Int { Int(truncatingIfNeeded: key.value >> UInt64(64 - bits)) }

    var row: [UInt8] {
        var packer = Packer()
        packer.add(Self.mark)
        packer.add(maker)
        packer.add(tree.bytes)
        packer.add(types)
        for number in [bits, next, count, groups.count] { packer.add(number) }
        for sum in groups { packer.add(sum) }
        packer.add(Checksum.of(packer.bytes[...]))
        return packer.bytes
    }

    init(row: [UInt8]) throws(PackingProblem) {
        var packed = Unpacker(row)
        guard try packed.word() == Self.mark else { throw PackingProblem() }
        maker = try packed.plain()
        tree = try packed.plain().withUnsafeBytes { ObjectID(bytes: $0) }
        types = try packed.word()
        bits = try packed.number()
        next = try packed.number()
        count = try packed.number()
        let length = try packed.count()
        guard (Self.fewestBits...Self.mostBits).contains(bits), length == (1 << bits) / Self.group, next >= 0,
            count >= 0
        else { throw PackingProblem() }
        groups = []
        for _ in 0..<length { groups.append(try packed.word()) }
        let sum = try packed.word()
        guard packed.isAtEnd, sum == Checksum.of(row.dropLast(8)) else { throw PackingProblem() }
    }
}

/// One entry on a shelf: an item can be found by a key.
struct IndexEntry: Hashable, Sendable, Comparable {
    let key: IndexKey
    /// The number of the item's row.
    let item: UInt32
    /// Part of the sum of that row.
    let stamp: UInt32

    static let length = 16

    static func < (left: IndexEntry, right: IndexEntry) -> Bool {
        (left.key.value, left.item, left.stamp) < (right.key.value, right.item, right.stamp)
    }
}

/// The entries of one shelf as bytes.
enum IndexShelf {
    static func row(_ entries: [IndexEntry]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * IndexEntry.length)
        for entry in entries.sorted() {
            withUnsafeBytes(of: entry.key.value.littleEndian) { bytes += $0 }
            withUnsafeBytes(of: entry.item.littleEndian) { bytes += $0 }
            withUnsafeBytes(of: entry.stamp.littleEndian) { bytes += $0 }
        }
        return bytes
    }

    static func entries(_ row: [UInt8]) -> [IndexEntry] {
        row.withUnsafeBytes { row in
            stride(from: 0, to: row.count - row.count % IndexEntry.length, by: IndexEntry.length).map { start in
                IndexEntry(
                    key: IndexKey(
                        value: UInt64(littleEndian: row.loadUnaligned(fromByteOffset: start, as: UInt64.self))),
                    item: UInt32(littleEndian: row.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self)),
                    stamp: UInt32(littleEndian: row.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self)))
            }
        }
    }
}

/// A group of shelves as bytes: the sum of each.
enum IndexGroup {
    static func row(_ sums: [UInt64]) -> [UInt8] {
        sums.flatMap { sum in withUnsafeBytes(of: sum.littleEndian) { Array($0) } }
    }

    static func sums(_ row: [UInt8]) -> [UInt64] {
        row.withUnsafeBytes { row in
            stride(from: 0, to: row.count - row.count % 8, by: 8).map {
                UInt64(littleEndian: row.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
            }
        }
    }
}
