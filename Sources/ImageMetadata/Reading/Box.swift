/// One box of ISO/IEC 14496-12 (4.2). JUMBF (ISO/IEC 19566-5, annex A) has the same boxes under another name.
struct Box: Sendable {
    /// Four letters, a byte each: "jumb", "moov", "©cpy".
    let type: String
    let content: ByteReader
}

extension Box {
    /// The boxes that stand one behind the other, up to damage or a limit; what was read before it is kept.
    static func sequence(
        in reader: ByteReader, part: String, limits: ReadingLimits
    ) -> (boxes: [Box], problem: Unreadable?) {
        var reader = reader
        var boxes: [Box] = []
        while !reader.isAtEnd {
            guard boxes.count < limits.mostParts else { return (boxes, .tooMuch(part: part)) }
            guard let box = next(in: &reader) else {
                // QuickTime ends a list with four zeros, and some writers pad with them.
                return (boxes, isPadding(reader) ? nil : .damaged(part: part))
            }
            boxes.append(box)
        }
        return (boxes, nil)
    }

    /// Size, type and large size: a size of 1 stands in the large size, and 0 goes to the end. Nothing is read on damage.
    private static func next(in reader: inout ByteReader) -> Box? {
        var ahead = reader
        guard let short = ahead.readUInt32(), let letters = ahead.read(4) else { return nil }
        let length: Int
        switch short {
        case 0: length = reader.remaining
        case 1:
            guard let long = ahead.readUInt64() else { return nil }
            length = long
        default: length = short
        }
        let header = ahead.offset - reader.offset
        guard length >= header, let content = ahead.readPart(length - header) else { return nil }
        reader = ahead
        return Box(type: String(String.UnicodeScalarView(letters.map { UnicodeScalar($0) })), content: content)
    }

    private static func isPadding(_ reader: ByteReader) -> Bool {
        guard reader.remaining < 8 else { return false }
        return reader.slice(at: reader.offset, count: reader.remaining)?.allSatisfy { $0 == 0 } ?? true
    }
}
