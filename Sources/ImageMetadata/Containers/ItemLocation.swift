/// Where an item lies: an entry of the box `iloc` (ISO/IEC 14496-12, 8.11.3).
struct ItemLocation: Sendable {
    struct Extent: Sendable {
        let offset: Int
        let length: Int
    }

    let item: Int
    /// 0: in the file; 1: in the box `idat`; 2: in another item.
    let method: Int
    /// Whether it lies in another file.
    let isElsewhere: Bool
    let extents: [Extent]
}

extension ItemLocation {
    private static let part = "BMFF item location"

    /// All entries, up to damage or a limit.
    static func all(in content: ByteReader, limits: ReadingLimits) -> (locations: [ItemLocation], problem: Unreadable?)
    {
        var table = Table(reader: content, left: limits.mostParts)
        var locations: [ItemLocation] = []
        do throws(Unreadable) {
            let count = try table.head()
            while locations.count < count { locations.append(try table.entry()) }
            return (locations, nil)
        } catch {
            return (locations, error)
        }
    }

    /// The box as it is read: its numbers are as wide as its head says.
    private struct Table {
        var reader: ByteReader
        /// Entries and extents that may still be read.
        var left: Int
        var version: UInt8 = 0
        var offsetSize = 0
        var lengthSize = 0
        var baseSize = 0
        var indexSize = 0

        mutating func head() throws(Unreadable) -> Int {
            guard let version = reader.readByte(), version <= 2, reader.skip(3), let sizes = reader.readByte(),
                let more = reader.readByte(), let count = version < 2 ? reader.readUInt16() : reader.readUInt32()
            else { throw .damaged(part: part) }
            self.version = version
            offsetSize = Int(sizes >> 4)
            lengthSize = Int(sizes & 15)
            baseSize = Int(more >> 4)
            indexSize = version == 0 ? 0 : Int(more & 15)
            return count
        }

        mutating func entry() throws(Unreadable) -> ItemLocation {
            try takeOne()
            let item = try number(version < 2 ? 2 : 4)
            let method = version == 0 ? 0 : try number(2) & 15
            let reference = try number(2)
            let base = try number(baseSize)
            let count = try number(2)
            var extents: [Extent] = []
            while extents.count < count { extents.append(try extent(base: base)) }
            return ItemLocation(item: item, method: method, isElsewhere: reference != 0, extents: extents)
        }

        private mutating func extent(base: Int) throws(Unreadable) -> Extent {
            try takeOne()
            _ = try number(indexSize)
            let (offset, overflow) = base.addingReportingOverflow(try number(offsetSize))
            guard !overflow else { throw .damaged(part: part) }
            return Extent(offset: offset, length: try number(lengthSize))
        }

        private mutating func takeOne() throws(Unreadable) {
            guard left > 0 else { throw .tooMuch(part: part) }
            left -= 1
        }

        private mutating func number(_ size: Int) throws(Unreadable) -> Int {
            if size == 0 { return 0 }
            guard size <= 8, let number = reader.readNumber(bytes: size).flatMap({ Int(exactly: $0) }) else {
                throw .damaged(part: part)
            }
            return number
        }
    }
}
