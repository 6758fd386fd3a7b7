/// TIFF 6.0: a header with the byte order, and directories of entries. The form of a TIFF file and of EXIF alike.
struct TIFFStructure: Sendable {
    /// One entry of a directory, its value not read yet.
    struct Entry: Sendable, Hashable {
        let tag: Int
        let type: Int
        let count: Int
        /// Where the value stands; its length in bytes.
        let place: Int
        let length: Int
    }

    struct Directory: Sendable {
        let entries: [Entry]
        /// The place of the next directory; 0 behind the last.
        let next: Int

        /// The first entry with a tag: a directory has no two.
        func entry(_ tag: Int) -> Entry? { entries.first { $0.tag == tag } }
    }

    private let reader: ByteReader
    let firstDirectory: Int

    /// Whether bytes begin with a byte order and the number 42 in it.
    static func hasHeader(_ reader: ByteReader) -> Bool {
        reader.has([0x49, 0x49, 42, 0], at: 0) || reader.has([0x4D, 0x4D, 0, 42], at: 0)
    }

    /// - Parameter part: the word for the whole in `Unreadable`.
    init(_ bytes: [UInt8], part: String) throws(Unreadable) {
        var reader = ByteReader(bytes)
        guard Self.hasHeader(reader) else {
            let isBig = reader.has([0x49, 0x49, 43, 0], at: 0) || reader.has([0x4D, 0x4D, 0, 43], at: 0)
            throw isBig ? .notSupported(part: "BigTIFF") : .damaged(part: part)
        }
        reader.order = reader.byte(at: 0) == 0x49 ? .little : .big
        guard let first = reader.uint32(at: 4) else { throw .damaged(part: part) }
        self.reader = reader
        firstDirectory = first
    }

    /// nil when it does not lie wholly within the bytes.
    func directory(at place: Int) -> Directory? {
        guard place >= 8, let count = reader.uint16(at: place),
            let table = reader.part(at: place + 2, count: 12 * count)
        else { return nil }
        // The last directory of some files ends before the place of the next.
        let next = reader.uint32(at: place + 2 + 12 * count) ?? 0
        return Directory(entries: (0..<count).compactMap { entry($0, in: table, at: place + 2) }, next: next)
    }

    /// nil for a type that TIFF does not know: such entries are skipped (TIFF 6.0, section 2).
    private func entry(_ index: Int, in table: ByteReader, at place: Int) -> Entry? {
        let start = 12 * index
        guard let tag = table.uint16(at: start), let type = table.uint16(at: start + 2),
            let count = table.uint32(at: start + 4), let offset = table.uint32(at: start + 8),
            let size = Self.size(ofType: type)
        else { return nil }
        let length = size * count
        return Entry(
            tag: tag, type: type, count: count, place: length <= 4 ? place + start + 8 : offset, length: length)
    }

    private static func size(ofType type: Int) -> Int? {
        switch type {
        case 1, 2, 6, 7: 1
        case 3, 8: 2
        case 4, 9, 11, 13: 4
        case 5, 10, 12: 8
        default: nil
        }
    }

    /// nil when the value lies outside the bytes.
    func value(_ entry: Entry) -> ArraySlice<UInt8>? { reader.slice(at: entry.place, count: entry.length) }

    /// Whole numbers (BYTE, SHORT, LONG, IFD, and SLONG, as old cameras write places), at most `most` of them; nil for
    /// another type or a value outside.
    func numbers(_ entry: Entry, most: Int) -> [Int]? {
        guard [1, 3, 4, 9, 13].contains(entry.type), let size = Self.size(ofType: entry.type),
            let value = reader.part(at: entry.place, count: entry.length)
        else { return nil }
        return (0..<min(entry.count, most)).compactMap { value.number(at: $0 * size, bytes: size).map { Int($0) } }
    }

    /// Two-byte units of UTF-16 in the byte order of the file.
    func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        let reader = ByteReader(bytes, order: reader.order)
        return stride(from: 0, to: reader.count - 1, by: 2).compactMap { reader.uint16(at: $0).map { UInt16($0) } }
    }
}
